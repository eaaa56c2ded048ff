import { openRegister, type RegisterReader } from '../registers/register.ts';
import { visitShape, type Span, type VisitRow } from '../registers/shapes.ts';
import type { DeliveryOrder } from './order.ts';
import { overlaps } from './overlap.ts';

/** Keeps of `visits.csv` what concerns the drawn employees on the drawn days. */
export interface VisitCollector {
  /** A reader for the register; if it refuses the file, nothing of it is kept. */
  open(): RegisterReader;
  /** An employee's visits that touch a day, in the order of time. */
  on(employeeId: string, day: string): VisitRow[];
}

/** A collector for one order. */
export const createVisitCollector = (order: DeliveryOrder): VisitCollector => {
  const accounts = new Set(order.employees.map(({ employeeId }) => employeeId.toLowerCase()));
  const year = Number(order.month.slice(0, 4));
  let kept: VisitRow[] = [];
  return {
    open: () => {
      const read: VisitRow[] = [];
      const reader = openRegister(visitShape(year), (row) => {
        if (accounts.has(row.employeeId) && order.days.some((day) => overlaps(row, day))) read.push(row);
      });
      return {
        push: (bytes) => reader.push(bytes),
        end: () => {
          const result = reader.end();
          if (result.ok) kept = read;
          return result;
        },
      };
    },
    on: (employeeId, day) =>
      kept.filter((row) => row.employeeId === employeeId && overlaps(row, day)).sort(bySpan),
  };
};

const bySpan = (a: Span, b: Span): number => {
  const [left, right] = [`${a.start} ${a.end}`, `${b.start} ${b.end}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
