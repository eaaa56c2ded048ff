import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { PlanCommand, PlanEvent, PlanRefusal, PlanState } from './plan.ts';

export const planDecider: Decider<PlanState, PlanCommand, PlanEvent, PlanRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
