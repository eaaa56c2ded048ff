import { controlExpectedOf } from '../workflow/index.ts';
import type { Control, Order, Registration } from '../workflow/index.ts';

/** Registered in its order's place, or alone where it was filled in by hand. */
const doneBy = (
  control: Control,
  { registrationId, reviewer, registeredAt, result }: Registration,
): Control => ({
  ...control,
  status: 'done',
  done: { registrationId, reviewer, at: registeredAt, result },
});

const byHand = (registration: Registration, branchOf: (unitId: string) => Control['branch']): Control => {
  const { registrationId, kind, policyId, period, departmentId, unitId, result } = registration;
  const control: Control = {
    ...{ controlId: registrationId, kind, policyId, period, departmentId, unitId },
    ...{ year: Number(period.slice(0, 4)), branch: branchOf(unitId), clusterName: '' },
    ...{ dueOn: result.finishedOn, status: 'expected', corrections: [] },
  };
  return doneBy(control, registration);
};

/**
 * The controls of units whose register of internal control somebody may not read, from the orders and registrations that
 * they may: what is ordered is planned, what is registered is done. A rejected order is no control, and a review of who
 * has access is one only once it is registered.
 */
export const controlsOfOwnUnits = (
  {
    orders,
    registrations,
  }: { readonly orders: readonly Order[]; readonly registrations: readonly Registration[] },
  branchOf: (unitId: string) => Control['branch'],
): readonly Control[] => {
  const ofOrder = new Map(
    registrations.flatMap((each) => (each.orderId === undefined ? [] : [[each.orderId, each] as const])),
  );
  const planned = orders
    .filter(({ status }) => status !== 'rejected')
    .map((order): Control => {
      const control: Control = { ...controlExpectedOf(order), status: 'expected', corrections: [] };
      const registration = ofOrder.get(order.orderId);
      return registration === undefined ? control : doneBy(control, registration);
    });
  const known = new Set(planned.flatMap(({ done }) => done?.registrationId ?? []));
  const others = registrations.filter(({ registrationId }) => !known.has(registrationId));
  return [...planned, ...others.map((each) => byHand(each, branchOf))];
};
