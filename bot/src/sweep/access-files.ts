import { createHash } from 'node:crypto';
import {
  accessFileName,
  formatAccessFacts,
  orderedDecision,
  parseAccessAnswer,
  parseAccessList,
} from '@loggkontroll/core/authorisations';
import type {
  AccessAnswer,
  AccessFacts,
  AccessFileKind,
  AccessList,
  CarriedOrder,
} from '@loggkontroll/core/authorisations';
import type { Authorisation } from '@loggkontroll/core/workflow';
import type { AuthorisationOnBoard } from './fitting-authorisations.ts';
import { asBot } from '../services/index.ts';
import type { World } from './world.ts';

type Rooms = Pick<World, 'accessRooms'>;

const read = async <T>(
  { room }: Authorisation,
  [kind, sha256]: readonly [AccessFileKind, string | undefined],
  parse: (text: string) => T | undefined,
  { accessRooms }: Rooms,
): Promise<T | undefined> => {
  if (room === undefined || sha256 === undefined) return undefined;
  const text = await accessRooms.readText(room, accessFileName(kind, sha256), sha256);
  return text.ok ? parse(text.value) : undefined;
};

/** The list that a review was sent; undefined where it is not there as it was sent. */
export const listIn = async (state: Authorisation, rooms: Rooms): Promise<AccessList | undefined> => {
  const list = await read(state, ['list', state.listed?.list.sha256], parseAccessList, rooms);
  return list?.reviewId === state.authorisationId ? list : undefined;
};

const answerIn = (state: Authorisation, rooms: Rooms): Promise<AccessAnswer | undefined> =>
  read(state, ['answer', state.answered?.answer.sha256], parseAccessAnswer, rooms);

/** Puts a text in the room under its hash, and gives the hash. */
export const putHashed = async (
  room: string,
  kind: AccessFileKind,
  text: string,
  { accessRooms }: Rooms,
): Promise<string> => {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  await accessRooms.put(room, accessFileName(kind, sha256), text);
  return sha256;
};

/** Puts the facts in the room and says so in the record. */
export const putFacts = async (
  record: AuthorisationOnBoard,
  facts: AccessFacts,
  world: World,
  now: Parameters<typeof asBot>[0],
) => {
  const { board, register } = world;
  const sha256 = await putHashed(record.state.room ?? '', 'facts', formatAccessFacts(facts), world);
  const { listSha256, rows } = facts;
  const prepared = await register.authorisations.act(
    record,
    { type: 'prepareAccessFacts', facts: { listSha256, sha256, ownAccess: rows.some(({ own }) => own) } },
    asBot(now),
  );
  if (prepared.ok) board.authorisations.put(prepared.value);
  return prepared;
};

/** The last review of a unit that was gone through from a list which is still there. */
export const lastListed = (
  { authorisationId, unitId, scope, policyId }: Authorisation,
  all: readonly AuthorisationOnBoard[],
): Authorisation | undefined =>
  all
    .map(({ state }) => state)
    .filter(
      (other) =>
        other.authorisationId !== authorisationId &&
        other.unitId === unitId &&
        other.scope === scope &&
        other.policyId === policyId &&
        other.occasion !== 'single' &&
        other.closed !== undefined &&
        other.fate === undefined,
    )
    .sort((a, b) => (a.doneBy < b.doneBy ? 1 : -1))[0];

/** The single orders of a unit that were carried out and lie in their rooms still, the oldest first. */
export const carriedOrders = async (
  { unitId, policyId, scope }: Authorisation,
  all: readonly AuthorisationOnBoard[],
  rooms: Rooms,
): Promise<readonly CarriedOrder[]> => {
  if (scope !== 'unit') return [];
  const orders = all
    .map(({ state }) => state)
    .filter(
      (other) =>
        other.occasion === 'single' &&
        other.unitId === unitId &&
        other.policyId === policyId &&
        other.carriedOut !== undefined &&
        other.fate === undefined,
    )
    .sort((a, b) => ((a.carriedOut?.at ?? '') < (b.carriedOut?.at ?? '') ? -1 : 1));
  const found: CarriedOrder[] = [];
  for (const state of orders) {
    const { added = [] } = (await answerIn(state, rooms)) ?? {};
    for (const each of added) {
      const { account, name, role } = each;
      found.push({ account, name, role, decision: orderedDecision(each), on: state.carriedOut?.on ?? '' });
    }
  }
  return found;
};
