import type { Services } from '@loggkontroll/bot/services';
import { createSweep } from '@loggkontroll/bot/sweep';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

/** Two notices for each order, to its manager. */
const orders = 130;

let suite: MemorySuite;
beforeEach(async () => {
  suite = memorySuite();
  await suite.meet('manager');
  const { place } = peopleIn(suite);
  for (let number = 1; number <= orders; number += 1) await place(`order-${number}`);
});

const toManager = (): readonly string[] => suite.seenBy('manager');

test('a sweep sends so many, says that some are left, and goes on where it was', async () => {
  let left = 0;
  const sweep = createSweep(suite.services, () => (left += 1));
  await sweep();
  expect(left).toBe(1);
  expect(toManager().length).toBeLessThan(2 * orders);
  await sweep();
  expect(left).toBe(1);
  expect(toManager()).toHaveLength(2 * orders);
  expect(new Set(toManager())).toHaveProperty('size', 2 * orders);
});

test('two instances send each once between them', async () => {
  const sweeps = [createSweep(suite.services), createSweep(suite.services)];
  for (let round = 0; round < 2; round += 1) await Promise.all(sweeps.map((sweep) => sweep()));
  expect(toManager()).toHaveLength(2 * orders);
  expect(new Set(toManager())).toHaveProperty('size', 2 * orders);
});

test('few are claimed and not yet sent at any time: another instance takes over after ten minutes', async () => {
  let most = 0;
  const { messenger } = suite.services;
  const watched: Services = {
    ...suite.services,
    messenger: {
      update: (reference, messageId, message) => messenger.update(reference, messageId, message),
      send: (reference, message) => {
        most = Math.max(most, suite.messages.states().filter((state) => state.endsWith(' claimed')).length);
        return messenger.send(reference, message);
      },
    },
  };
  await createSweep(watched)();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(40);
});
