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
import type { Policy } from '@loggkontroll/core/policy';
import {
  clustersToDraw,
  committedRule,
  dayRuleOf,
  ownPlanIdOf,
  parseOwnRegisters,
} from '@loggkontroll/core/workflow';
import type {
  Order,
  OrderCommand,
  OrderWishes,
  OwnRegisters,
  PlanCommand,
} from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { ensureUnitFolders } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { departments, ids, organisation, people, units } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

let running: RunningSuite | undefined;

/** The suite that the test of the moment has started. */
export const suite = (): RunningSuite => {
  if (running === undefined) throw new Error('No suite has been started.');
  return running;
};

/** Ends it. */
export const endSuite = async (): Promise<void> => running?.close();

/** The secret number of every draw here. */
export const nonce = '11'.repeat(32);

/** The Register with a person’s rights. */
export const registerOf = (who: Who) => openRegister(suite().sharePoint.as(who));

/** The Vault with a person’s rights. */
export const vaultOf = (who: Who) => openVault(suite().sharePoint.as(who));

/** The Register with the bot’s rights. */
export const everything = () => openRegister(suite().sharePoint.bot);

const holder = (code: FunctionHolder['code']): FunctionHolder => ({
  ...{ code, personId: ids.member, from: '2024-01-01' },
  ...{ departmentId: undefined, unitId: undefined, to: undefined },
});

/** The suite with one routine in force, and everybody who has a part in it. */
export const startUnder = async (policy: Policy): Promise<void> => {
  running = await startSuite();
  const { bot } = running.sharePoint;
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
export const told = (who: Who, planId: string): Promise<OwnRegisters> =>
  eventually(`the own units of ${who}`, async () => {
    const text = await openPopulations(suite().sharePoint.as(who)).readOwnRegisters(ids[who], planId);
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
export const plan = async (
  who: Who,
  policy: Policy,
  own: OwnRegisters,
  wishes: OrderWishes,
): Promise<readonly string[]> => {
  const period = periodOf(policy.systematic.cadence, swedishDayOf(acting(who).now));
  const planId = ownPlanIdOf(policy.id, period, ids[who]);
  const { plans } = registerOf(who);
  const populations = openPopulations(suite().sharePoint.as(who));
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

/** The order, once it is as wanted. */
export const orderWhen = (
  who: Who,
  orderId: string,
  what: string,
  fits: (order: Order) => boolean,
): Promise<Order> =>
  eventually(`${orderId} ${what}`, async () => {
    const found = await registerOf(who).orders.find(orderId);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

/** Acts on an order, and fails if that is refused. */
export const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
  accepted(await registerOf(who).orders.act(orderId, command, acting(who)));
};

/** Locks, waits for the bot’s answer and draws. */
export const drawWindow = async (who: Who, order: Order): Promise<void> => {
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

/** Why an order does not take a command; undefined where it does. */
export const refusalOf = async (
  who: Who,
  orderId: string,
  command: OrderCommand,
): Promise<string | undefined> => {
  const acted = await registerOf(who).orders.act(orderId, command, acting(who));
  return acted.ok ? undefined : acted.refusal.code;
};
