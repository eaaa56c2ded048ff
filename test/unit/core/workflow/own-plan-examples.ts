import { isoDateOf } from '@loggkontroll/core/calendar';
import { seedOf } from '@loggkontroll/core/draw';
import type { Employee, FunctionHolder, Unit } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { clustersToDraw, orderOfOwnPlan, planDecider } from '@loggkontroll/core/workflow';
import type { OrderFacts, PlanCommitted, PlanEvent, PlanState } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

export const policy = (id: string): Policy => shippedPolicies[id] as Policy;
export const bot = as('bot', 'bot')();
export const eva = as('eva', 'unit-manager')();
export const administrator = as('administrator', 'log-administrator')();
export const planner = as('planner', 'planner')();

export const units: readonly Unit[] = [
  { unitId: 'u1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: 'eva' },
  { unitId: 'u2', name: 'Asken', branch: 'provider', departmentId: 'housing', managerId: 'ola' },
  { unitId: 'm1', name: 'Myndighet', branch: 'authority', departmentId: 'office', managerId: 'eva' },
];
const employee = (employeeId: string, personId?: string): Employee => ({
  ...{ employeeId, personId, name: employeeId.toUpperCase(), unitId: 'u1', role: 'stödassistent' },
  ...{ from: '2020-01-01', to: undefined },
});
export const employees = [employee('anna01'), employee('eva02', 'eva'), employee('bo03')];
const holder = (code: FunctionHolder['code'], unitId?: string): FunctionHolder => ({
  ...{ code, unitId, personId: unitId === undefined ? 'hedda' : 'dan' },
  ...{ departmentId: undefined, from: '2020-01-01', to: undefined },
});
export const functions = [holder('head-of-operations'), holder('delegated-reviewer', 'u2')];
export const on = isoDateOf('2026-10-05');

export const committed: Omit<PlanCommitted, 'type' | 'attempt'> = {
  ...{ planId: 'plan-von-eva-2026-H2', policyId: 'von', policyVersion: 1, plannedBy: 'eva', units: ['u1'] },
  ...{ period: '2026-H2', month: '2026-09', samples: [{ kind: 'share', branch: 'provider', percent: 10 }] },
  ...{ commitment: 'aa'.repeat(32), populationHash: 'bb'.repeat(32), employees: 3, exclusions: [] },
};
export const nonce = '11'.repeat(32);
export const bytes = '22'.repeat(32);
const picks = [{ branch: 'provider', clusterId: 'unit:u1', employeeIds: ['anna01'] }] as const;
const seed = seedOf(committed.commitment, nonce, bytes);
export const named = { clusterId: 'unit:u1', orderId: '1f3a9c02-0000-4000-8000-000000000001' };
export const drawn: readonly Past<PlanEvent>[] = [
  [{ type: 'planCommitted', attempt: 1, ...committed }, 'eva'],
  [{ type: 'planAnswered', attempt: 1, bytes }, 'bot'],
  [{ type: 'planDrawn', attempt: 1, nonce, seed, picks }, 'eva'],
];
export const dates = { from: '2026-09-01', to: '2026-09-14' };

export type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/** The order that a person's plan under a routine becomes, of these employees. */
export const orderUnder = (id: string, employeeIds: readonly string[], change: Partial<Plan> = {}) => {
  const { given } = specificationOf(planDecider);
  const plannedBy = { npo: 'hedda', r1177: 'dan' }[id] ?? 'eva';
  const [first, ...others] = (given(...drawn).state() as Plan).attempts;
  const attempts: Plan['attempts'] = [
    { ...first, drawn: { nonce, seed, picks: [{ ...picks[0], employeeIds }] } },
    ...others,
  ];
  const plan = { ...(given(...drawn).state() as Plan), policyId: id, plannedBy, attempts, ...change };
  return orderOfOwnPlan(plan, named, {
    policy: policy(id),
    today: '2026-10-05',
    clusters: clustersToDraw(policy(id), '2026-09', { units, employees }),
    managerOf: (personId) => ({ eva: 'area', area: 'head' })[personId],
    functions,
  });
};

export const factsUnder = (...wanted: Parameters<typeof orderUnder>): OrderFacts => {
  const order = orderUnder(...wanted);
  if (!order.ok) throw new Error(order.refusal.code);
  return order.value;
};
