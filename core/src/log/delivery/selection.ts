/** An employee by the account in the record system. */
export interface SelectedEmployee {
  readonly employeeId: string;
  readonly name: string;
}

/** ISO dates, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** What of a log is delivered. */
export type Selection =
  /** The drawn employees on the drawn days (ISO dates) of a month, `2026-09`. Source: FFS 6.3. */
  | {
      readonly of: 'draw';
      readonly month: string;
      readonly days: readonly string[];
      readonly employees: readonly SelectedEmployee[];
    }
  /** Everything that these employees have done in a period. Source: FFS 7.3. */
  | ({ readonly of: 'employees'; readonly employees: readonly SelectedEmployee[] } & DayRange)
  /** What anybody has done with a client in a period; the number is canonical. Source: T1, E1. */
  | ({ readonly of: 'client'; readonly client: string } & DayRange)
  /** What anybody has done in a period: an event. Source: T1. */
  | ({ readonly of: 'event' } & DayRange);

/** The employees that a selection names; empty where it takes whoever the log shows. */
export const namedEmployees = (selection: Selection): readonly SelectedEmployee[] =>
  selection.of === 'draw' || selection.of === 'employees' ? selection.employees : [];

/** The first and the last day that a selection asks for; a draw without days asks for none. */
export const rangeOf = (selection: Selection): DayRange => {
  if (selection.of !== 'draw') return { from: selection.from, to: selection.to };
  const days = selection.days.toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

/** The year that short personal identity numbers are told the century by. */
export const yearOf = (selection: Selection): number =>
  Number((selection.of === 'draw' ? selection.month : selection.to).slice(0, 4));
