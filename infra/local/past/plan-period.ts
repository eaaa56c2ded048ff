import {
  periodEnd,
  periodStart,
  previousMonth,
  swedishDayOf,
  type Period,
} from '@loggkontroll/core/calendar';
import {
  completePlanDraw,
  planCommitment,
  planRuleOf,
  populationOf,
  populationText,
} from '@loggkontroll/core/draw';
import { clustersOf, hasAccessBetween, type StaffedCluster } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { committedRule, ordersFromPicks, planIdOf, type OrderFacts } from '@loggkontroll/core/workflow';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { must, type Stage } from './stage.ts';

const branches = ['provider', 'authority'] as const;

/** The planner plans a period, draws and orders; gives the orders that were placed. */
export const planPeriod = async (stage: Stage, period: Period): Promise<readonly OrderFacts[]> => {
  const { municipality, hex } = stage;
  const [planner = ''] = municipality.members.planner;
  const { register, context } = stage.as(planner);
  const today = swedishDayOf(context.now);
  const month = previousMonth(today);
  const clusters = clustersWithAccess(stage, periodStart(month), periodEnd(month));
  const population = must(
    populationOf(
      clusters.map(({ branch, clusterId, employees }) => ({
        branch,
        clusterId,
        employeeIds: employees.map(({ employeeId }) => employeeId),
      })),
    ),
  );
  const rule = planRuleOf(ffsPolicy, { period, month, attempt: 1 });
  const nonce = hex(`nonce/${period}`);
  const planId = planIdOf(ffsPolicy.id, period);
  await register.plans
    .create(
      {
        type: 'commitPlan',
        planId,
        policyId: ffsPolicy.id,
        policyVersion: ffsPolicy.version,
        period,
        month,
        samples: rule.samples,
        commitment: planCommitment(population, rule, nonce),
        populationHash: await openPopulations(stage.sites.as(planner)).keep(populationText(population)),
        employees: new Set(clusters.flatMap(({ employees }) => employees)).size,
        exclusions: [],
      },
      context,
    )
    .then(must);
  await stage.sweep();

  const answered = must(await register.plans.find(planId));
  const [attempt] = answered.state.attempts;
  const { proof } = must(
    completePlanDraw(population, committedRule(attempt.committed), { nonce, bytes: attempt.bytes ?? '' }),
  );
  const { seed, picks } = proof;
  const drawn = must(await register.plans.act(answered, { type: 'drawPlan', nonce, seed, picks }, context));
  const managers = new Map(municipality.people.map(({ personId, managerId }) => [personId, managerId]));
  const orders = must(
    ordersFromPicks(picks, {
      policy: ffsPolicy,
      planId,
      period,
      month,
      orderer: planner,
      today,
      clusters,
      managerOf: (personId) => managers.get(personId),
      newId: numberedIds(stage, period),
      numbered: 0,
    }),
  );
  const named = orders.map(({ clusterId, orderId }) => ({ clusterId, orderId }));
  must(await register.plans.act(drawn, { type: 'placeOrders', orders: named }, context));
  for (const facts of orders) must(await register.orders.create({ type: 'placeOrder', ...facts }, context));
  return orders;
};

function clustersWithAccess({ municipality }: Stage, from: string, to: string): readonly StaffedCluster[] {
  const withAccess = municipality.staff.filter((member) => hasAccessBetween(member, from, to));
  return branches.flatMap((branch) => {
    const sample = ffsPolicy.systematic.branches[branch]?.sample;
    return sample?.kind === 'clusters' ? clustersOf(sample.of, branch, municipality.units, withAccess) : [];
  });
}

function numberedIds({ hex }: Stage, period: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    const digits = hex(`order/${period}/${count}`);
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `8${digits.slice(17, 20)}`,
      digits.slice(20, 32),
    ].join('-');
  };
}
