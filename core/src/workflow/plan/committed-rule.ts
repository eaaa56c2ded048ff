import type { PlanRule } from '../../draw/index.ts';
import type { PlanCommitted } from './plan.ts';

/** The rule a plan's commitment covers, to run the draw again without the policy of that day. */
export const committedRule = ({
  policyId,
  policyVersion,
  period,
  month,
  attempt,
  samples,
}: PlanCommitted): PlanRule => ({ policyId, policyVersion, period, month, attempt, samples });
