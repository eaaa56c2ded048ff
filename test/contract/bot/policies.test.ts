import { instantFromMs } from '@loggkontroll/core/calendar';
import { ffsPolicy, parsePolicyText } from '@loggkontroll/core/policy';
import type { Role } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { differenceBetween, policyHash, setValue } from '@loggkontroll/core/policy-versions';
import { controlIdOf } from '@loggkontroll/core/workflow';
import type { Context } from '@loggkontroll/core/workflow';
import { openPolicyVersions, openRegister } from '@loggkontroll/sharepoint/records';
import {
  endedPolicyKey,
  formerPolicyTexts,
  openRunningCounts,
  openSettings,
  policyKey,
  policySetting,
} from '@loggkontroll/sharepoint/settings';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, orderOf } from '../sharepoint/reference-flow.ts';
import { accepted } from '../sharepoint/desk.ts';
import { eventually } from './eventually.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;

beforeAll(async () => {
  suite = await startSuite();
});
afterAll(() => suite.close());

/** At the site's own time: what is activated after something else must not be dated before it. */
const actingNow = (who: Who, role: Role): Context => ({
  actor: { personId: ids[who], roles: [role] },
  now: instantFromMs(suite.sharePoint.standIn.now().getTime()),
});
const administrator = (): Context => actingNow('administrator', 'administrator');
const next = setValue(
  { ...ffsPolicy, version: 2 } as Policy,
  'reminders.escalateAfter',
  7,
  ffsPolicy,
) as Policy;

const versionsOf = (who: Who) => openPolicyVersions(suite.sharePoint.as(who));
const settingsOf = (who: Who) => openSettings(suite.sharePoint.as(who));
const inForce = async (policyId: string): Promise<Policy | undefined> => {
  const read = parsePolicyText((await settingsOf('member').get(policyKey(policyId)))?.value ?? '');
  return read.ok ? read.value : undefined;
};
/** The orders’ plan is not made here. */
const faults = async () =>
  (await verified(suite.sharePoint.bot)).faults.filter(({ list }) => list !== 'Plans');
const statusOf = async (id: string) => accepted(await versionsOf('member').find(id)).state.status;
const place = async (orderId: string, version: number): Promise<void> => {
  const order = { type: 'placeOrder', ...orderOf(orderId), policyVersion: version } as const;
  accepted(await openRegister(suite.sharePoint.as('planner')).orders.create(order, acting('planner')));
};

test('what stood in the settings before there were versions is recorded, and verify finds nothing wrong', async () => {
  const set = { ...ffsPolicy };
  await settingsOf('administrator').put(policySetting(set));
  await eventually('the version found', async () => {
    const found = await versionsOf('member').find('policy-ffs-1');
    return found.ok && found.value.state.status === 'active' ? true : undefined;
  });
  expect(await faults()).toEqual([]);
});

test('what an administrator activates comes into force; what runs keeps the version it began with', async () => {
  await place('before', 1);
  const versions = versionsOf('administrator');
  accepted(await versions.ensure({ type: 'draftPolicy', policy: next }, administrator()));
  const reason = 'Beslut i nämnden 2026-10-01';
  const activate = { type: 'activatePolicy', sha256: policyHash(next), reason } as const;
  accepted(await versions.act('policy-ffs-2', activate, administrator()));
  await eventually('version 2 in force', async () => {
    const holds = (await inForce('ffs'))?.version === 2 && (await statusOf('policy-ffs-1')) === 'superseded';
    return holds ? true : undefined;
  });
  await place('after', 2);
  const everything = openRegister(suite.sharePoint.bot);
  await eventually('both controls', async () => {
    const found = [
      await everything.controls.find(controlIdOf({ orderId: 'before' })),
      await everything.controls.find(controlIdOf({ orderId: 'after' })),
    ];
    return found.every(({ ok }) => ok) ? true : undefined;
  });
  expect(accepted(await everything.orders.find('before')).state.policyVersion).toBe(1);
  const counts = await eventually('the numbers', async () => {
    const told = await openRunningCounts(suite.sharePoint.as('administrator')).read();
    return told?.length === 2 ? told : undefined;
  });
  expect(counts).toEqual(
    [1, 2].map((version) => ({ kind: 'order', policyId: 'ffs', version, period: '2026-Q4', count: 1 })),
  );
  const former = await formerPolicyTexts(suite.sharePoint.as('manager'), 'ffs');
  expect(former.map((text) => (JSON.parse(text) as Policy).version)).toEqual([2, 1]);
  expect(await faults()).toEqual([]);
});

