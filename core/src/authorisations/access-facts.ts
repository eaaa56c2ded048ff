import type { Absence, Employee, PersonId } from '../organisation/index.ts';
import type { AccessRow } from './access-row.ts';
import { compareLists } from './compare-lists.ts';
import type { AccessList } from './list-file.ts';
import { standingsOf } from './standing.ts';
import type { EmployeeStanding } from './standing.ts';

/** What is beside one row of a list. */
export interface RowFacts {
  /** Whether it is the access of whoever decides of the others'. */
  readonly own: boolean;
  readonly standing: EmployeeStanding;
  readonly since: 'new' | 'same' | 'changed';
  /** What it was last time, where it has changed. */
  readonly before?: AccessRow;
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
}

/** A list beside the last one and the employee register, with the decider's own access marked. */
export const accessFactsOf = (list: AccessList, desk: FactsDesk): AccessFacts => {
  const { listSha256, before, employees, decider, on } = desk;
  const accounts = [...new Set(list.rows.map(({ account }) => account))];
  const standings = standingsOf(accounts, desk);
  const ownAccounts = new Set(
    employees.filter(({ personId }) => personId === decider).map(({ employeeId }) => employeeId),
  );
  const compared = compareLists(before, list.rows);
  const rows = compared.rows.map((each): RowFacts => {
    const { account } = each.row;
    return {
      own: ownAccounts.has(account),
      standing: standings.get(account) ?? { standing: 'unknown' },
      since: each.since,
      ...(each.since === 'changed' ? { before: each.before } : {}),
    };
  });
  return {
    ...{ reviewId: list.reviewId, listSha256, on, rows },
    ...(ownAccounts.size > 0 && { ownAccounts: [...ownAccounts] }),
    gone: compared.gone,
  };
};
