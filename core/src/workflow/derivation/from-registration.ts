import type { Unit } from '../../organisation/index.ts';
import type { ControlDone, ControlFacts } from '../control/control.ts';
import type { Registration, RegistrationFacts } from '../registration/registration.ts';
import { controlIdOf } from './record-ids.ts';

/** The id of the control that a registration completes: its order's, or its own where there was no order. */
export const controlIdOfRegistration = ({ orderId, registrationId }: RegistrationFacts): string =>
  controlIdOf(orderId === undefined ? { registrationId } : { orderId });

/** What a registration writes into its control. */
export const controlDoneOf = ({ registrationId, reviewer, result }: Registration): ControlDone => ({
  registrationId,
  reviewer,
  result,
});

/** The control of a registration that no order expected: done elsewhere and filled in by hand. */
export const controlRegisteredOf = (registration: Registration, unit: Unit): ControlFacts => ({
  controlId: controlIdOfRegistration(registration),
  kind: registration.kind,
  policyId: registration.policyId,
  year: Number(registration.period.slice(0, 4)),
  period: registration.period,
  branch: unit.branch,
  departmentId: registration.departmentId,
  unitId: registration.unitId,
  clusterName: unit.name,
  dueOn: registration.result.finishedOn,
});