test.each<Who>(['planner', 'logAdministrator', 'head', 'manager', 'member'])(
  'the site itself refuses %s, who may read, and may not draft, activate, set or read how much runs',
  async (who) => {
    const draft = { type: 'draftPolicy', policy: { ...ffsPolicy, version: 9 } } as const;
    const end = { type: 'endPolicy', reason: 'Behövs inte' } as const;
    await expect(versionsOf(who).create(draft, administrator())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(versionsOf(who).act('policy-ffs-2', end, administrator())).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(settingsOf(who).put({ ...policySetting(next), title: 'X' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await openRunningCounts(suite.sharePoint.as(who)).read()).toBeUndefined();
    expect(await statusOf('policy-ffs-2')).toBe('active');
  },
);

test('of two administrators who change the same draft, the second is told so and nothing of either is lost', async () => {
  const draft: Policy = { ...next, version: 3 };
  const changed = (path: string, value: unknown) => setValue(draft, path, value, draft);
  const change = (to: ReturnType<typeof changed>) =>
    ({
      type: 'changeDraft',
      difference: differenceBetween(draft, to),
      onTopOf: policyHash(draft),
    }) as const;
  const [one, other] = [versionsOf('administrator'), openPolicyVersions(suite.sharePoint.bot)];
  const made = accepted(await one.ensure({ type: 'draftPolicy', policy: draft }, administrator()));
  const seen = accepted(await other.find(made.recordId));
  accepted(await one.act(made.recordId, change(changed('reminders.escalateAfter', 9)), administrator()));
  const second = await other.act(seen, change(changed('reminders.before', [3])), administrator());
  expect(second).toMatchObject({ ok: false, refusal: { code: 'policy-version-changed-meanwhile' } });
  expect(accepted(await one.find(made.recordId)).state.policy.reminders).toEqual({
    ...next.reminders,
    escalateAfter: 9,
  });
});

test('a plan that was begun and cannot be gone on with is discarded by a planner, and runs and waits no more', async () => {
  const { plans } = openRegister(suite.sharePoint.as('planner'));
  const planId = 'plan-ffs-2026-Q3';
  const committed = {
    ...{ planId, policyId: 'ffs', policyVersion: 1, period: '2026-Q3', month: '2026-06', exclusions: [] },
    ...{ commitment: 'aa'.repeat(32), populationHash: 'bb'.repeat(32), employees: 40 },
    samples: [{ branch: 'provider', clusters: 3, employees: 4 }],
  } as const;
  accepted(await plans.create({ type: 'commitPlan', ...committed }, actingNow('planner', 'planner')));
  const begun = await eventually('the bot’s random numbers', async () => {
    const found = await plans.find(planId);
    return found.ok && found.value.state.status === 'answered' ? found.value : undefined;
  });
  const running = async () => (await openRunningCounts(suite.sharePoint.as('administrator')).read()) ?? [];
  const isCounted = async () => (await running()).some(({ kind }) => kind === 'plan');
  await eventually('that it runs', async () => ((await isCounted()) ? true : undefined));
  const discard = { type: 'discardPlan', reason: 'Rutinen har fått andra perioder' } as const;
  const others = openRegister(suite.sharePoint.as('manager')).plans;
  await expect(others.act(begun, discard, actingNow('planner', 'planner'))).rejects.toThrow();
  const discarded = accepted(await plans.act(begun, discard, actingNow('planner', 'planner')));
  expect(discarded.state).toMatchObject({ status: 'discarded', orders: [], attempts: [{ attempt: 1 }] });
  const { items } = await plans.summaries({ where: { WaitsFor: [ids.planner, 'role:planner', 'role:bot'] } });
  expect(items).toEqual([]);
  await eventually('that it runs no more', async () => ((await isCounted()) ? undefined : true));
  const { faults: all } = await verified(suite.sharePoint.bot);
  expect(all.filter(({ recordId }) => recordId === planId)).toEqual([]);
});

test('a policy that is taken out of force holds no more, and what ran under it is still found', async () => {
  const end = { type: 'endPolicy', reason: 'Ersätts av en gemensam rutin' } as const;
  accepted(await versionsOf('administrator').act('policy-ffs-2', end, administrator()));
  await eventually('out of force', async () => ((await inForce('ffs')) === undefined ? true : undefined));
  expect(await settingsOf('member').get(endedPolicyKey('ffs'))).toBeDefined();
  const former = await formerPolicyTexts(suite.sharePoint.as('manager'), 'ffs');
  expect(former.map((text) => (JSON.parse(text) as Policy).version)).toContain(1);
  expect(await faults()).toEqual([]);
});

test('verify tells of a version in other words than what was activated', async () => {
  await suite.bot.close();
  const other = { ...next, routine: { ...next.routine, title: 'Något annat' } };
  await settingsOf('administrator').put(policySetting(other));
  expect(await faults()).toEqual([
    {
      list: 'Settings',
      recordId: 'policy/ffs',
      faults: [{ code: 'policy-text-differs', version: '1.0' }, { code: 'policy-not-activated' }],
    },
  ]);
});
