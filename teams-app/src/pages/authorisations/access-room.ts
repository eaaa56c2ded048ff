import {
  accessFileName,
  accountsIn,
  emptyAnswers,
  formatAccessAnswer,
  formatAccessList,
  isWithoutRemark,
  parseAccessAnswer,
  parseAccessFacts,
  parseAccessList,
} from '@loggkontroll/core/authorisations';
import type {
  AccessAnswer,
  AccessFacts,
  AccessFileKind,
  AccessList,
  AnswerDraft,
  AnswerPart,
} from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import { refuse } from '@loggkontroll/core/result';
import type { Authorisation, AuthorisationCommand } from '@loggkontroll/core/workflow';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { act, refusalOf } from './commands.ts';
import type { Outcome } from './commands.ts';
import type { StoredAuthorisation } from './stored-authorisation.ts';

const read = async <T>(
  { connection }: Session,
  { room }: Authorisation,
  kind: AccessFileKind,
  sha256: string | undefined,
  parse: (text: string) => T | undefined,
): Promise<T | undefined> => {
  if (room === undefined || sha256 === undefined) return undefined;
  const found = await openAccessRooms(connection).readText(room, accessFileName(kind, sha256), sha256);
  return found.ok ? parse(found.value) : undefined;
};

/** A list, what is beside it, and what this person has answered before. */
export interface ListedAccess {
  readonly list: AccessList;
  readonly facts: AccessFacts;
  readonly draft: AnswerDraft;
}

const answerRead = (session: Session, state: Authorisation, part: AnswerPart) => {
  const given = part === 'own' ? state.ownAnswered : state.answered;
  return read(session, state, 'answer', given?.answer.sha256, parseAccessAnswer);
};

/** The list and the facts beside it; undefined where one of them cannot be read. Two or three requests. */
export const readListed = async (
  session: Session,
  state: Authorisation,
  part: AnswerPart,
): Promise<ListedAccess | undefined> => {
  const [list, facts, before] = await Promise.all([
    read(session, state, 'list', state.listed?.list.sha256, parseAccessList),
    read(session, state, 'facts', state.prepared?.facts.sha256, parseAccessFacts),
    answerRead(session, state, part),
  ]);
  const draft: AnswerDraft = before
    ? { decided: new Map(before.rows.map((row) => [row.row, row])), added: before.added }
    : emptyAnswers;
  return list && facts && list.rows.length === facts.rows.length ? { list, facts, draft } : undefined;
};

/** A list and the answers to it: what is to be carried out. */
export interface AnsweredAccess {
  readonly list: AccessList;
  readonly answers: readonly AccessAnswer[];
}

/** The list and every answer to it; undefined where one of them cannot be read. Two or three requests. */
export const readAnswered = async (
  session: Session,
  state: Authorisation,
): Promise<AnsweredAccess | undefined> => {
  const [list, others, own] = await Promise.all([
    read(session, state, 'list', state.listed?.list.sha256, parseAccessList),
    answerRead(session, state, 'others'),
    answerRead(session, state, 'own'),
  ]);
  const isWhole = (state.ownAnswered === undefined) === (own === undefined);
  return list && others && isWhole ? { list, answers: own ? [others, own] : [others] } : undefined;
};

/** Puts a file in the room and says so in the record; nothing is put there for a command that is refused. Four or five requests. */
const putAndTell = async (
  session: Session,
  { recordId }: StoredAuthorisation,
  { kind, text }: { readonly kind: AccessFileKind; readonly text: string },
  commandOf: (sha256: string) => AuthorisationCommand,
): Outcome => {
  const command = commandOf(deliveryHash(text));
  const found = await registerOf(session.connection).authorisations.find(recordId);
  if (!found.ok) return found;
  const refusal = refusalOf(session, found.value.state, command);
  if (refusal) return refuse(refusal);
  const { room = '' } = found.value.state;
  await openAccessRooms(session.connection).put(room, accessFileName(kind, deliveryHash(text)), text);
  return act(session, found.value, command);
};

/** Puts the list in the room and sends it. */
export const sendList = (session: Session, record: StoredAuthorisation, list: AccessList): Outcome =>
  putAndTell(session, record, { kind: 'list', text: formatAccessList(list) }, (sha256) => ({
    type: 'sendAccessList',
    list: { sha256, takenOn: list.takenOn, accounts: accountsIn(list) },
  }));

/** Puts the answer in the room and sends it. */
export const sendAnswer = (session: Session, record: StoredAuthorisation, answer: AccessAnswer): Outcome => {
  const { listSha256, part } = answer;
  const outcome = isWithoutRemark(answer) ? 'no-remark' : 'changes';
  return putAndTell(session, record, { kind: 'answer', text: formatAccessAnswer(answer) }, (sha256) =>
    part === 'own'
      ? { type: 'answerOwnAccess', answer: { listSha256, sha256 } }
      : { type: 'answerAccess', answer: { listSha256, sha256, outcome } },
  );
};
