import { previousMonth, swedishDayOf } from '@loggkontroll/core/calendar';
import type { Period } from '@loggkontroll/core/calendar';
import {
  completePlanDraw,
  planCommitment,
  planRuleOf,
  populationOf,
  populationText,
} from '@loggkontroll/core/draw';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { committedRule, ordersFromPicks, planIdOf } from '@loggkontroll/core/workflow';
import type { OrderFacts, PlanState } from '@loggkontroll/core/workflow';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { clustersIn } from '../../bench/town/clusters.ts';
import { must, oneOf } from '../../bench/town/people.ts';
import type { Acting } from '../acting.ts';
import { municipality } from '../municipality.ts';
import type { Town } from '../processes/town.ts';
import { hexOf, idOf } from './names.ts';

/** The planner plans a quarter, draws and orders; gives the orders once all are there. */
export const planQuarter = async (
  town: Town,
  { as, taken, until }: Acting,
  period: Period,
): Promise<readonly OrderFacts[]> => {
  const planner = oneOf({ municipality }, 'planner');
  const { register, context } = as(planner);
  const today = swedishDayOf(context().now);
  const month = previousMonth(today);
  const clusters = clustersIn(municipality, month);
  const population = must(
    populationOf(
      clusters.map(({ branch, clusterId, employees }) => ({
        ...{ branch, clusterId, employeeIds: employees.map(({ employeeId }) => employeeId) },
      })),
    ),
  );
  const rule = planRuleOf(ffsPolicy, { period, month, attempt: 1 });
  const [planId, nonce] = [planIdOf(ffsPolicy.id, period), hexOf(`nonce/${period}`)];
  const managers = new Map(municipality.people.map(({ personId, managerId }) => [personId, managerId]));

  const ordersOf = (picks: Parameters<typeof ordersFromPicks>[0]): readonly OrderFacts[] => {
    let ids = 0;
    return must(
      ordersFromPicks(picks, {
        ...{ policy: ffsPolicy, planId, period, month, orderer: planner, today, clusters, numbered: 0 },
        managerOf: (personId) => managers.get(personId),
        newId: () => idOf(`${period}/${(ids += 1)}`),
      }),
    );
  };
  const commit = async (): Promise<void> => {
    const populationHash = await openPopulations(town.as(planner)).keep(populationText(population));
    taken(
      'plans',
      await register.plans.create(
        {
          ...{ type: 'commitPlan', planId, period, month, samples: rule.samples, populationHash },
          ...{ policyId: ffsPolicy.id, policyVersion: ffsPolicy.version, exclusions: [] },
          commitment: planCommitment(population, rule, nonce),
          employees: new Set(clusters.flatMap(({ employees }) => employees)).size,
        },
        context(),
      ),
    );
  };
  const proofOf = (plan: Exclude<PlanState, { readonly status: 'none' }>) => {
    const [attempt] = plan.attempts;
    return must(
      completePlanDraw(population, committedRule(attempt.committed), {
        ...{ nonce, bytes: attempt.bytes ?? '' },
      }),
    ).proof;
  };
  return until('The quarter’s plan', async () => {
    const found = await register.plans.find(planId);
    if (!found.ok) {
      await commit();
      return undefined;
    }
    const { state } = found.value;
    if (state.status === 'answered') {
      const { seed, picks } = proofOf(state);
      taken(
        'plans',
        await register.plans.act(found.value, { type: 'drawPlan', nonce, seed, picks }, context()),
      );
      return undefined;
    }
    if (state.status !== 'drawn' && state.status !== 'ordered') return undefined;
    const orders = ordersOf(proofOf(state).picks);
    if (state.status === 'drawn') {
      const named = orders.map(({ clusterId, orderId }) => ({ clusterId, orderId }));
      taken(
        'plans',
        await register.plans.act(found.value, { type: 'placeOrders', orders: named }, context()),
      );
      return undefined;
    }
    for (const facts of orders) {
      if ((await register.orders.find(facts.orderId)).ok) continue;
      taken('orders', await register.orders.create({ type: 'placeOrder', ...facts }, context()));
      return undefined;
    }
    return orders;
  });
};
