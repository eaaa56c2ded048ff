import { swedishDayOf, periodOf } from '@loggkontroll/core/calendar';
import type { Month } from '@loggkontroll/core/calendar';
import {
  completePlanDraw,
  dayCommitment,
  drawDays,
  parsePopulation,
  planCommitment,
  planRuleOf,
  populationOf,
  populationOfTurn,
  populationText,
  seedOf,
} from '@loggkontroll/core/draw';
import type { Population } from '@loggkontroll/core/draw';
import type { FunctionHolder } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  clustersToDraw,
  committedRule,
  controlIdOf,
  dayRuleOf,
  ownPlanIdOf,
  parseOwnRegisters,
  registrationIdOf,
  reviewIdOf,
} from '@loggkontroll/core/workflow';
import type {
  Order,
  OrderCommand,
  OrderFacts,
  OrderWishes,
  OwnRegisters,
  PlanCommand,
} from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { ensureUnitFolders } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, plannedKey, policyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { departments, ids, organisation, people, units } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;
afterEach(() => suite.close());

const nonce = '11'.repeat(32);
const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));
const everything = () => openRegister(suite.sharePoint.bot);

const holder = (code: FunctionHolder['code']): FunctionHolder => ({
  ...{ code, personId: ids.member, from: '2024-01-01' },
  ...{ departmentId: undefined, unitId: undefined, to: undefined },
});

/** The suite with one routine in force, and everybody who has a part in it. */
const startUnder = async (policy: Policy): Promise<void> => {
  suite = await startSuite();
  const { bot } = suite.sharePoint;
  const functions = [holder('head-of-operations'), holder('delegated-reviewer')];
  await importOrganisation(bot, { ...organisation, functions });
  await ensureUnitFolders(bot, { units, departments, people, functions });
  await openSettings(bot).put({
    key: policyKey(policy.id),
    title: policy.id,
    value: JSON.stringify(policy),
  });
};

/** The person's own units as the bot has told them, once it has. */
const told = (who: Who, planId: string): Promise<OwnRegisters> =>
  eventually(`the own units of ${who}`, async () => {
    const text = await openPopulations(suite.sharePoint.as(who)).readOwnRegisters(ids[who], planId);
    return text === undefined ? undefined : parseOwnRegisters(text);
  });

const populationUnder = (policy: Policy, own: OwnRegisters): Population => {
  const clusters = clustersToDraw(policy, own.month, own).map(({ branch, clusterId, employees }) => ({
    ...{ branch, clusterId },
    employeeIds: employees.map(({ employeeId }) => employeeId),
  }));
  return accepted(populationOfTurn(accepted(populationOf(clusters)), new Set(own.hadTurn)));
};

/** Commits, draws and places the orders, as the tab does; gives the ids of the orders. */
const plan = async (
  who: Who,
  policy: Policy,
  own: OwnRegisters,
  wishes: OrderWishes,
): Promise<readonly string[]> => {
  const period = periodOf(policy.systematic.cadence, swedishDayOf(acting(who).now));
  const planId = ownPlanIdOf(policy.id, period, ids[who]);
  const { plans } = registerOf(who);
  const populations = openPopulations(suite.sharePoint.as(who));
  const population = populationUnder(policy, own);
  const branches = population.clusters.map(({ branch }) => branch);
  const rule = planRuleOf(policy, { period, month: own.month as Month, attempt: 1, branches });
  const commitment = planCommitment(population, rule, nonce);
  const commit: PlanCommand = {
    type: 'commitPlan',
    ...{ planId, policyId: policy.id, policyVersion: policy.version, period, month: own.month },
    ...{ plannedBy: ids[who], units: own.units.map(({ unitId }) => unitId), samples: rule.samples },
    ...{ commitment, employees: 3, exclusions: [] },
    populationHash: await populations.keep(populationText(population), ids[who]),
  };
  accepted(await plans.create(commit, acting(who)));
  const answered = await eventually('the answer', async () => {
    const { state } = accepted(await plans.find(planId));
    return state.status === 'answered' ? state : undefined;
  });
  const { committed, bytes = '' } = answered.attempts[0];
  const kept = accepted(
    parsePopulation(accepted(await populations.read(committed.populationHash, ids[who]))),
  );
  const { proof } = accepted(completePlanDraw(kept, committedRule(committed), { nonce, bytes }));
  const { seed, picks } = proof;
  accepted(await plans.act(planId, { type: 'drawPlan', nonce, seed, picks }, acting(who)));
  const orders = picks.map(({ clusterId }, index) => ({
    clusterId,
    orderId: `0000000${index}-aaaa-4aaa-8aaa-${policy.id.padEnd(12, '0')}`,
  }));
  accepted(await plans.act(planId, { type: 'placeOrders', orders, ...wishes }, acting(who)));
  return orders.map(({ orderId }) => orderId);
};

