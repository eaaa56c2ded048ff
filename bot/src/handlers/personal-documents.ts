import { caseFileName, parseCaseDocument } from '@loggkontroll/core/case-documents';
import type { PersonId } from '@loggkontroll/core/organisation';
import { isSubject } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand, CaseStatus } from '@loggkontroll/core/workflow';
import { invitation, minutes } from '@loggkontroll/ui/documents';
import type { DocumentModel, MinutesData } from '@loggkontroll/ui/documents';
import { describeRefusal, formatInstant } from '@loggkontroll/ui/texts';
import { z } from 'zod';
import { personalIdOf, readSalt } from '../cases/index.ts';
import { documentCard, minutesReasons, reasonInput, refusedCard } from '../cards/index.ts';
import type { CaseAbout } from '../cards/index.ts';
import type { CardAction, Reply, Sender } from '../conversation/index.ts';
import { asBot } from '../services/index.ts';
import type { Services } from '../services/index.ts';
import { botTextIn, textsIn } from '../texts/index.ts';
import { frameFor } from './frame.ts';

/** What showing somebody the minutes of their own conversation needs. */
export type PersonalServices = Pick<Services, 'cases' | 'caseRooms' | 'clock' | 'linksFor'>;

/** A case has somebody who reads it from when they are called until it is closed. */
const readable: readonly CaseStatus[] = [
  'conversation-called',
  'minutes-written',
  'heard',
  'decided',
  'closed',
];

/** The case that a card is of, if it is about the one who asks; undefined for everybody else, and for every other card. */
export const caseAbout = async (
  recordId: string,
  personId: PersonId,
  services: Pick<Services, 'cases' | 'caseRooms'>,
): Promise<Case | undefined> => {
  let page = await services.cases.list({ where: { Status: readable } });
  for (;;) {
    for (const { state } of page.records) {
      if (state.subject?.key === undefined || state.documentsFate) continue;
      const salt = await readSalt(state, services);
      if (isSubject(state, personId, salt) && personalIdOf(state.caseId, salt) === recordId) return state;
    }
    if (page.more === undefined) return undefined;
    page = await page.more();
  }
};

const sent = z.object({
  page: z.int().optional(),
  sha256: z.string().optional(),
  [reasonInput]: z.string().optional(),
});
const reasons = z.enum(minutesReasons);

const sentence = (text: string, from: Sender, services: PersonalServices): Reply => ({
  kind: 'card',
  card: refusedCard(text, frameFor(from, services)).card,
});

/** The minutes as they were written, and what has been answered since. */
const readingOf = ({ minutesAnswer }: Case): MinutesData['reading'] => {
  if (minutesAnswer === undefined) return { state: 'awaiting' };
  const { at, answer } = minutesAnswer;
  return answer === 'confirmed' ? { state: 'confirmed', at } : { state: 'not-confirmed', at };
};

type Kind = 'invitation' | 'minutes';

const hashOf = (held: Case, kind: Kind): string =>
  (kind === 'minutes' ? held.minutes : held.called)?.documentSha256 ?? '';

const documentOf = async (
  held: Case,
  kind: Kind,
  { caseRooms }: PersonalServices,
): Promise<DocumentModel | undefined> => {
  const sha256 = hashOf(held, kind);
  const file = await caseRooms.readText(held.room, caseFileName({ kind, sha256, form: 'json' }), sha256);
  if (!file.ok) return undefined;
  if (kind === 'invitation') {
    const written = parseCaseDocument(file.value, kind, held.caseId);
    return written && invitation(written.content, written.language);
  }
  const written = parseCaseDocument(file.value, kind, held.caseId);
  return written && minutes({ ...written.content, reading: readingOf(held) }, written.language);
};

interface Showing {
  readonly kind: Kind;
  readonly page: number;
  readonly about: CaseAbout;
  readonly from: Sender;
  readonly refusal?: string;
}

const answeredIn = ({ invitationReceived }: Case, { kind, from }: Showing): string | undefined =>
  kind === 'invitation' && invitationReceived !== undefined
    ? botTextIn(from.language)('cases.read.receivedAt', {
        at: formatInstant(from.language, invitationReceived.at),
      })
    : undefined;

const show = async (held: Case, showing: Showing, services: PersonalServices): Promise<Reply> => {
  const { kind, page, about, from, refusal } = showing;
  const document = await documentOf(held, kind, services);
  if (document === undefined)
    return sentence(botTextIn(from.language)(`cases.read.unreadable.${kind}`), from, services);
  const canAnswer =
    kind === 'minutes'
      ? held.status === 'minutes-written'
      : held.status === 'conversation-called' && held.invitationReceived === undefined;
  const answered = answeredIn(held, showing);
  const shown = {
    ...{ kind, document, canAnswer, page, sha256: hashOf(held, kind) },
    ...(refusal === undefined ? {} : { refusal }),
    ...(answered === undefined ? {} : { answered }),
  };
  return { kind: 'card', card: documentCard(shown, about, frameFor(from, services)) };
};

const commandOf = (verb: string, subjectKey: string, data: unknown): CaseCommand | undefined => {
  const read = sent.safeParse(data).data;
  const documentSha256 = read?.sha256 ?? '';
  if (verb === 'receive-invitation') return { type: 'receiveInvitation', documentSha256, subjectKey };
  const how = { by: 'dialogue', subjectKey } as const;
  if (verb === 'confirm-minutes') return { type: 'confirmMinutes', documentSha256, how };
  const reason = reasons.safeParse(read?.[reasonInput]).data;
  return reason && { type: 'refuseMinutes', documentSha256, how, reason };
};

/** So many pages that a forged number means the last one. */
const lastPage = Number.MAX_SAFE_INTEGER;

/**
 * Shows the invitation or the minutes of a case to the one whom it is about, and writes what they answer in their stead.
 * Who that is, is who Teams has said it is, held against the case's key; everybody else is told what anybody is told of a
 * card that says nothing any more.
 */
export const personalDocuments = async (
  { verb, data, from }: CardAction,
  about: CaseAbout,
  services: PersonalServices,
): Promise<Reply> => {
  const held = await caseAbout(about.recordId, from.personId, services);
  const t = botTextIn(from.language);
  const kind = verb === 'read-invitation' || verb === 'receive-invitation' ? 'invitation' : 'minutes';
  if (held === undefined || hashOf(held, kind) === '')
    return sentence(t('refused.staleCard'), from, services);
  const showing = { kind, page: lastPage, about, from } as const;
  if (verb === 'read-minutes' || verb === 'read-invitation') {
    return show(held, { ...showing, page: sent.safeParse(data).data?.page ?? 1 }, services);
  }
  const command = commandOf(verb, held.subject?.key ?? '', data);
  if (command === undefined)
    return show(held, { ...showing, refusal: t('cases.read.reasonMissing') }, services);
  const answered = await services.cases.act(held.caseId, command, asBot(await services.clock.now()));
  if (answered.ok) return show(answered.value.state, showing, services);
  const refusal = describeRefusal(textsIn(from.language), answered.refusal);
  const now = await services.cases.find(held.caseId);
  return show(now.ok ? now.value.state : held, { ...showing, refusal }, services);
};
