import { plainSubject } from '../screening/dictionaries.ts';
import type { ScreenedAccess, ScreeningResult } from '../screening/result.ts';
import type { Access, Delivery } from './delivery.ts';
import type { DeliveryOrder } from './order.ts';

/** The accesses of a delivery, and the clients they concern. */
export interface FoundAccesses {
  /** By employee, then time, then file and line. */
  readonly accesses: Access[];
  /** Each client once, in the order in which they first appear. */
  readonly clients: Delivery['clients'];
  /** The place of a client by canonical number. */
  clientPlace(clientId: string): number | undefined;
  /** Places of the clients of an employee's accesses on a day. */
  clientsOn(employee: number, day: string): ReadonlySet<number>;
}

const dayKey = (employee: number, day: string): string => `${employee} ${day}`;

/** The accesses that a screening kept, which has only the order's employees and days in its scope. */
export const foundAccesses = (order: DeliveryOrder, { keptAccesses }: ScreeningResult): FoundAccesses => {
  const byEmployee = order.employees.map((): ScreenedAccess[] => []);
  const places = new Map(order.employees.map(({ employeeId }, place) => [plainSubject(employeeId), place]));
  for (const access of keptAccesses) byEmployee[places.get(access.account) ?? -1]?.push(access);

  const clients: Delivery['clients'] = [];
  const clientPlaces = new Map<string, number>();
  const byDay = new Map<string, Set<number>>();
  const placeOf = ({ client: { id, name } }: ScreenedAccess): number => {
    const key = id === '' ? `name ${name}` : id;
    const known = clientPlaces.get(key);
    if (known !== undefined) return known;
    const place = clients.push({ clientId: id, name }) - 1;
    clientPlaces.set(key, place);
    return place;
  };

  const accesses: Access[] = [];
  for (const [employee, own] of byEmployee.entries()) {
    for (const access of own) {
      const client = placeOf(access);
      const day = dayKey(employee, access.at.slice(0, 10));
      byDay.set(day, (byDay.get(day) ?? new Set()).add(client));
      accesses.push(told(access, { n: accesses.length + 1, employee, client }));
    }
  }
  const none: ReadonlySet<number> = new Set();
  return {
    accesses,
    clients,
    clientPlace: (clientId) => clientPlaces.get(clientId),
    clientsOn: (employee, day) => byDay.get(dayKey(employee, day)) ?? none,
  };
};

const told = (
  { at, source, line, unit, act, actText, part, ipAddress, workstation, ...found }: ScreenedAccess,
  places: Pick<Access, 'n' | 'employee' | 'client'>,
): Access => ({
  ...{ ...places, at, source, line, unit, act, actText, part },
  ...(ipAddress === '' ? {} : { ipAddress }),
  ...(workstation === '' ? {} : { workstation }),
  ...(found.explanation === null ? {} : { explanation: plain(found.explanation) }),
  ...(found.flags.length === 0 ? {} : { flags: found.flags.map(plain) }),
  ...(found.rank === null ? {} : { rank: found.rank }),
});

/** Evidence is told as codes and texts, whichever they are. */
const plain = <F extends { readonly evidence: ScreenedAccess['flags'][number]['evidence'] }>(
  finding: F,
): Omit<F, 'evidence'> & { evidence: NonNullable<Access['flags']>[number]['evidence'] } => ({
  ...finding,
  evidence: finding.evidence.map(({ code, values }) => ({ code, values: { ...values } })),
});
