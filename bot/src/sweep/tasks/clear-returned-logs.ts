import { localOf } from '@loggkontroll/core/calendar';
import type { LogFate } from '@loggkontroll/core/workflow';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { logRoomOf } from './room-names.ts';

interface Settled {
  readonly recordId: string;
  readonly state: { readonly logFate?: LogFate };
}

interface Page {
  readonly records: readonly Settled[];
  readonly more?: (() => Promise<Page>) | undefined;
}

/** That nothing of the log is to be in its room any more: it was destroyed, or lies with its case. */
const isGone = ({ state: { logFate } }: Settled): boolean =>
  logFate?.fate === 'deleted' || logFate?.fate === 'kept';

/** So many rooms are asked for at once: an address has its length. */
const atOnce = 20;

const everyRecord = async (first: Promise<Page>): Promise<readonly Settled[]> => {
  const found: Settled[] = [];
  for (let page: Page | undefined = await first; page !== undefined; page = await page.more?.())
    found.push(...page.records);
  return found;
};

/** The records that are over and once had one of these rooms. */
const formerOwners = async (rooms: readonly string[], { register }: World): Promise<readonly Settled[]> => {
  const found: Settled[] = [
    ...(await everyRecord(
      register.targeted.list({ where: { Status: ['completed', 'rejected', 'withdrawn'] } }),
    )),
    ...(await everyRecord(register.extracts.list({ where: { Status: ['closed', 'withdrawn'] } }))),
  ];
  for (let from = 0; from < rooms.length; from += atOnce) {
    const asked = { where: { LogRoom: rooms.slice(from, from + atOnce) } };
    found.push(...(await everyRecord(register.orders.list(asked))));
  }
  return found.filter(({ recordId }) => rooms.includes(logRoomOf(recordId)));
};

/**
 * A log that is back in its room although it is written down what became of it (the site was restored to an earlier day)
 * goes again. Looked for once a day; one request where nothing is. A room that no record accounts for is left and told.
 */
export const clearReturnedLogs: Task = async (world, now) => {
  const { board, memory, rooms, log } = world;
  const today = localOf(now).date;
  if (memory.roomsLookedThrough.has(today)) return;
  const running = [board.orders, board.targeted, board.extracts].flatMap(
    ({ records }): readonly Settled[] => [...records.values()],
  );
  const inUse = new Set(running.filter((each) => !isGone(each)).map(({ recordId }) => logRoomOf(recordId)));
  const strays = (await rooms.names()).filter((room) => !inUse.has(room));
  const owners = strays.length === 0 ? [] : await formerOwners(strays, world);
  const owned = new Set(owners.map(({ recordId }) => logRoomOf(recordId)));
  const unowned = strays.filter((room) => !owned.has(room)).length;
  if (unowned > 0) log.error({ rooms: unowned }, 'log rooms that no record accounts for');
  const failed = await oneByOne(
    log,
    'clear-returned-logs',
    owners.filter(isGone),
    ({ recordId }) => recordId,
    async ({ recordId }) => {
      log.warn({ recordId }, 'a log that was destroyed is back');
      await rooms.dispose(logRoomOf(recordId), now);
      return undefined;
    },
  );
  if (failed.length === 0) memory.roomsLookedThrough.add(today);
};
