import { createSweep, logRoomOf } from '@loggkontroll/bot/sweep';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
});

const rooms = (): Promise<readonly string[]> => suite.services.rooms.names();

const reviewed = async (orderId: string): Promise<void> => {
  await people.place(orderId);
  await people.attest(orderId);
  await sweep();
  await people.commitDays(orderId);
  await sweep();
  await people.deliver(orderId);
  await sweep();
  await people.review(orderId);
  await sweep();
};

/** As a site that is restored to an earlier day has it. */
const restore = (orderId: string): Promise<void> => suite.services.rooms.open(logRoomOf(orderId));

const nextDay = '2026-10-06T09:00:00Z';

test('a log that is back is destroyed again the next day; one that is under way stays', async () => {
  await reviewed('done');
  expect(await rooms()).toEqual([]);
  await people.place('running');
  await people.attest('running');
  await sweep();
  await restore('done');
  suite.setClock(nextDay);
  await sweep();
  expect(await rooms()).toEqual([logRoomOf('running')]);
});

test('an instance that has never seen the order clears its room too', async () => {
  await reviewed('done');
  await restore('done');
  await createSweep(suite.services)();
  expect(await rooms()).toEqual([]);
});

test('a room that no record accounts for is left, and told of once a day', async () => {
  await restore('nobody’s');
  await sweep();
  await sweep();
  expect(await rooms()).toEqual([logRoomOf('nobody’s')]);
  expect(suite.faults).toEqual([{ rooms: 1 }]);
});
