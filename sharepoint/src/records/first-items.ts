import { itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';

/**
 * Keeps the first item of each record, page after page: a browser that repeats a POST after a dropped connection may
 * have made a second. Rows come in the order of creation; the same page may be sifted again.
 */
export const siftFirstItems = (): ((rows: readonly Row[]) => readonly Row[]) => {
  const firsts = new Map<string, number>();
  return (rows) =>
    rows.filter((row) => {
      const recordId = textOf(row, 'RecordId');
      if (recordId === undefined) return false;
      const itemId = itemIdOf(row);
      const first = firsts.get(recordId) ?? itemId;
      firsts.set(recordId, first);
      return first === itemId;
    });
};
