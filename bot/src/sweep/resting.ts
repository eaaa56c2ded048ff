import { addDays } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Row } from './shelf.ts';

/** A day more than core/notice tells somebody of a registration. */
const newsForDays = 31;

const textOf = (row: Row, column: keyof Row): string => String(row[column] ?? '');

/** All that a year asks of a control that is done: of those alike in it, one says what all say. */
const kindOfDone = (row: Row): string =>
  [
    ...['DepartmentId', 'Year', 'Kind', 'Period', 'Branch'].map((column) => textOf(row, column)),
    textOf(row, 'OrderId') === '',
    row.status,
  ].join(' ');

/**
 * Controls that are over, but for one of each kind that a year tells apart and those with a remark: what became of a
 * breach stands in the history alone.
 */
export const restingControls = (rows: readonly Row[]): readonly Row[] => {
  const kinds = new Set<string>();
  return rows.filter((row) => {
    if (row.status === 'expected' || textOf(row, 'Outcome') === 'remark') return false;
    const kind = kindOfDone(row);
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return !isFirst;
  });
};

/** The registrations that have completed a control, as far as the control tells; and the controls that are done. */
export const completedBy = (controls: readonly Row[]): ReadonlySet<string> =>
  new Set(
    controls
      .filter(({ status }) => status === 'done')
      .flatMap((row) => [row.recordId, registrationIdOf(reviewIdOf(textOf(row, 'OrderId')))]),
  );

/**
 * Registrations without remark or correction that have completed their control and are news to nobody any more: made before
 * any that was finished lately.
 */
export const restingRegistrations = (
  rows: readonly Row[],
  completed: ReadonlySet<string>,
  today: IsoDate,
): readonly Row[] => {
  const news = addDays(today, -newsForDays);
  const firstNews = rows.reduce(
    (first, row) => (textOf(row, 'FinishedOn') >= news ? Math.min(first, row.itemId) : first),
    Number.POSITIVE_INFINITY,
  );
  const isComplete = (row: Row): boolean =>
    textOf(row, 'ReviewId') === ''
      ? completed.has(controlIdOf({ registrationId: row.recordId }))
      : completed.has(row.recordId);
  return rows.filter(
    (row) =>
      row.status === 'registered' &&
      row.itemId < firstNews &&
      textOf(row, 'Kind') === 'systematic-review' &&
      textOf(row, 'Outcome') === 'no-remark' &&
      isComplete(row),
  );
};
