import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { policyHash } from '@loggkontroll/core/policy-versions';
import type { PolicyVersionCommand } from '@loggkontroll/core/policy-versions';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { Context } from '@loggkontroll/core/workflow';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const von = shippedPolicies['von'] as Policy;
const set = { ...ffsPolicy, reminders: { ...ffsPolicy.reminders } };
const next: Policy = { ...ffsPolicy, version: 2 };

let suite: MemorySuite;
let sweep: () => Promise<void>;

const begin = (...policies: readonly Policy[]): void => {
  suite = memorySuite('2026-10-05T09:00:00Z', policies);
  sweep = createSweep(suite.services);
};

const as = async (): Promise<Context> => ({
  actor: { personId: ids.administrator, roles: ['administrator'] },
  now: await suite.services.clock.now(),
});

const decide = async (policyVersionId: string, command: PolicyVersionCommand): Promise<void> => {
  const acted = await suite.policyVersions.act(policyVersionId, command, await as());
  expect(acted).toMatchObject({ ok: true });
};

const activate = async (policy: Policy): Promise<void> => {
  await suite.policyVersions.ensure({ type: 'draftPolicy', policy }, await as());
  const reason = 'Beslut i nämnden';
  await decide(`policy-${policy.id}-${policy.version}`, {
    type: 'activatePolicy',
    sha256: policyHash(policy),
    reason,
  });
};

const statuses = async (): Promise<Readonly<Record<string, string>>> => {
  const { records } = await suite.policyVersions.list({ where: {} });
  return Object.fromEntries(records.map(({ recordId, state }) => [recordId, state.status]));
};

test('a policy that stood in the settings is recorded as found, the one that holds by default is not', async () => {
  begin(ffsPolicy);
  await sweep();
  expect(await statuses()).toEqual({});
  begin(set, von);
  await sweep();
  await sweep();
  expect(await statuses()).toEqual({ 'policy-ffs-1': 'active', 'policy-von-1': 'active' });
  const [found] = (await suite.policyVersions.list({ where: {} })).records;
  expect(found?.history.map(({ by, event }) => [by, event.type])).toEqual([['bot', 'policyFoundInForce']]);
});

test('what is activated comes into force, and the version before it is superseded', async () => {
  begin(set);
  await sweep();
  await activate(next);
  await sweep();
  expect(suite.policiesNow()).toEqual([next]);
  expect(await statuses()).toEqual({ 'policy-ffs-1': 'superseded', 'policy-ffs-2': 'active' });
});

test('of two that are activated between two sweeps, the one activated last is in force', async () => {
  begin(set);
  await activate({ ...next, version: 3 });
  suite.setClock('2026-10-05T09:01:00Z');
  await activate(next);
  await sweep();
  expect(suite.policiesNow()).toEqual([next]);
  expect(await statuses()).toMatchObject({ 'policy-ffs-2': 'active', 'policy-ffs-3': 'superseded' });
});

test('a policy that is ended goes out of force, and comes back when it is activated again', async () => {
  begin(set, von);
  await sweep();
  await decide('policy-von-1', { type: 'endPolicy', reason: 'Verksamheten är såld' });
  await sweep();
  expect(suite.policiesNow()).toEqual([set]);
  await decide('policy-von-1', { type: 'activatePolicy', sha256: policyHash(von), reason: 'Köptes åter' });
  await sweep();
  expect(suite.policiesNow()).toEqual([set, von]);
});

test('what administrators did not activate does not stay in the settings', async () => {
  begin(set);
  await activate(next);
  await sweep();
  suite.setPolicies({ ...next, routine: { ...next.routine, title: 'Något annat' } });
  await sweep();
  expect(suite.policiesNow()).toEqual([next]);
});

test('administrators are told how much runs under which version, and nothing of inquiries', async () => {
  begin(set);
  const people = peopleIn(suite);
  await people.place('o');
  await people.place('p', { policyVersion: 2 });
  await sweep();
  const order = { kind: 'order', policyId: 'ffs', period: '2026-Q4', count: 1 };
  expect(suite.runningNow()).toEqual([
    { ...order, version: 1 },
    { ...order, version: 2 },
  ]);
});

describe('What runs keeps the version it began with', () => {
  const later: Policy = {
    ...next,
    reminders: { ...next.reminders, before: [], late: [] },
    retention: { ...next.retention, 'log-without-remark': { kind: 'years', years: 5 } },
    suspicion: {
      ...next.suspicion,
      breachReport: { ...next.suspicion.breachReport, duty: 'position-taken' },
    },
  };
  const toReviewer = async (people: ReturnType<typeof peopleIn>): Promise<void> => {
    await people.place('o');
    await people.attest('o');
    await people.commitDays('o');
    await sweep();
    await people.deliver('o');
    await people.handOver('o').catch(() => undefined);
  };

  const changes: readonly (readonly [string, () => Promise<void>])[] = [
    ['another version holds', () => activate(later)],
    [
      'it is out of force',
      () => decide('policy-ffs-1', { type: 'endPolicy', reason: 'Ersatt av en annan rutin' }),
    ],
  ];

  test.each(changes)(
    'when %s: the log is destroyed as it said, and the review demands what it said',
    async (_, change) => {
      begin(set, von);
      const people = peopleIn(suite);
      await toReviewer(people);
      await change();
      await sweep();
      await sweep();
      const review = await suite.register.reviews.find(reviewIdOf('o'));
      expect(review).toMatchObject({
        ok: true,
        value: { state: { policyVersion: 1, breachReport: ffsPolicy.suspicion.breachReport.duty } },
      });
      await people.review('o');
      await sweep();
      await sweep();
      expect((await people.order('o')).logFate).toMatchObject({ fate: 'deleted' });
    },
  );

  test.each(changes)('when %s: whoever it waits for is reminded as it said', async (_, change) => {
    begin(set, von);
    await suite.meet('manager');
    const people = peopleIn(suite);
    await people.place('o');
    await sweep();
    await change();
    await sweep();
    const told = suite.seenBy('manager').length;
    const order = await people.order('o');
    suite.setClock(`${order.deadlines.attestBy}T09:00:00Z`);
    await sweep();
    expect(suite.seenBy('manager').length).toBe(told + 1);
  });
});