const orderWhen = (
  who: Who,
  orderId: string,
  what: string,
  fits: (order: Order) => boolean,
): Promise<Order> =>
  eventually(`${orderId} ${what}`, async () => {
    const found = await registerOf(who).orders.find(orderId);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
  accepted(await registerOf(who).orders.act(orderId, command, acting(who)));
};

const drawWindow = async (who: Who, order: Order): Promise<void> => {
  const commitment = dayCommitment(dayRuleOf(order, 1), nonce);
  await act(who, order.orderId, { type: 'commitDays', commitment });
  const answered = await orderWhen(
    who,
    order.orderId,
    'answered',
    ({ status }) => status === 'days-answered',
  );
  const seed = seedOf(commitment, nonce, answered.dayDraws.at(-1)?.bytes ?? '');
  const days = drawDays(answered.month, answered.dayCount, seed);
  await act(who, order.orderId, { type: 'drawDays', nonce, seed, days });
};

const refusalOf = async (who: Who, orderId: string, command: OrderCommand): Promise<string | undefined> => {
  const acted = await registerOf(who).orders.act(orderId, command, acting(who));
  return acted.ok ? undefined : acted.refusal.code;
};

interface Routine {
  readonly policy: string;
  /** What the card says that tells whoever plans, on 5 October. */
  readonly reminder: 'Dags att planera loggkontrollen' | 'Försenat: planera perioden';
  /** Who plans, orders and reviews in these tests. */
  readonly who: Who;
  /** Who takes the log out. */
  readonly takes: Who;
  readonly order: Partial<OrderFacts>;
  readonly wishes: OrderWishes;
  /** What is done before the log can be delivered, and what is refused until then. */
  readonly before: readonly { readonly by: Who; readonly refused: string; readonly command: OrderCommand }[];
  readonly reported: Who | undefined;
}

const ordered = { fromOwnPlan: true, dayCount: 1 } as const;

const routines: readonly Routine[] = [
  {
    policy: 'von',
    reminder: 'Försenat: planera perioden',
    who: 'manager',
    takes: 'logAdministrator',
    order: { ...ordered, orderer: ids.manager, daysDrawnBy: ids.manager, reviewer: ids.manager },
    wishes: {},
    before: [],
    reported: undefined,
  },
  {
    policy: 'lean',
    reminder: 'Dags att planera loggkontrollen',
    who: 'manager',
    takes: 'logAdministrator',
    order: { ...ordered, ordererVerified: true, daysDrawnBy: ids.manager, reviewer: ids.manager },
    wishes: {},
    before: [
      {
        by: 'logAdministrator',
        refused: 'order-orderer-not-verified',
        command: { type: 'verifyOrderer' },
      },
    ],
    reported: undefined,
  },
  {
    policy: 'npo',
    reminder: 'Försenat: planera perioden',
    who: 'member',
    takes: 'member',
    order: {
      ...ordered,
      ...{ daysDrawnBy: ids.member, reviewer: ids.member },
      takenOut: { by: ids.member, in: 'national-log-service', needsPermission: false },
    },
    wishes: {},
    before: [],
    reported: undefined,
  },
  {
    policy: 'r1177',
    reminder: 'Dags att planera loggkontrollen',
    who: 'member',
    takes: 'member',
    order: {
      ...{ fromOwnPlan: true, dayCount: 14, orderer: ids.member, reviewer: ids.member },
      dates: { from: '2026-09-01', to: '2026-09-14' },
      takenOut: { by: ids.member, in: 'record-system', needsPermission: true },
    },
    wishes: { dates: { from: '2026-09-01', to: '2026-09-14' } },
    before: [
      {
        by: 'member',
        refused: 'order-permission-not-confirmed',
        command: { type: 'confirmPermission', givenBy: 'local-administrator' },
      },
    ],
    reported: 'manager',
  },
];

test.each(routines)(
  '$policy: from the reminder to the register, by whoever the routine says',
  async ({ policy: id, reminder, who, takes, order: facts, wishes, before, reported }) => {
    const policy = shippedPolicies[id] as Policy;
    await startUnder(policy);
    const client = await suite.sit(who);
    await client.install();
    const manager = reported && (await suite.sit(reported));
    await manager?.install();
    await client.see((message) => says(message.card, reminder), 'the reminder');

    const period = periodOf(policy.systematic.cadence, swedishDayOf(acting(who).now));
    const planId = ownPlanIdOf(id, period, ids[who]);
    const own = await told(who, planId);
    expect(own.units.map(({ unitId }) => unitId)).toEqual(['unit-1']);
    expect(own.employees).toHaveLength(3);
    const strangers = openPopulations(suite.sharePoint.as('otherManager'));
    expect(await strangers.readOwnRegisters(ids[who], planId)).toBeUndefined();

    const [orderId = '', ...others] = await plan(who, policy, own, wishes);
    expect(others).toEqual([]);
    expect((await registerOf('otherManager').plans.find(planId)).ok).toBe(false);
    const placed = await orderWhen(who, orderId, 'placed', ({ logRoom }) => logRoom !== undefined);
    expect(placed).toMatchObject(facts);
    expect(placed).not.toHaveProperty('attestant');
    if (placed.daysDrawnBy !== undefined) {
      await client.see((message) => says(message.card, 'Lotta vilket dygn som granskas'), 'the window');
      expect(await refusalOf('logAdministrator', orderId, { type: 'commitDays', commitment: nonce })).toBe(
        'order-not-yours',
      );
      await drawWindow(who, placed);
    } else {
      await client.see((message) => says(message.card, 'Ta ut loggen'), 'the log to take out');
    }

    const { sha256 } = await vaultOf(takes).deliver(placed.logRoom ?? '', `{"log":"${orderId}"}`);
    const deliver = { type: 'deliverLog', file: { sha256, accesses: 2, rejectedRows: 0 } } as const;
    for (const { by, refused, command } of before) {
      expect(await refusalOf(takes, orderId, deliver)).toBe(refused);
      await act(by, orderId, command);
    }
    await act(takes, orderId, deliver);

    const review = await eventually('the review', async () => {
      const found = await registerOf(who).reviews.find(reviewIdOf(orderId));
      return found.ok ? found.value : undefined;
    });
    await client.see((message) => says(message.card, 'Loggen är här, dags att granska'), 'the log');
    expect((await vaultOf(who).readDelivery(placed.logRoom ?? '', sha256)).ok).toBe(true);
    const employees = placed.employees.length;
    const { result, ...registered } = registerReview(sha256) as Extract<
      ReturnType<typeof registerReview>,
      { type: 'registerReview' }
    >;
    accepted(
      await registerOf(who).reviews.act(
        review,
        { ...registered, result: { ...result, employees } },
        acting(who),
      ),
    );

    const completed = await eventually(`${orderId} completed`, async () => {
      const { state } = accepted(await everything().orders.find(orderId));
      return state.status === 'completed' ? state : undefined;
    });
    expect(completed.logFate?.fate).toBe('deleted');
    expect((await vaultOf(who).readDelivery(placed.logRoom ?? '', sha256)).ok).toBe(false);
    const registration = accepted(
      await everything().registrations.find(registrationIdOf(reviewIdOf(orderId))),
    );
    expect(registration.state).toMatchObject({ kind: 'systematic-review', policyId: id, reviewer: ids[who] });
    await eventually('the control', async () => {
      const found = await everything().controls.find(controlIdOf({ orderId }));
      return found.ok && found.value.state.status === 'done' ? found.value : undefined;
    });
    await manager?.see(
      (message) => says(message.card, 'En loggkontroll på din enhet är klar'),
      'the report after the control',
    );
    await eventually('the period planned', async () =>
      openSettings(suite.sharePoint.bot).get(plannedKey(id, period)),
    );
    const planned = await openSettings(suite.sharePoint.bot).all(plannedKey(id, period));
    expect(planned.map(({ key }) => key)).toContain(`${plannedKey(id, period)}/housing`);
    const { records, faults } = await verified(suite.sharePoint.bot);
    expect(records).toMatchObject({ Plans: 1, Orders: 1, Reviews: 1, Registrations: 1 });
    expect(faults).toEqual([]);
    expect(suite.logged()).not.toMatch(/Person |Medarbetare|kommun\.example/);
  },
);

test('lean: an orderer who may not order is turned down, and orders again through the plan', async () => {
  const policy = shippedPolicies['lean'] as Policy;
  await startUnder(policy);
  const planId = ownPlanIdOf('lean', '2026-Q4', ids.manager);
  const [orderId = ''] = await plan('manager', policy, await told('manager', planId), {});
  const placed = await orderWhen('manager', orderId, 'placed', ({ logRoom }) => logRoom !== undefined);
  await act('logAdministrator', orderId, { type: 'reject', reason: 'Inte längre chef här' });
  const again = '00000009-aaaa-4aaa-8aaa-lean00000000';
  const { plans } = registerOf('manager');
  accepted(
    await plans.act(
      planId,
      {
        type: 'replaceOrder',
        clusterId: placed.clusterId,
        ...{ replaces: orderId, orderId: again, reason: 'Registret är rättat' },
      },
      acting('manager'),
    ),
  );
  const second = await orderWhen('manager', again, 'placed', ({ status }) => status === 'attested');
  expect(second.employees).toEqual(placed.employees);
  await orderWhen('manager', orderId, 'replaced', ({ replacedBy }) => replacedBy === again);
  const { faults } = await verified(suite.sharePoint.bot);
  expect(faults).toEqual([]);
});
