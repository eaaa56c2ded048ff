import { rowMarks, type RowMark } from '../../access.ts';
import { remembered } from '../../text/remembered.ts';
import { bitOf, marksOfBits } from '../marks.ts';
import type { LogColumn } from './columns.ts';
import type { TableLog } from './table-log.ts';

/** Tells the marks of a row of one file, whose header put the columns where `columns` says. */
export const createMarksReader = (
  { says, roles }: TableLog,
  columns: ReadonlyMap<LogColumn, number>,
): ((fields: readonly string[], actText: string, employeeId: string) => readonly RowMark[]) => {
  const readers = rowMarks.flatMap((mark) => {
    const said = says[mark];
    const index = columns.get(mark);
    return said && index !== undefined
      ? [{ index, bitsOf: remembered((text) => (said(text) ? bitOf(mark) : 0), 1000) }]
      : [];
  });
  const recipient = columns.get('recipient') ?? -1;
  const selfGranted = bitOf('self-granted-role');

  return (fields, actText, employeeId) => {
    let bits = 0;
    for (const { index, bitsOf } of readers) bits |= bitsOf(fields[index] ?? '');
    if (roles?.toOneself(actText, employeeId, (fields[recipient] ?? '').toLowerCase())) bits |= selfGranted;
    return marksOfBits(bits);
  };
};
