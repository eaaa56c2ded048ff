import type { IsoDate } from '../calendar/index.ts';
import type { Disposal, Hold } from './disposal.ts';
import type { GoneTotals } from './gone-totals.ts';
import type { KeptKind, KeptRecord } from './kept-record.ts';
import { retentionRows } from './retention-rows.ts';
import type { RetentionRow } from './retention-rows.ts';

/** A number that points nobody out: a small one is told as few. */
export type Told = number | 'few';

/** Numbers from one and below this are told as few, of what its readers may not see for themselves. */
export const fewBelow = 5;

/** What of one kind, policy and rule goes when. Nothing that belongs to a case is in it. */
export interface ForecastRow {
  readonly kind: KeptKind;
  readonly policyId?: string;
  readonly years?: number;
  readonly dueOn?: IsoDate;
  readonly matters: Told;
  readonly free: Told;
  readonly heldBy: Readonly<Partial<Record<Hold, Told>>>;
}

/**
 * What is to be destroyed and when, in numbers, as the bot counts it for those who may not see every record. What belongs to
 * a case is one number in all, by no kind, policy, year or day: a case is nobody's to know of. Source: G1, R1, R2.
 */
export interface Forecast {
  readonly countedOn: IsoDate;
  /** When it is counted again at the latest. */
  readonly nextOn: IsoDate;
  /** The policies that were in force, each with its version: `von/2`. */
  readonly under: readonly string[];
  readonly rows: readonly ForecastRow[];
  /** What belongs to a case, or to a request for one. */
  readonly withCases: Told;
  /** What has gone, by year and kind, which the list of destructions tells its readers one by one. */
  readonly gone?: GoneTotals;
}

const isOfCase = ({ kind }: KeptRecord): boolean => kind === 'case' || kind === 'case-request';

/** One of these is about a client or an employee whom somebody may know of. */
const discreetKinds: readonly KeptKind[] = ['targeted', 'extract'];

const tellFew = (count: number): Told => (count > 0 && count < fewBelow ? 'few' : count);

const tellOf =
  (kind: KeptKind) =>
  (count: number): Told =>
    discreetKinds.includes(kind) ? tellFew(count) : count;

const keyOf = ({ kind, policyId, years, dueOn }: RetentionRow): string =>
  [kind, policyId ?? '', years ?? '', dueOn ?? ''].join(' ');

const sumHolds = (rows: readonly RetentionRow[]): readonly (readonly [Hold, number])[] => {
  const sums = new Map<Hold, number>();
  for (const { heldBy } of rows) {
    for (const [hold, count] of Object.entries(heldBy) as [Hold, number][])
      sums.set(hold, (sums.get(hold) ?? 0) + count);
  }
  return [...sums];
};

/** Rows of different years that go on the same day by the same rule, as one. */
const rowOf = ([first, ...others]: readonly [RetentionRow, ...RetentionRow[]]): ForecastRow => {
  const { kind, policyId, years, dueOn } = first;
  const group = [first, ...others];
  const tell = tellOf(kind);
  const sum = (of: 'matters' | 'free'): Told => tell(group.reduce((all, row) => all + row[of], 0));
  return {
    kind,
    ...(policyId === undefined ? {} : { policyId }),
    ...(years === undefined ? {} : { years }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...{ matters: sum('matters'), free: sum('free') },
    heldBy: Object.fromEntries(sumHolds(group).map(([hold, count]) => [hold, tell(count)])),
  };
};

/** See {@link Forecast}. */
export const forecastOf = (
  disposals: readonly Disposal[],
  counted: Pick<Forecast, 'countedOn' | 'nextOn' | 'under' | 'gone'>,
): Forecast => {
  const open = disposals.filter(({ records }) => !records.some(isOfCase));
  const groups = new Map<string, [RetentionRow, ...RetentionRow[]]>();
  for (const row of retentionRows(open)) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return {
    ...counted,
    rows: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => rowOf(group)),
    withCases: tellFew(disposals.length - open.length),
  };
};
