import { formatAccessList, orderFactsOf } from '@loggkontroll/core/authorisations';
import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { lastListed, listIn, putFacts, putHashed } from '../access-files.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import type { AuthorisationOnBoard } from '../fitting-authorisations.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const isToPrepare = ({ occasion, room, prepared, closed, withdrawn }: Authorisation): boolean =>
  occasion === 'single' &&
  room !== undefined &&
  prepared === undefined &&
  closed === undefined &&
  withdrawn === undefined;

/** Nothing is gone through for a single order: its list has no row. */
const withList = async (record: AuthorisationOnBoard, world: World, now: IsoInstant) => {
  if (record.state.listed !== undefined) return record;
  const takenOn = localOf(now).date;
  const text = formatAccessList({ reviewId: record.recordId, takenOn, rows: [] });
  const sha256 = await putHashed(record.state.room ?? '', 'list', text, world);
  const command = { type: 'sendAccessList', list: { sha256, takenOn } } as const;
  const sent = await world.register.authorisations.act(record, command, asBot(now));
  if (!sent.ok) throw new Error(sent.refusal.code);
  return sent.value;
};

/**
 * Puts in the room of a single order whom it may be about: those of the last list of the unit, and those whom the employee
 * register has there. Whoever orders may read neither.
 */
export const prepareOrders: Task = async (world, now) => {
  const { directory, log } = world;
  const all = await fittingAuthorisations(world);
  await oneByOne(
    log,
    'prepare-orders',
    all.filter(({ state }) => isToPrepare(state)),
    ({ recordId }) => recordId,
    async (opened) => {
      const record = await withList(opened, world, now);
      const { unitId, decider, listed } = record.state;
      const before = lastListed(record.state, all);
      const facts = orderFactsOf(
        { reviewId: record.recordId },
        {
          listSha256: listed?.list.sha256 ?? '',
          before: (before && (await listIn(before, world)))?.rows ?? [],
          employees: await directory.employees(),
          unitId,
          decider,
          on: localOf(now).date,
        },
      );
      return putFacts(record, facts, world, now);
    },
  );
};
