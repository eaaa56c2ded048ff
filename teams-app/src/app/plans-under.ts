import type { Policy } from '@loggkontroll/core/policy';
import { isPlannedByEach } from '@loggkontroll/core/workflow';

/** Whether somebody with these roles and functions plans under a policy: planners, or whoever draws the own units. */
export const plansUnder = (policy: Policy, held: readonly string[]): boolean =>
  isPlannedByEach(policy)
    ? Object.values(policy.systematic.branches).some(({ drawnBy }) => held.includes(drawnBy))
    : held.includes('planner');
