import type { PlanState } from '@loggkontroll/core/workflow';

/** The steps of planning a period, in their order. */
export const planSteps = ['population', 'answer', 'draw', 'orders'] as const;

export type PlanStep = (typeof planSteps)[number];

export type StepState = 'done' | 'now' | 'later';

const present: Readonly<Record<PlanState['status'], number>> = {
  none: 0,
  'redraw-requested': 0,
  discarded: 0,
  committed: 1,
  answered: 2,
  drawn: 3,
  ordered: 4,
};

/** How a step stands when the plan has this status. */
export const stepState = (step: PlanStep, status: PlanState['status']): StepState => {
  const distance = planSteps.indexOf(step) - present[status];
  return distance < 0 ? 'done' : distance === 0 ? 'now' : 'later';
};
