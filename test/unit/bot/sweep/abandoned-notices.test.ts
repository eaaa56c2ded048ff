import { createSweep } from '@loggkontroll/bot/sweep';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;

/** An instance takes on what the manager is to be told of an order, and dies before anything is sent. */
beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  await suite.meet('manager');
  await people.place('o');
  suite.failMessengerTimes(2);
  await createSweep(suite.services)();
  expect(toManager()).toEqual(['claimed', 'claimed']);
});

const stateOf = (line: string): string => line.split(' ').at(-1) ?? '';
const toManager = (): readonly string[] =>
  suite.messages
    .states()
    .filter((line) => line.includes(`/${suite.senderOf('manager').personId} `) && line.includes('/o'))
    .map(stateOf);

const sweepAt = async (instant: string): Promise<void> => {
  suite.setClock(instant);
  await createSweep(suite.services)();
};

test('when what it was about has gone on, it is closed a day later, and nobody is told', async () => {
  await people.attest('o');
  await people.commitDays('o');
  await sweepAt('2026-10-06T08:59:00Z');
  expect(toManager()).toEqual(['claimed', 'claimed']);
  await sweepAt('2026-10-06T09:01:00Z');
  expect(toManager()).toEqual(['closed', 'closed']);
  expect(suite.seenBy('manager')).toEqual([]);
});

test('while it is called for it is sent, however long after', async () => {
  await sweepAt('2026-10-12T09:00:00Z');
  expect(toManager()).toEqual(expect.arrayContaining(['sent', 'sent']));
  expect(toManager()).not.toContain('claimed');
  expect(suite.seenBy('manager')).not.toEqual([]);
});

test('in quiet hours it is left as it is, and sent when work begins', async () => {
  await sweepAt('2026-10-06T20:00:00Z');
  expect(toManager()).toEqual(['claimed', 'claimed']);
  await sweepAt('2026-10-07T08:00:00Z');
  expect(toManager()).not.toContain('claimed');
  expect(suite.seenBy('manager')).not.toEqual([]);
});

test('one instance looks once a day', async () => {
  await people.attest('o');
  const sweep = createSweep(suite.services);
  const asked = jest.spyOn(suite.messages, 'notices');
  const looks = (): number =>
    asked.mock.calls.filter(([wanted]) => 'state' in wanted && wanted.state === 'claimed').length;
  suite.setClock('2026-10-06T09:01:00Z');
  await sweep();
  await sweep();
  expect(looks()).toBe(1);
  suite.setClock('2026-10-07T09:01:00Z');
  await sweep();
  expect(looks()).toBe(2);
});
