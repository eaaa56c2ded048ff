import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { plainSubject, type Dictionaries } from '../screening/dictionaries.ts';
import type { ScreeningContext } from '../screening/context/context.ts';
import type { ScreeningResult } from '../screening/result.ts';
import type { SelectionRefusal } from '../refusal.ts';
import { deliveryVersion, type Delivery } from './delivery.ts';
import { dutiesOf } from './duties.ts';
import { foundAccesses } from './found-accesses.ts';
import { gapsOf } from './gaps.ts';
import type { DeliveryOrder } from './order.ts';
import type { VisitCollector } from './visits.ts';

/** More is no sample any more, and more than a browser opens with ease. */
export const maximumAccesses = 200_000;

/** What a delivery is made of. */
export interface DeliveryMaterial {
  readonly order: DeliveryOrder;
  readonly context: ScreeningContext;
  readonly dictionaries: Dictionaries;
  /** A screening with the order's employees and days in its scope, which keeps up to `maximumAccesses`. */
  readonly result: ScreeningResult;
  readonly visits: VisitCollector;
  readonly sources: Delivery['sources'];
  readonly registers: Delivery['registers'];
  readonly missingColumns: Iterable<string>;
}

const shownMonths = 12;

/** The delivery, or why there can be none. */
export const assembleDelivery = (material: DeliveryMaterial): Result<Delivery, SelectionRefusal> => {
  const { order, result, sources, registers } = material;
  if (sources.length === 0) return refuse({ code: 'log-missing' });
  if (result.overfull) return refuse({ code: 'log-too-large', maximum: maximumAccesses });
  const months = result.presence.months();
  if (months.length > 0 && !months.includes(order.month)) {
    return refuse({ code: 'log-of-another-month', month: order.month, months: months.slice(0, shownMonths) });
  }
  const found = foundAccesses(order, result);
  return accept({
    format: 'loggkontroll-delivery',
    version: deliveryVersion,
    order: {
      orderId: order.orderId,
      number: order.number,
      month: order.month,
      days: order.days.toSorted(),
    },
    employees: order.employees.map(({ employeeId, name }) => ({ employeeId, name })),
    clients: found.clients,
    accesses: found.accesses,
    duties: dutiesOf({ ...material, found }),
    sources,
    registers,
    gaps: gapsOf({
      ...material,
      registers: registers.map(({ register }) => register),
      presence: result.presence,
      accesses: found.accesses,
    }),
    findings: findingsOf(order, result),
  });
};

/** What the screening says of employees, in the order of rank. */
const findingsOf = (
  order: DeliveryOrder,
  { findings }: ScreeningResult,
): NonNullable<Delivery['findings']> => {
  const places = new Map(order.employees.map(({ employeeId }, place) => [plainSubject(employeeId), place]));
  return [...findings].flatMap((finding) => {
    if (finding.kind === 'access') return [];
    const { account, day, flag, evidence } = finding.employee;
    const employee = places.get(account);
    if (employee === undefined) return [];
    return [
      {
        employee,
        day,
        flag,
        evidence: evidence.map(({ code, values }) => ({ code, values: { ...values } })),
      },
    ];
  });
};
