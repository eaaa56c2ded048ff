import { isoInstantOf, localOf, yearOf } from '../calendar/index.ts';
import type { Destruction } from './destruction.ts';
import { keptKinds } from './kept-record.ts';
import type { KeptKind } from './kept-record.ts';

/** How much of one kind has been destroyed in a year. */
export interface GoneRow {
  /** The year in which it was destroyed, in Sweden. */
  readonly year: number;
  readonly kind: KeptKind;
  /** What belongs together is one. */
  readonly matters: number;
  readonly records: number;
}

/** How much of what belonged to a year has been destroyed, whenever that was. */
export interface GoneOfYear {
  readonly year: number;
  readonly records: number;
}

/** Destructions counted by year and kind, as far as they have been read; those that are not through stand beside. */
export interface GoneTotals {
  /** The number in its list of the last destruction that is counted. */
  readonly upTo: number;
  /** Everything that has been begun. */
  readonly begun: readonly GoneRow[];
  /** What of it is not through: under way, or held back by the organisation. */
  readonly notThrough: readonly GoneRow[];
  /** Everything that has been begun, by the year that it belonged to; absent in totals from before this was counted. */
  readonly belonged?: readonly GoneOfYear[];
}

type Counted = Pick<Destruction, 'begunAt' | 'kind' | 'year' | 'records'>;

const nothing: GoneTotals = { upTo: 0, begun: [], notThrough: [], belonged: [] };

const placeOf = ({ year, kind }: GoneRow): number => keptKinds.indexOf(kind) - year * keptKinds.length;

/** Rows of the same year and kind as one, the latest year first; none of nothing. */
const sum = (rows: readonly GoneRow[]): readonly GoneRow[] => {
  const sums = new Map<string, GoneRow>();
  for (const row of rows) {
    const key = `${String(row.year)} ${row.kind}`;
    const known = sums.get(key);
    sums.set(key, {
      ...row,
      matters: row.matters + (known?.matters ?? 0),
      records: row.records + (known?.records ?? 0),
    });
  }
  return [...sums.values()].filter(({ matters }) => matters > 0).sort((a, b) => placeOf(a) - placeOf(b));
};

const rowOf = ({ begunAt, kind, records }: Counted): GoneRow => ({
  ...{ year: yearOf(localOf(isoInstantOf(begunAt)).date), kind },
  ...{ matters: 1, records: records.length },
});

const sumYears = (rows: readonly GoneOfYear[]): readonly GoneOfYear[] => {
  const sums = new Map<number, number>();
  for (const { year, records } of rows) sums.set(year, (sums.get(year) ?? 0) + records);
  return [...sums].map(([year, records]) => ({ year, records })).sort((a, b) => b.year - a.year);
};

/** Totals that lack something are counted from the beginning. */
export const isWhole = (totals: GoneTotals | undefined): totals is Required<GoneTotals> =>
  totals?.belonged !== undefined;

/**
 * Counts on from what was counted before: `after` are destructions with greater numbers than the last one counted, in any
 * order; `notThrough` all those that are not through now. The same list gives the same totals, however often it is counted.
 */
export const countGone = (
  before: GoneTotals | undefined,
  after: readonly { readonly itemId: number; readonly state: Counted }[],
  notThrough: readonly Counted[],
): GoneTotals => {
  const { upTo, begun, belonged = [] } = isWhole(before) ? before : nothing;
  const further = after.filter(({ itemId }) => itemId > upTo);
  return {
    upTo: Math.max(upTo, ...further.map(({ itemId }) => itemId)),
    begun: sum([...begun, ...further.map(({ state }) => rowOf(state))]),
    notThrough: sum(notThrough.map(rowOf)),
    belonged: sumYears([
      ...belonged,
      ...further.map(({ state }) => ({ year: state.year, records: state.records.length })),
    ]),
  };
};

/** What has gone for good, by year and kind, the latest year first. */
export const goneRows = ({ begun, notThrough }: GoneTotals): readonly GoneRow[] =>
  sum([...begun, ...notThrough.map((row) => ({ ...row, matters: -row.matters, records: -row.records }))]);
