import { openRegister, type RegisterReader } from '../registers/register.ts';
import { visitShape, type Span, type VisitRow } from '../registers/shapes.ts';
import { namedEmployees, rangeOf, yearOf, type Selection } from './selection.ts';
import { overlaps } from './overlap.ts';

/** Keeps of `visits.csv` what concerns a selection. */
export interface VisitCollector {
  /** A reader for the register; if it refuses the file, nothing of it is kept. */
  open(): RegisterReader;
  /** An employee's visits that touch a day, in the order of time. */
  on(employeeId: string, day: string): VisitRow[];
}

/** A collector for one selection. */
export const createVisitCollector = (selection: Selection): VisitCollector => {
  const year = yearOf(selection);
  const concerns = concernOf(selection);
  let kept: ReadonlyMap<string, readonly VisitRow[]> = new Map();
  return {
    open: () => {
      const read = new Map<string, VisitRow[]>();
      const reader = openRegister(visitShape(year), (row) => {
        if (!concerns(row)) return;
        const own = read.get(row.employeeId);
        if (own) own.push(row);
        else read.set(row.employeeId, [row]);
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
    on: (employeeId, day) => (kept.get(employeeId) ?? []).filter((row) => overlaps(row, day)).sort(bySpan),
  };
};

/** Whether a visit is to be kept; of a client no more than the visits to that client. */
const concernOf = (selection: Selection): ((row: VisitRow) => boolean) => {
  const accounts = new Set(namedEmployees(selection).map(({ employeeId }) => employeeId.toLowerCase()));
  const { from, to } = rangeOf(selection);
  switch (selection.of) {
    case 'draw':
      return (row) => accounts.has(row.employeeId) && selection.days.some((day) => overlaps(row, day));
    case 'employees':
      return (row) => accounts.has(row.employeeId) && overlaps(row, from, to);
    case 'client':
      return (row) => row.clientId === selection.client && overlaps(row, from, to);
    case 'event':
      return (row) => overlaps(row, from, to);
  }
};

const bySpan = (a: Span, b: Span): number => {
  const [left, right] = [`${a.start} ${a.end}`, `${b.start} ${b.end}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
