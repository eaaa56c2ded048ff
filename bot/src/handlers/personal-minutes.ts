import { caseFileName, parseCaseDocument } from '@loggkontroll/core/case-documents';
import type { PersonId } from '@loggkontroll/core/organisation';
import { isSubject } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand, CaseStatus } from '@loggkontroll/core/workflow';
import { minutes } from '@loggkontroll/ui/documents';
import type { MinutesData } from '@loggkontroll/ui/documents';
import { describeRefusal } from '@loggkontroll/ui/texts';
import { z } from 'zod';
import { personalIdOf, readSalt } from '../cases/index.ts';
import { minutesCard, minutesReasons, reasonInput, refusedCard } from '../cards/index.ts';
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

const show = async (
  held: Case,
  page: number,
  { about, from, refusal }: { readonly about: CaseAbout; readonly from: Sender; readonly refusal?: string },
  services: PersonalServices,
): Promise<Reply> => {
  const sha256 = held.minutes?.documentSha256 ?? '';
  const name = caseFileName({ kind: 'minutes', sha256, form: 'json' });
  const file = await services.caseRooms.readText(held.room, name, sha256);
  const written = file.ok ? parseCaseDocument(file.value, 'minutes', held.caseId) : undefined;
  if (written === undefined)
    return sentence(botTextIn(from.language)('cases.read.unreadable'), from, services);
  const document = minutes({ ...written.content, reading: readingOf(held) }, written.language);
  const canAnswer = held.status === 'minutes-written';
  const shown = { document, sha256, canAnswer, page, ...(refusal === undefined ? {} : { refusal }) };
  return { kind: 'card', card: minutesCard(shown, about, frameFor(from, services)) };
};

const commandOf = (verb: string, subjectKey: string, data: unknown): CaseCommand | undefined => {
  const read = sent.safeParse(data).data;
  const documentSha256 = read?.sha256 ?? '';
  const how = { by: 'dialogue', subjectKey } as const;
  if (verb === 'confirm-minutes') return { type: 'confirmMinutes', documentSha256, how };
  const reason = reasons.safeParse(read?.[reasonInput]).data;
  return reason && { type: 'refuseMinutes', documentSha256, how, reason };
};

/** So many pages that a forged number means the last one. */
const lastPage = Number.MAX_SAFE_INTEGER;

/**
 * Shows the minutes of a case to the one whom it is about, and writes what they answer in their stead. Who that is, is
 * who Teams has said it is, held against the case's key; everybody else is told what anybody is told of a card that says
 * nothing any more.
 */
export const personalMinutes = async (
  { verb, data, from }: CardAction,
  about: CaseAbout,
  services: PersonalServices,
): Promise<Reply> => {
  const held = await caseAbout(about.recordId, from.personId, services);
  const t = botTextIn(from.language);
  if (held?.minutes === undefined) return sentence(t('refused.staleCard'), from, services);
  if (verb === 'read-minutes') {
    return show(held, sent.safeParse(data).data?.page ?? 1, { about, from }, services);
  }
  const command = commandOf(verb, held.subject?.key ?? '', data);
  if (command === undefined)
    return show(held, lastPage, { about, from, refusal: t('cases.read.reasonMissing') }, services);
  const answered = await services.cases.act(held.caseId, command, asBot(await services.clock.now()));
  if (answered.ok) return show(answered.value.state, lastPage, { about, from }, services);
  const refusal = describeRefusal(textsIn(from.language), answered.refusal);
  const now = await services.cases.find(held.caseId);
  return show(now.ok ? now.value.state : held, lastPage, { about, from, refusal }, services);
};
