import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';

const { provider } = ffsPolicy.systematic.branches;
if (provider === undefined) throw new Error('FFS reviews no providers.');

/** A version in which the unit's manager is told of each review, or nobody is. */
const versionOf = (version: number, toldWhenReviewed: readonly 'unit-manager'[]): Policy => ({
  ...ffsPolicy,
  version,
  systematic: {
    ...ffsPolicy.systematic,
    branches: {
      ...ffsPolicy.systematic.branches,
      provider: { ...provider, toldWhenReviewed: [...toldWhenReviewed] },
    },
  },
});

const report = 'En loggkontroll på din enhet är klar: Björken, kvartal 4 2026';

/** A review goes all the way under the first version; the second is in force when it is registered. */
const toldOf = async (began: Policy, ...inForce: readonly Policy[]): Promise<readonly string[]> => {
  const suite = memorySuite('2026-10-05T09:00:00Z', [began]);
  const people = peopleIn(suite);
  const sweep = createSweep(suite.services);
  await suite.meet('manager');
  await people.place('o', { policyVersion: began.version });
  await people.attest('o');
  await sweep();
  await people.commitDays('o');
  await sweep();
  await people.deliver('o');
  await sweep();
  suite.setPolicies(...inForce);
  await people.review('o');
  await sweep();
  /* An instance that starts afterwards has not seen the review. */
  await createSweep(suite.services)();
  return suite.seenBy('manager').filter((title) => title === report);
};

test('the manager is told of a review as the version wants that it began with, once, whatever is in force since', async () => {
  const [tells, tellsNobody] = [versionOf(1, ['unit-manager']), versionOf(2, [])];
  expect(await toldOf(tells, tells)).toEqual([report]);
  expect(await toldOf(tells, tellsNobody)).toEqual([report]);
  expect(await toldOf(tells)).toEqual([report]);
  expect(await toldOf(versionOf(1, []), versionOf(2, ['unit-manager']))).toEqual([]);
});
