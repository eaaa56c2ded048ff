import { isInCluster } from '@loggkontroll/core/organisation';
import type { Unit } from '@loggkontroll/core/organisation';
import type { ControlKind, Order, Registration } from '@loggkontroll/core/workflow';
import type { RegistrationValues } from './values.ts';

/** Which control somebody is about to register. */
export interface ControlChoice {
  readonly unitId: string;
  readonly policyId: string;
  readonly kind: ControlKind;
  readonly period: string;
}

/** The choice that a form's fields say, when they say all of it. */
export const choiceOf = ({
  unitId,
  policyId,
  kind,
  period,
}: Pick<RegistrationValues, keyof ControlChoice>): ControlChoice | undefined =>
  unitId === '' || policyId === '' || kind === '' || period === ''
    ? undefined
    : { unitId, policyId, kind, period };

/** A control of the same unit, routine, kind and period that there is already: under way, or registered. */
export type ControlAlike =
  | { readonly status: 'under-way'; readonly order: Order }
  | {
      readonly status: 'registered';
      readonly registration: Registration;
      /** The order it came from, unless it was registered by hand. */
      readonly order?: Order;
    };

/** What there is at hand to compare with: the organisation, and the period's orders and registrations. */
export interface PeriodRecords {
  readonly units: readonly Unit[];
  readonly orders: readonly Order[];
  readonly registrations: readonly Registration[];
}

/**
 * The controls that make the chosen one a second one. An order counts for every unit of the operation it was drawn for,
 * until it is registered or rejected; a registration by hand for its own unit.
 */
export const controlsAlike = (
  { unitId, policyId, kind, period }: ControlChoice,
  { units, orders, registrations }: PeriodRecords,
): readonly ControlAlike[] => {
  const unit = units.find((each) => each.unitId === unitId);
  if (!unit) return [];
  const isSame = (record: { readonly policyId: string; readonly period: string }): boolean =>
    record.policyId === policyId && record.period === period;
  const registered = registrations.filter((record) => isSame(record) && record.kind === kind);
  const ordered =
    kind === 'systematic-review'
      ? orders.filter((order) => isSame(order) && isInCluster(unit, order, units))
      : [];
  return [
    ...ordered.flatMap((order): readonly ControlAlike[] => {
      const registration = registered.find(({ orderId }) => orderId === order.orderId);
      if (registration) return [{ status: 'registered', registration, order }];
      const isOver = order.status === 'rejected' || order.status === 'completed';
      return isOver ? [] : [{ status: 'under-way', order }];
    }),
    ...registered
      .filter((record) => record.unitId === unitId)
      .filter(({ orderId }) => orderId === undefined || ordered.every((order) => order.orderId !== orderId))
      .map((registration): ControlAlike => ({ status: 'registered', registration })),
  ];
};
