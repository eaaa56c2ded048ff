import type { LogRow } from '../access.ts';
import type { SelectionRefusal } from '../refusal.ts';
import type { DeliveryOrder } from './order.ts';

/** A row that was kept, and which file it stood in (from 0). */
export interface SelectedRow {
  readonly employee: number;
  readonly source: number;
  readonly row: LogRow;
}

/** Keeps the rows of an order, and what it has seen of the rest. */
export interface Selection {
  take(row: LogRow, source: number): void;
  /** By employee, then time, then file and line. */
  rows(): SelectedRow[];
  /** Places in the order's list of employees who have not a single row in the ordered month. */
  unseenEmployees(): number[];
  /** Drawn days on which the log has no row by anybody. */
  unseenDays(): string[];
  refusal(): SelectionRefusal | undefined;
}

/** More is no sample any more, and more than a browser opens with ease. */
export const maximumAccesses = 200_000;

const shownMonths = 12;

/** A selection for one order. Accounts compare without case. Source: FFS 6.2 (four employees, three days). */
export const createSelection = (order: DeliveryOrder): Selection => {
  const employees = new Map(
    order.employees.map(({ employeeId }, index) => [employeeId.toLowerCase(), index]),
  );
  const days = new Set(order.days);
  const seenEmployees = new Set<number>();
  const seenDays = new Set<string>();
  const months = new Set<string>();
  const kept: SelectedRow[] = [];
  let tooLarge = false;

  return {
    take: (row, source) => {
      const day = row.at.slice(0, 10);
      months.add(day.slice(0, 7));
      if (!day.startsWith(order.month)) return;
      if (days.has(day)) seenDays.add(day);
      const employee = employees.get(row.employeeId);
      if (employee === undefined) return;
      seenEmployees.add(employee);
      if (!days.has(day)) return;
      if (kept.length >= maximumAccesses) tooLarge = true;
      else kept.push({ employee, source, row });
    },
    rows: () => kept.toSorted(inOrder),
    unseenEmployees: () => [...order.employees.keys()].filter((index) => !seenEmployees.has(index)),
    unseenDays: () => order.days.filter((day) => !seenDays.has(day)),
    refusal: () => {
      if (tooLarge) return { code: 'log-too-large', maximum: maximumAccesses };
      if (months.size === 0 || months.has(order.month)) return undefined;
      const found = [...months].sort().slice(0, shownMonths);
      return { code: 'log-of-another-month', month: order.month, months: found };
    },
  };
};

const inOrder = (a: SelectedRow, b: SelectedRow): number =>
  a.employee - b.employee ||
  (a.row.at < b.row.at ? -1 : a.row.at > b.row.at ? 1 : 0) ||
  a.source - b.source ||
  a.row.line - b.row.line;
