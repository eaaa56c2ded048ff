import { periodOf, previousMonth, swedishDayOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
import {
  completePlanDraw,
  parsePopulation,
  planCommitment,
  planRuleOf,
  populationOf,
  populationOfTurn,
  populationText,
} from '@loggkontroll/core/draw';
import type { Population } from '@loggkontroll/core/draw';
import type { Policy } from '@loggkontroll/core/policy';
import {
  clustersToDraw,
  committedRule,
  isPlannedByEach,
  ordersFromPicks,
  ownPlanIdOf,
  parseOwnRegisters,
  planIdOf,
} from '@loggkontroll/core/workflow';
import type { OrderWishes, OwnRegisters, Pick, PlanCommand } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { accepted } from '../sharepoint/desk.ts';
import { ids, people } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { eventually } from './eventually.ts';
import { nonce, registerOf, suite, today } from './routine-steps.ts';

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
