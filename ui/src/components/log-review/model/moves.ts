import type { Group } from './outline.ts';
import type { Row } from './rows.ts';

/** What a key does in the tree: to another row, or a group opened or closed. */
export type Move = { readonly index: number } | { readonly group: Group; readonly open: boolean };

/** The place of the row above that an access belongs to. */
const parentOf = (rows: readonly Row[], index: number): number => {
  for (let at = index - 1; at >= 0; at--) if (rows[at]?.kind === 'client') return at;
  return index;
};

/** Where a key leads from the row at `index`; `page` is the number of rows in sight. Undefined for other keys. */
export const movedTo = (key: string, rows: readonly Row[], index: number, page: number): Move | undefined => {
  const last = rows.length - 1;
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return { index: Math.min(index + 1, last) };
    case 'ArrowUp':
      return { index: Math.max(index - 1, 0) };
    case 'PageDown':
      return { index: Math.min(index + page, last) };
    case 'PageUp':
      return { index: Math.max(index - page, 0) };
    case 'Home':
      return { index: 0 };
    case 'End':
      return { index: last };
    case 'ArrowRight':
      if (row?.kind !== 'client') return { index };
      return row.open ? { index: Math.min(index + 1, last) } : { group: row.group, open: true };
    case 'ArrowLeft':
      if (row?.kind === 'access') return { index: parentOf(rows, index) };
      return row?.kind === 'client' && row.open ? { group: row.group, open: false } : { index };
    default:
      return undefined;
  }
};

/** The next row, from `index` on and around, that has something left to judge; a group before its accesses. */
export const nextOpenRow = (
  rows: readonly Row[],
  index: number,
  isJudged: (n: number) => boolean,
): number | undefined => {
  for (let step = 1; step <= rows.length; step++) {
    const at = (index + step) % rows.length;
    const row = rows[at];
    if (row?.kind === 'access' && !isJudged(row.access.n)) return at;
    if (row?.kind === 'client' && row.group.accesses.every(({ n }) => !isJudged(n))) return at;
    if (row?.kind === 'client' && !row.open && row.group.accesses.some(({ n }) => !isJudged(n))) return at;
  }
  return undefined;
};
