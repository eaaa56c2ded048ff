import type { ShiftRow } from '../../registers/shapes.ts';
import { dayNumberOf, secondOf } from '../day-number.ts';
import { plainSubject } from '../dictionaries.ts';
import { createColumns } from './columns.ts';
import type { Shifts } from './context.ts';
import { groupedBy, inOrder } from './grouped.ts';
import type { ContextWords } from './words.ts';

const dayInSeconds = 86_400;

/** Local seconds since 1970 of a moment. */
export const secondsOf = (moment: string): number => dayNumberOf(moment) * dayInSeconds + secondOf(moment);

/** `shifts.csv` in the making. */
export const createShifts = (words: ContextWords) => {
  const rows = createColumns('account', 'from', 'to');
  return {
    add: ({ employeeId, start, end }: ShiftRow): void =>
      rows.push({
        account: words.subjects.code(plainSubject(employeeId)),
        from: secondsOf(start),
        to: secondsOf(end),
      }),
    length: rows.length,
    cutTo: rows.cutTo,
    build: (): Shifts => {
      const { account, from, to } = rows.column;
      const byStart = Uint32Array.from(account.keys()).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
      const sorted = (column: readonly number[]): number[] => Array.from(byStart, (row) => column[row] ?? 0);
      const { starts, order } = groupedBy(sorted(account), words.subjects.size());
      return {
        starts,
        from: inOrder(order, sorted(from), new Float64Array(order.length)),
        to: inOrder(order, sorted(to), new Float64Array(order.length)),
      };
    },
  };
};
