import { accessKeyOf } from './access-row.ts';
import type { AccessRow } from './access-row.ts';

/** How a row stands to the list of last time; `before` is what it was then. */
export type Since<Row extends AccessRow> =
  | { readonly since: 'new'; readonly row: Row }
  | { readonly since: 'same'; readonly row: Row }
  | { readonly since: 'changed'; readonly row: Row; readonly before: AccessRow };

/** A list beside the one of last time. */
export interface ComparedList<Row extends AccessRow> {
  /** As they stand in the list. */
  readonly rows: readonly Since<Row>[];
  /** Those of last time that have no place in it any more. */
  readonly gone: readonly AccessRow[];
}

const placeOf = ({ account, unit }: AccessRow): string => JSON.stringify([account, unit.toLowerCase()]);

const groupedBy = <Row>(
  rows: readonly Row[],
  of: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group) group.push(row);
    else groups.set(of(row), [row]);
  }
  return groups;
};

/** Of the same account, unit and role only the dates can have changed. */
const sinceAmong = <Row extends AccessRow>(row: Row, alike: readonly AccessRow[]): Since<Row> => {
  const [before = row] = alike;
  const isThere = alike.some(({ from, to }) => from === row.from && to === row.to);
  return isThere ? { since: 'same', row } : { since: 'changed', row, before };
};

/**
 * What is new, gone and changed since last time. Where an account has one row at a unit that lacks its like, then as now,
 * its role has changed.
 */
export const compareLists = <Row extends AccessRow>(
  before: readonly AccessRow[],
  now: readonly Row[],
): ComparedList<Row> => {
  const then = groupedBy(before, accessKeyOf);
  const kept = new Set(now.map(accessKeyOf));
  const unlikeBefore = groupedBy(
    before.filter((row) => !kept.has(accessKeyOf(row))),
    placeOf,
  );
  const unlikeNow = groupedBy(
    now.filter((row) => !then.has(accessKeyOf(row))),
    placeOf,
  );
  const otherRole = (row: Row): AccessRow | undefined => {
    const [one, ...more] = unlikeBefore.get(placeOf(row)) ?? [];
    return more.length === 0 && unlikeNow.get(placeOf(row))?.length === 1 ? one : undefined;
  };
  const taken = new Set<AccessRow>();
  const rows = now.map((row): Since<Row> => {
    const alike = then.get(accessKeyOf(row));
    if (alike) return sinceAmong(row, alike);
    const other = otherRole(row);
    if (!other) return { since: 'new', row };
    taken.add(other);
    return { since: 'changed', row, before: other };
  });
  const gone = [...unlikeBefore.values()].flat().filter((row) => !taken.has(row));
  return { rows, gone };
};
