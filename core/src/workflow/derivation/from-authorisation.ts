import { isoInstantOf, localOf } from '../../calendar/index.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import { authorisationIdOf } from '../authorisation/authorisation-id.ts';
import { isAuthorisationReviewed } from '../authorisation/facts-of.ts';
import type { Authorisation } from '../authorisation/authorisation.ts';
import type { ControlFacts } from '../control/control.ts';
import type { RegistrationFacts } from '../registration/registration.ts';
import type { BreachReport } from '../review/review.ts';
import { controlIdOf } from './record-ids.ts';

/** The month in which it was to be finished. */
const periodOf = ({ doneBy }: Pick<Authorisation, 'doneBy'>): string => doneBy.slice(0, 7);

type Expected = Pick<
  Authorisation,
  'authorisationId' | 'policyId' | 'branch' | 'departmentId' | 'unitId' | 'doneBy'
>;

const controlOf = (expected: Expected, { name }: Unit): ControlFacts => {
  const { authorisationId, policyId, branch, departmentId, unitId, doneBy } = expected;
  return {
    controlId: controlIdOf({ orderId: authorisationId }),
    kind: 'authorisation-review',
    policyId,
    year: Number(doneBy.slice(0, 4)),
    period: periodOf(expected),
    branch,
    departmentId,
    unitId,
    clusterName: name,
    orderId: authorisationId,
    dueOn: doneBy,
  };
};

/**
 * The control that the register holds of a review that is to be opened for a date: the year waits for it also where nobody
 * opens it (P10, Y2). Undefined where the policy has none for the unit.
 */
export const authorisationControlFor = (
  policy: Policy,
  unit: Unit,
  doneBy: string,
): ControlFacts | undefined => {
  if (!isAuthorisationReviewed(policy, unit)) return undefined;
  const { unitId, branch, departmentId } = unit;
  const authorisationId = authorisationIdOf(policy.id, unitId, doneBy, 'unit');
  return controlOf({ authorisationId, policyId: policy.id, branch, departmentId, unitId, doneBy }, unit);
};

/**
 * The control that the register holds of an authorisation review of a unit, expected from when it is opened: the year waits
 * for it (FFS 5.5, Y1). Undefined for one of protected persons, which the register would tell that the unit has, and for a
 * single order, which goes through nothing.
 */
export const authorisationControlOf = (authorisation: Authorisation, unit: Unit): ControlFacts | undefined =>
  authorisation.scope === 'unit' && authorisation.occasion !== 'single'
    ? controlOf(authorisation, unit)
    : undefined;

const breachOf = ({ flaw }: Authorisation): BreachReport => {
  const position = flaw?.assessed?.assessment.position;
  return position?.kind === 'breach'
    ? { status: 'reported', persons: position.persons }
    : { status: 'not-applicable' };
};

/**
 * What is registered of a signed authorisation review of a unit: with remark where something was changed or secrecy had
 * failed. A list of one account counts one; nothing of a log was read. Of a single order nothing is.
 */
export const authorisationRegistrationOf = (authorisation: Authorisation): RegistrationFacts | undefined => {
  const { authorisationId, policyId, departmentId, unitId, scope, occasion, closed, decider, listed, flaw } =
    authorisation;
  const outcome = authorisation.answered?.answer.outcome ?? authorisation.goneThrough?.outcome;
  if (scope !== 'unit' || occasion === 'single' || closed === undefined || outcome === undefined)
    return undefined;
  return {
    registrationId: `registration-${authorisationId}`,
    kind: 'authorisation-review',
    policyId,
    period: periodOf(authorisation),
    departmentId,
    unitId,
    reviewer: authorisation.answered?.by ?? decider,
    result: {
      finishedOn: localOf(isoInstantOf(closed.at)).date,
      outcome: outcome === 'changes' || flaw ? 'remark' : 'no-remark',
      employees: Math.max(1, listed?.list.accounts ?? 1),
      accesses: 0,
      breach: breachOf(authorisation),
    },
    orderId: authorisationId,
  };
};
