import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { plainSubject, type Dictionaries } from '../screening/dictionaries.ts';
import type { ScreeningContext } from '../screening/context/context.ts';
import type { ScreeningResult } from '../screening/result.ts';
import type { SelectionRefusal } from '../refusal.ts';
import { deliveryVersion, type Delivery } from './delivery.ts';
import { dutiesOf } from './duties.ts';
import { foundAccesses, type FoundAccesses } from './found-accesses.ts';
import { gapsOf } from './gaps.ts';
import type { DeliveryOrder } from './order.ts';
import type { Selection } from './selection.ts';
import type { VisitCollector } from './visits.ts';

/** More is no sample any more, and more than a browser opens with ease. */
export const maximumAccesses = 200_000;

/** What a delivery is made of. */
export interface DeliveryMaterial {
  readonly order: DeliveryOrder;
  readonly context: ScreeningContext;
  readonly dictionaries: Dictionaries;
  /** A screening with the order's selection in its scope, which keeps up to `maximumAccesses`. */
  readonly result: ScreeningResult;
  readonly visits: VisitCollector;
  /** What an account's holder is called. */
  readonly nameOf: (account: string) => string | undefined;
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
  const { selection } = order;
  const misses = missesSelection(selection, result);
  if (misses) return refuse(misses);
  const found = foundAccesses(selection, result, material.nameOf);
  return accept({
    format: 'loggkontroll-delivery',
    version: deliveryVersion,
    order: {
      orderId: order.orderId,
      number: order.number,
      ...toldSelection(selection),
    },
    employees: found.employees.map(({ employeeId, name }) => ({ employeeId, name })),
    clients: found.clients,
    accesses: found.accesses,
    duties: dutiesOf({ ...material, selection, found }),
    sources,
    registers,
    gaps: gapsOf({
      ...material,
      ...{ selection, found },
      registers: registers.map(({ register }) => register),
      presence: result.presence,
    }),
    findings: findingsOf(found, result),
  });
};

/** Why nothing of what is selected can be in the log. */
const missesSelection = (
  selection: Selection,
  { presence, period }: ScreeningResult,
): SelectionRefusal | undefined => {
  if (selection.of === 'draw') {
    const months = presence.months();
    return months.length === 0 || months.includes(selection.month)
      ? undefined
      : { code: 'log-of-another-month', month: selection.month, months: months.slice(0, shownMonths) };
  }
  const { from, to } = selection;
  return period === null || (period.from <= to && period.to >= from)
    ? undefined
    : { code: 'log-of-another-period', from, to, found: period };
};

const toldSelection = (selection: Selection) =>
  selection.of === 'draw'
    ? { month: selection.month, days: selection.days.toSorted() }
    : { of: selection.of, from: selection.from, to: selection.to };

/** What the screening says of employees, in the order of rank. */
const findingsOf = (
  { employees }: FoundAccesses,
  { findings }: ScreeningResult,
): NonNullable<Delivery['findings']> => {
  const places = new Map(employees.map(({ employeeId }, place) => [plainSubject(employeeId), place]));
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
