import { isoInstantOf, localOf, yearOf } from '../../calendar/index.ts';
import type { PersonId, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { ControlFacts } from '../control/control.ts';
import type { ReviewFacts } from '../review/review.ts';
import type { Targeted } from '../targeted/targeted.ts';
import { controlIdOf, reviewIdOf } from './record-ids.ts';

/** What the record itself leaves to the registers: the unit's name, and who the reviewer's manager is. */
export interface TargetedSurroundings {
  readonly unit: Unit;
  readonly policy: Policy;
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
}

const yearDelivered = ({ delivered }: Targeted): number | undefined =>
  delivered && yearOf(localOf(isoInstantOf(delivered.at)).date);

const isWithReviewer = ({ status, reading }: Targeted): boolean =>
  reading.by === 'reviewer' && (status === 'at-reviewer' || status === 'completed');

/**
 * The review of a targeted review whose log has reached the reviewer; undefined before, and where a private provider
 * reads the log. Its period is the calendar year in which the log was delivered. T2 (7), S6.
 */
export const targetedReviewOf = (
  targeted: Targeted,
  { unit, policy, managerOf }: TargetedSurroundings,
): ReviewFacts | undefined => {
  const { reading, logRoom, delivered } = targeted;
  const year = yearDelivered(targeted);
  if (!isWithReviewer(targeted) || reading.by !== 'reviewer') return undefined;
  if (logRoom === undefined || delivered === undefined || year === undefined) return undefined;
  return {
    reviewId: reviewIdOf(targeted.targetedId),
    kind: 'targeted',
    orderId: targeted.targetedId,
    number: targeted.number,
    policyId: targeted.policyId,
    policyVersion: targeted.policyVersion,
    period: String(year),
    branch: targeted.branch,
    departmentId: targeted.departmentId,
    unitId: targeted.unitId,
    clusterName: unit.name,
    employees: [],
    days: [],
    reviewer: reading.reviewer,
    reviewersManager: managerOf(reading.reviewer),
    reviewBy: targeted.reviewBy,
    logRoom,
    fileSha256: delivered.file.sha256,
    breachReport: policy.suspicion.breachReport.duty,
  };
};

/**
 * The control that the register holds of a targeted review; undefined before its log has reached the reviewer. It belongs
 * to the calendar year in which that was, and is entered when the review is registered, not before: until then, that
 * somebody at the unit is looked at is known to those in the record alone. So nothing awaits it, and a year that was
 * signed meanwhile shows it as come afterwards (Y1, Y3).
 */
export const targetedControlOf = (
  targeted: Targeted,
  { unit }: Pick<TargetedSurroundings, 'unit'>,
): ControlFacts | undefined => {
  const year = yearDelivered(targeted);
  if (!isWithReviewer(targeted) || year === undefined) return undefined;
  return {
    controlId: controlIdOf({ orderId: targeted.targetedId }),
    kind: 'targeted-review',
    policyId: targeted.policyId,
    year,
    period: String(year),
    branch: targeted.branch,
    departmentId: targeted.departmentId,
    unitId: targeted.unitId,
    clusterName: unit.name,
    orderId: targeted.targetedId,
    dueOn: targeted.reviewBy,
  };
};
