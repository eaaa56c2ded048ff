import type { Absence, Employee, PersonId } from '../organisation/index.ts';
import type { AccessRow } from './access-row.ts';
import { compareLists } from './compare-lists.ts';
import type { AccessList } from './list-file.ts';
import { standingsOf } from './standing.ts';
import type { EmployeeStanding } from './standing.ts';

/** A single order that has been carried out since the last list. */
export interface CarriedOrder {
  readonly account: string;
  readonly name: string;
  /** Which access; how it was to be, where it was to change. */
  readonly role: string;
  readonly decision: 'add' | 'change' | 'end';
  /** ISO date on which it was carried out. */
  readonly on: string;
}

/** What is beside one row of a list. */
export interface RowFacts {
  /** Whether it is the access of whoever decides of the others'. */
  readonly own: boolean;
  readonly standing: EmployeeStanding;
  readonly since: 'new' | 'same' | 'changed';
  /** What it was last time, where it has changed. */
  readonly before?: AccessRow;
  /** The last single order of the account's access since then. */
  readonly ordered?: Pick<CarriedOrder, 'decision' | 'role' | 'on'>;
}

/** What is beside a list, as its file in the Vault holds it. */
export interface AccessFacts {
  readonly reviewId: string;
  readonly listSha256: string;
  /** ISO date on which the registers were asked. */
  readonly on: string;
  /** In the list's order. */
  readonly rows: readonly RowFacts[];
  /** The decider's own accounts, which are not theirs to give access; absent where they have none, and in older files. */
  readonly ownAccounts?: readonly string[];
  /** Those of last time that are no longer in the list. */
  readonly gone: readonly AccessRow[];
  /** Access that was given since the last list to accounts that are not in this one; absent where there is none. */
  readonly lacking?: readonly CarriedOrder[];
  /**
   * For a single order: those of the unit whom it may be about, by name: as the last list had them, and those of the employee
   * register who were not in it, without a role. Absent for a list that is gone through.
   */
  readonly staff?: readonly AccessRow[];
}

/** What the facts are made of, beside the list. */
export interface FactsDesk {
  readonly listSha256: string;
  /** The rows of the last list of the same unit and kind; empty the first time. */
  readonly before: readonly AccessRow[];
  readonly employees: readonly Employee[];
  readonly absences: readonly Absence[];
  readonly unitId: string;
  readonly decider: PersonId;
  /** ISO date. */
  readonly on: string;
  /** The single orders carried out since the last list, the oldest first. */
  readonly orders: readonly CarriedOrder[];
}

const ownAccountsOf = ({
  employees,
  decider,
}: Pick<FactsDesk, 'employees' | 'decider'>): ReadonlySet<string> =>
  new Set(employees.filter(({ personId }) => personId === decider).map(({ employeeId }) => employeeId));

const orderedOf = (order: CarriedOrder | undefined): Pick<RowFacts, 'ordered'> => {
  if (order === undefined) return {};
  const { decision, role, on } = order;
  return { ordered: { decision, role, on } };
};

/** A list beside the last one and the employee register, with the decider's own access marked. */
export const accessFactsOf = (list: AccessList, desk: FactsDesk): AccessFacts => {
  const { listSha256, before, on, orders } = desk;
  const accounts = [...new Set(list.rows.map(({ account }) => account))];
  const standings = standingsOf(accounts, desk);
  const ownAccounts = ownAccountsOf(desk);
  const lastOrders = new Map(orders.map((order) => [order.account, order]));
  const listed = new Set(accounts);
  const lacking = [...lastOrders.values()].filter(
    ({ account, decision }) => decision === 'add' && !listed.has(account),
  );
  const compared = compareLists(before, list.rows);
  const rows = compared.rows.map((each): RowFacts => {
    const { account } = each.row;
    return {
      own: ownAccounts.has(account),
      standing: standings.get(account) ?? { standing: 'unknown' },
      since: each.since,
      ...(each.since === 'changed' ? { before: each.before } : {}),
      ...orderedOf(lastOrders.get(account)),
    };
  });
  return {
    ...{ reviewId: list.reviewId, listSha256, on, rows },
    ...(ownAccounts.size > 0 && { ownAccounts: [...ownAccounts] }),
    gone: compared.gone,
    ...(lacking.length > 0 && { lacking }),
  };
};

/** What a single order is chosen from. The decider's own accounts are not among them. */
export const orderFactsOf = (
  { reviewId }: Pick<AccessList, 'reviewId'>,
  desk: Omit<FactsDesk, 'absences' | 'orders'>,
): AccessFacts => {
  const { listSha256, before, employees, unitId, on } = desk;
  const ownAccounts = ownAccountsOf(desk);
  const known = new Set(before.map(({ account }) => account));
  const others = employees.filter(
    ({ employeeId, unitId: at, to }) =>
      at === unitId && !known.has(employeeId) && (to === undefined || to >= on),
  );
  const rows = [
    ...before,
    ...others.map(({ employeeId, name }): AccessRow => ({
      ...{ account: employeeId, name, unit: '', role: '', from: null, to: null },
    })),
  ];
  const staff = rows
    .filter(({ account }) => !ownAccounts.has(account))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv') || a.account.localeCompare(b.account));
  return {
    ...{ reviewId, listSha256, on, rows: [], gone: [], staff },
    ...(ownAccounts.size > 0 && { ownAccounts: [...ownAccounts] }),
  };
};
