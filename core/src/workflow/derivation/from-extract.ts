import { isoInstantOf, localOf, yearOf } from '../../calendar/index.ts';
import type { ControlFacts } from '../control/control.ts';
import { lacksControl } from '../extract/demands.ts';
import type { ClientExtract } from '../extract/extract.ts';
import { extractReviewerOf } from '../extract/waiting.ts';
import type { ReviewFacts } from '../review/review.ts';
import type { TargetedSurroundings } from './from-targeted.ts';
import { controlIdOf, reviewIdOf } from './record-ids.ts';

/** Every log that is delivered for an extract has a review of its own. */
const hashDigits = 12;

/** The id of the review of an extract's log; undefined before it is delivered, and where the policy has it not reviewed. */
export const extractReviewIdOf = ({ extractId, rules, delivered }: ClientExtract): string | undefined =>
  rules.reviewedToo && delivered
    ? reviewIdOf(`${extractId}-${delivered.log.sha256.slice(0, hashDigits)}`)
    : undefined;

const yearDelivered = ({ delivered }: ClientExtract): number | undefined =>
  delivered && yearOf(localOf(isoInstantOf(delivered.at)).date);

/**
 * The review of the log of a client extract, before the client has it; undefined while there is nothing to review. Its
 * period is the calendar year in which the log was delivered. Sources: VON and LEAN on extracts (P17), S6.
 */
export const extractReviewOf = (
  extract: ClientExtract,
  { unit, policy, managerOf }: TargetedSurroundings,
): ReviewFacts | undefined => {
  const { extractId, number, policyId, policyVersion, departmentId, unitId, logRoom, delivered } = extract;
  const reviewId = extractReviewIdOf(extract);
  const year = yearDelivered(extract);
  if (reviewId === undefined || year === undefined || !delivered || logRoom === undefined) return undefined;
  const reviewer = extractReviewerOf(extract);
  if (!lacksControl(extract) || reviewer === undefined) return undefined;
  return {
    ...{ reviewId, kind: 'extract', orderId: extractId, number, policyId, policyVersion },
    period: String(year),
    branch: unit.branch,
    ...{ departmentId, unitId, clusterName: unit.name, employees: [], days: [], reviewer },
    reviewersManager: managerOf(reviewer),
    reviewBy: extract.deadlines['make-readable'],
    logRoom,
    fileSha256: delivered.log.sha256,
    breachReport: policy.suspicion.breachReport.duty,
  };
};

/**
 * The control that the register holds of the review of an extract's log: the form that VON has filled in, and what LEAN
 * has documented. Nothing awaits it: clients ask when they ask (Y1).
 */
export const extractControlOf = (
  extract: ClientExtract,
  { unit }: Pick<TargetedSurroundings, 'unit'>,
): ControlFacts | undefined => {
  const year = yearDelivered(extract);
  if (year === undefined) return undefined;
  const { extractId, policyId, departmentId, unitId, deadlines } = extract;
  return {
    controlId: controlIdOf({ orderId: extractId }),
    kind: 'extract-review',
    ...{ policyId, year, period: String(year), branch: unit.branch, departmentId, unitId },
    clusterName: unit.name,
    orderId: extractId,
    dueOn: deadlines['make-readable'],
  };
};
