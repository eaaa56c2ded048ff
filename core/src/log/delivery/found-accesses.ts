import { plainSubject } from '../screening/dictionaries.ts';
import type { ScreenedAccess, ScreeningResult } from '../screening/result.ts';
import type { Access, Delivery } from './delivery.ts';
import type { SelectedEmployee, Selection } from './selection.ts';

/** The accesses of a delivery, who made them, and the clients they concern. */
export interface FoundAccesses {
  /** Those whom the selection names, or whoever has an access, by account. */
  readonly employees: readonly SelectedEmployee[];
  /** By employee, then time, then file and line. */
  readonly accesses: Access[];
  /** Each client once, in the order in which they first appear. */
  readonly clients: Delivery['clients'];
  /** The place of a client by canonical number. */
  clientPlace(clientId: string): number | undefined;
  /** The days on which an employee has an access, in order. */
  daysOf(employee: number): readonly string[];
  /** Places of the clients of an employee's accesses on a day. */
  clientsOn(employee: number, day: string): ReadonlySet<number>;
}

/** The accesses that a screening kept, which has only the selection in its scope. `nameOf`: what an account's holder is called. */
export const foundAccesses = (
  selection: Selection,
  { keptAccesses }: ScreeningResult,
  nameOf: (account: string) => string | undefined,
): FoundAccesses => {
  const byAccount = new Map<string, ScreenedAccess[]>();
  for (const access of keptAccesses) {
    const own = byAccount.get(access.account);
    if (own) own.push(access);
    else byAccount.set(access.account, [access]);
  }
  const employees =
    selection.of === 'draw' || selection.of === 'employees'
      ? selection.employees
      : [...byAccount.keys()]
          .sort()
          .map((account) => ({ employeeId: account, name: nameOf(account) ?? account }));

  const clients: Delivery['clients'] = [];
  const clientPlaces = new Map<string, number>();
  const byDay = employees.map(() => new Map<string, Set<number>>());
  const placeOf = ({ client: { id, name } }: ScreenedAccess): number => {
    const key = id === '' ? `name ${name}` : id;
    const known = clientPlaces.get(key);
    if (known !== undefined) return known;
    const place = clients.push({ clientId: id, name }) - 1;
    clientPlaces.set(key, place);
    return place;
  };

  const accesses: Access[] = [];
  for (const [employee, { employeeId }] of employees.entries()) {
    const days = byDay[employee];
    for (const access of byAccount.get(plainSubject(employeeId)) ?? []) {
      const client = placeOf(access);
      const day = access.at.slice(0, 10);
      days?.set(day, (days.get(day) ?? new Set()).add(client));
      accesses.push(told(access, { n: accesses.length + 1, employee, client }));
    }
  }
  const none: ReadonlySet<number> = new Set();
  return {
    employees,
    accesses,
    clients,
    clientPlace: (clientId) => clientPlaces.get(clientId),
    daysOf: (employee) => [...(byDay[employee]?.keys() ?? [])],
    clientsOn: (employee, day) => byDay[employee]?.get(day) ?? none,
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
