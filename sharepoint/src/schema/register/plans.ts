import type { PlanState } from '@loggkontroll/core/workflow';
import { counted, keyOf, recordList } from '../record-list.ts';

/** A plan that exists. */
export type Plan = Exclude<PlanState, { readonly status: 'none' }>;

/**
 * Plans: seen by planners alone, since they name the drawn employees. Whoever plans their own units does so in a folder of
 * their own.
 */
export const plans = recordList<Plan>()({
  list: {
    name: 'Plans',
    title: 'Planer',
    description: 'Planerade loggkontroller med dragningar',
    views: [
      { title: 'Alla planer', fields: ['LinkTitle', 'Status', 'Period', 'PolicyId'], orderBy: 'Period' },
    ],
    rights: { Planners: 'Loggkontroll Act' },
    folders: { per: 'manager', rights: { owner: 'Loggkontroll Act' } },
  },
  idOf: (plan) => plan.planId,
  titleOf: (plan) => `${plan.policyId} ${plan.period}`,
  folderOf: (plan) => plan.plannedBy,
  projections: {
    PolicyId: keyOf('Rutin', (plan: Plan) => plan.policyId),
    Period: keyOf('Period', (plan: Plan) => plan.period),
    WaitsFor: keyOf('Väntar på', planWaitsFor),
    Attempts: counted('Dragningar', (plan: Plan) => plan.attempts.length),
  },
});

function planWaitsFor(plan: Plan): string | undefined {
  switch (plan.status) {
    case 'committed':
      return 'role:bot';
    case 'answered':
    case 'drawn':
    case 'redraw-requested':
      return plan.plannedBy ?? 'role:planner';
    case 'discarded':
    case 'ordered':
      return undefined;
  }
}
