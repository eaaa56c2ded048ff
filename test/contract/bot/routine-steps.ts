import { isoInstantOf, previousMonth, swedishDayOf, periodOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
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
  isPlannedByEach,
  ordersFromPicks,
  ownPlanIdOf,
  parseOwnRegisters,
  planIdOf,
} from '@loggkontroll/core/workflow';
import type {
  Context,
  Order,
  OrderCommand,
  OrderWishes,
  OwnRegisters,
  Pick,
  PlanCommand,
} from '@loggkontroll/core/workflow';
import { importOrganisation, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { ensureUnitFolders } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids, organisation, people } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { monday, startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

let running: RunningSuite | undefined;
let now = monday;
const seats = new Map<Who, Promise<PlaygroundClient>>();

/** The suite that the test of the moment has started. */
export const suite = (): RunningSuite => {
  if (running === undefined) throw new Error('No suite has been started.');
  return running;
};

/** Ends it. */
export const endSuite = async (): Promise<void> => {
  seats.clear();
  await running?.close();
};

const sitDown = async (who: Who): Promise<PlaygroundClient> => {
  const client = await suite().sit(who);
  await client.install();
  return client;
};

/** Where somebody sits and sees what the bot says, from the first time that is asked for. */
export const seatOf = (who: Who): Promise<PlaygroundClient> => {
  const seat = seats.get(who) ?? sitDown(who);
  seats.set(who, seat);
  return seat;
};

/** Which of the tests' people it is. */
export const whoIs = (personId: string | undefined): Who => {
  const found = (Object.keys(ids) as Who[]).find((who) => ids[who] === personId);
  if (found === undefined) throw new Error('Nobody of the tests.');
  return found;
};

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

/** Time goes on, for the bot and for everybody. */
export const goOnTo = (instant: string): void => {
  now = instant;
  suite().setClock(instant);
};

/** Somebody who acts as the clock stands. */
export const today = (who: Who): Context => ({ ...acting(who), now: isoInstantOf(now) });

/** The suite with one routine in force in a municipality, the tests’ own unless another is given, and everybody who has a part in it. */
export const startUnder = async (
  policy: Policy,
  municipality: OrganisationData = organisation,
  instant = monday,
): Promise<void> => {
  now = instant;
  running = await startSuite(instant);
  const { bot } = running.sharePoint;
  const functions = [holder('head-of-operations'), holder('delegated-reviewer')];
  await importOrganisation(bot, { ...municipality, functions });
  await ensureUnitFolders(bot, {
    ...municipality,
    functions,
    logAdministrators: municipality.members['log-administrator'],
  });
  await openSettings(bot).put({
    key: policyKey(policy.id),
    title: policy.id,
    value: JSON.stringify(policy),
  });
};

/** The plan of the period: somebody's own, or the one that is for all. */
export const planIn = (who: Who, policy: Policy): { readonly period: Period; readonly planId: string } => {
  const period = periodOf(policy.systematic.cadence, swedishDayOf(today(who).now));
  return {
    period,
    planId: isPlannedByEach(policy) ? ownPlanIdOf(policy.id, period, ids[who]) : planIdOf(policy.id, period),
  };
};

/** What somebody draws from: their own units as soon as the bot has told them, or everything in the registers. */
export const toDrawFrom = async (who: Who, policy: Policy): Promise<OwnRegisters> => {
  const { period, planId } = planIn(who, policy);
  const connection = suite().sharePoint.as(who);
  if (isPlannedByEach(policy)) {
    return eventually(`the own units of ${who}`, async () => {
      const text = await openPopulations(connection).readOwnRegisters(ids[who], planId);
      return text === undefined ? undefined : parseOwnRegisters(text);
    });
  }
  const reader = openOrganisation(connection);
  const [units, employees] = [await reader.units(), await reader.employees()];
  const month = previousMonth(swedishDayOf(today(who).now));
  return { policyId: policy.id, period, month, units, employees, hadTurn: [] };
};

const populationUnder = (policy: Policy, registers: OwnRegisters): Population => {
  const clusters = clustersToDraw(policy, registers.month, registers).map(
    ({ branch, clusterId, employees }) => ({
      ...{ branch, clusterId },
      employeeIds: employees.map(({ employeeId }) => employeeId),
    }),
  );
  return accepted(populationOfTurn(accepted(populationOf(clusters)), new Set(registers.hadTurn)));
};

/** Commits and draws; gives what was drawn. */
const draw = async (who: Who, policy: Policy, registers: OwnRegisters): Promise<readonly Pick[]> => {
  const { period, planId } = planIn(who, policy);
  const { month, units, employees } = registers;
  const { plans } = registerOf(who);
  const populations = openPopulations(suite().sharePoint.as(who));
  const population = populationUnder(policy, registers);
  const branches = population.clusters.map(({ branch }) => branch);
  const rule = planRuleOf(policy, { period, month: month as Month, attempt: 1, branches });
  const owner = isPlannedByEach(policy) ? ids[who] : undefined;
  const commit: PlanCommand = {
    type: 'commitPlan',
    ...{ planId, policyId: policy.id, policyVersion: policy.version, period, month },
    ...(owner && { plannedBy: owner, units: units.map(({ unitId }) => unitId) }),
    ...{ samples: rule.samples, employees: employees.length, exclusions: [] },
    commitment: planCommitment(population, rule, nonce),
    populationHash: await populations.keep(populationText(population), owner),
  };
  accepted(await plans.create(commit, today(who)));
  const answered = await eventually('the answer', async () => {
    const { state } = accepted(await plans.find(planId));
    return state.status === 'answered' ? state : undefined;
  });
  const { committed, bytes = '' } = answered.attempts[0];
  const kept = accepted(parsePopulation(accepted(await populations.read(committed.populationHash, owner))));
  const { proof } = accepted(completePlanDraw(kept, committedRule(committed), { nonce, bytes }));
  const { seed, picks } = proof;
  accepted(await plans.act(planId, { type: 'drawPlan', nonce, seed, picks }, today(who)));
  return picks;
};

/** Commits, draws and places the orders, as the tab does; gives the ids of the orders. */
export const plan = async (
  who: Who,
  policy: Policy,
  registers: OwnRegisters,
  wishes: OrderWishes,
): Promise<readonly string[]> => {
  const { period, planId } = planIn(who, policy);
  const { plans, orders } = registerOf(who);
  const picks = await draw(who, policy, registers);
  const named = picks.map(({ clusterId }, index) => ({
    clusterId,
    orderId: `0000000${index}-aaaa-4aaa-8aaa-${(policy.id + period.replace('-', '')).padEnd(12, '0')}`,
  }));
  accepted(await plans.act(planId, { type: 'placeOrders', orders: named, ...wishes }, today(who)));
  if (!isPlannedByEach(policy)) {
    const ofPick = named.values();
    const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
    const placed = ordersFromPicks(picks, {
      ...{ policy, planId, period, month: registers.month, orderer: ids[who] },
      ...{ today: swedishDayOf(today(who).now) },
      ...{ clusters: clustersToDraw(policy, registers.month, registers), numbered: 0 },
      managerOf: (personId) => managers.get(personId),
      newId: () => ofPick.next().value?.orderId ?? '',
    });
    for (const facts of accepted(placed)) {
      accepted(await orders.create({ type: 'placeOrder', ...facts }, today(who)));
    }
  }
  return named.map(({ orderId }) => orderId);
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
  accepted(await registerOf(who).orders.act(orderId, command, today(who)));
};

/** Locks, waits for the bot’s answer and draws the days; gives them. */
export const drawTheDays = async (who: Who, order: Order): Promise<readonly string[]> => {
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
  return days;
};

/** Why an order does not take a command; undefined where it does. */
export const refusalOf = async (
  who: Who,
  orderId: string,
  command: OrderCommand,
): Promise<string | undefined> => {
  const acted = await registerOf(who).orders.act(orderId, command, today(who));
  return acted.ok ? undefined : acted.refusal.code;
};
