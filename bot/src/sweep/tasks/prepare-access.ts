import { createHash } from 'node:crypto';
import {
  accessFactsOf,
  accessFileName,
  formatAccessFacts,
  parseAccessList,
} from '@loggkontroll/core/authorisations';
import type { AccessList } from '@loggkontroll/core/authorisations';
import { localOf } from '@loggkontroll/core/calendar';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import type { AuthorisationOnBoard } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const listOf = async (
  { room, listed, authorisationId }: Authorisation,
  { accessRooms }: World,
): Promise<AccessList | undefined> => {
  if (room === undefined || listed === undefined) return undefined;
  const { sha256 } = listed.list;
  const text = await accessRooms.readText(room, accessFileName('list', sha256), sha256);
  const list = text.ok ? parseAccessList(text.value) : undefined;
  return list?.reviewId === authorisationId ? list : undefined;
};

/** The review before this one, of the same unit and kind, whose list is still there. */
const previousOf = (
  { state }: AuthorisationOnBoard,
  all: readonly AuthorisationOnBoard[],
): Authorisation | undefined =>
  all
    .map((other) => other.state)
    .filter(
      (other) =>
        other.unitId === state.unitId &&
        other.scope === state.scope &&
        other.policyId === state.policyId &&
        other.closed !== undefined &&
        other.fate === undefined &&
        other.doneBy < state.doneBy,
    )
    .sort((a, b) => (a.doneBy < b.doneBy ? 1 : -1))[0];

const isToPrepare = ({ listed, prepared, closed, withdrawn }: Authorisation): boolean =>
  listed !== undefined && prepared === undefined && closed === undefined && withdrawn === undefined;

/**
 * Puts beside a list how it stands to the one before and to the employee register, and which access is the decider's own:
 * what neither whoever made it nor whoever decides may read for themselves. A list that is gone or altered is told in the
 * log, and waits for another.
 */
export const prepareAccess: Task = async (world, now) => {
  const { board, register, accessRooms, directory, log } = world;
  const all = await fittingAuthorisations(world);
  await oneByOne(
    log,
    'prepare-access',
    all.filter(({ state }) => isToPrepare(state)),
    ({ recordId }) => recordId,
    async (record) => {
      const { room = '', listed, unitId, decider } = record.state;
      const list = await listOf(record.state, world);
      if (list === undefined || listed === undefined) {
        throw new Error('The list of an authorisation review is not there as it was sent.');
      }
      const before = previousOf(record, all);
      const facts = accessFactsOf(list, {
        listSha256: listed.list.sha256,
        before: (before && (await listOf(before, world)))?.rows ?? [],
        employees: await directory.employees(),
        absences: await directory.absences(),
        unitId,
        decider,
        on: localOf(now).date,
      });
      const text = formatAccessFacts(facts);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      await accessRooms.put(room, accessFileName('facts', sha256), text);
      const prepared = await register.authorisations.act(
        record,
        {
          type: 'prepareAccessFacts',
          facts: { listSha256: listed.list.sha256, sha256, ownAccess: facts.rows.some(({ own }) => own) },
        },
        asBot(now),
      );
      if (prepared.ok) board.authorisations.put(prepared.value);
      return prepared;
    },
  );
};
