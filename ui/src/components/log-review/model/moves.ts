import type { Group } from './outline.ts';
import { isStop, onlyAccess } from './rows.ts';
import type { Row } from './rows.ts';

/** What a key does in the tree: to another row, or a group opened or closed. */
export type Move = { readonly index: number } | { readonly group: Group; readonly open: boolean };

/** The place of the row above that an access belongs to. */
const parentOf = (rows: readonly Row[], index: number): number => {
  for (let at = index - 1; at >= 0; at--) if (rows[at]?.kind === 'client') return at;
  return index;
};

/** The nearest stop from `index` on in a direction, `steps` rows away or more; the last one there is at the end. */
const stopFrom = (rows: readonly Row[], index: number, direction: 1 | -1, steps: number): number => {
  let found = index;
  for (let at = index + direction; at >= 0 && at < rows.length; at += direction) {
    const row = rows[at];
    if (!row || !isStop(row)) continue;
    found = at;
    if (Math.abs(at - index) >= steps) break;
  }
  return found;
};

/** Where a key leads from the row at `index`; `page` is the number of rows in sight. Undefined for other keys. */
export const movedTo = (key: string, rows: readonly Row[], index: number, page: number): Move | undefined => {
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return { index: stopFrom(rows, index, 1, 1) };
    case 'ArrowUp':
      return { index: stopFrom(rows, index, -1, 1) };
    case 'PageDown':
      return { index: stopFrom(rows, index, 1, page) };
    case 'PageUp':
      return { index: stopFrom(rows, index, -1, page) };
    case 'Home':
      return { index: stopFrom(rows, -1, 1, 1) };
    case 'End':
      return { index: stopFrom(rows, rows.length, -1, 1) };
    case 'ArrowRight':
      if (row?.kind !== 'client' || onlyAccess(row.group)) return { index };
      return row.open ? { index: stopFrom(rows, index, 1, 1) } : { group: row.group, open: true };
    case 'ArrowLeft':
      if (row?.kind === 'access') return { index: parentOf(rows, index) };
      return row?.kind === 'client' && row.open ? { group: row.group, open: false } : { index };
    default:
      return undefined;
  }
};

/** Whether a row has something left to judge; a group whose accesses are shown has it only before the first is judged. */
const isLeft = (row: Row, isJudged: (n: number) => boolean): boolean => {
  if (row.kind === 'access') return !isJudged(row.access.n);
  if (row.kind !== 'client') return false;
  const { accesses } = row.group;
  return row.open ? accesses.every(({ n }) => !isJudged(n)) : accesses.some(({ n }) => !isJudged(n));
};

/**
 * The next row, from `index` on and around, that has something left to judge; a group before its accesses, and what is
 * left over only when everything to look at is judged.
 */
export const nextOpenRow = (
  rows: readonly Row[],
  index: number,
  isJudged: (n: number) => boolean,
): number | undefined => {
  for (let step = 1; step <= rows.length; step++) {
    const at = (index + step) % rows.length;
    const row = rows[at];
    if (row && isLeft(row, isJudged)) return at;
  }
  const last = rows.at(-1);
  const isOver = last?.kind === 'rest' && last.accesses.some(({ n }) => !isJudged(n));
  return isOver ? rows.length - 1 : undefined;
};
