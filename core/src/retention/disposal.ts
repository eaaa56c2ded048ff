import { addDays, yearOf } from '../calendar/index.ts';
import type { IsoDate } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import { firstDayAfter } from './first-day-after.ts';
import { keptKinds } from './kept-record.ts';
import type { DepartmentYear, KeptKind, KeptRecord, RecordRef } from './kept-record.ts';
import { mattersOf } from './matters.ts';
import { refHash } from './ref-hash.ts';
import { yearsKept } from './years-kept.ts';

/** What keeps a matter although its time may be out. */
export type Hold =
  /** A case that came of it is not closed. */
  | 'open-case'
  /** The documents of a case that came of it are kept. */
  | 'kept-case'
  /** Something is still to come of a record, or a room of it is held back. */
  | 'unfinished'
  /** The year that it counts in is not signed. */
  | 'year-unsigned'
  /** Orders of the plan, or controls of the signed year, are still there. */
  | 'others-remain'
  /** The policy sets no time, or cannot be found. */
  | 'no-rule'
  /** It belongs with a record that cannot be read, or no one can tell since a case cannot. */
  | 'damaged';

/** Records that go together, from which day, and what holds them. */
export interface Disposal {
  /** The kind of its most telling record. */
  readonly kind: KeptKind;
  readonly records: readonly KeptRecord[];
  readonly policyId?: string;
  readonly policyVersion?: number;
  /** The year that it belongs to. */
  readonly year: number;
  /** The longest time that a rule sets for one of the records; absent where nothing but its last entry counts. */
  readonly years?: number;
  /** The first day on which it may go; absent where no rule says. */
  readonly dueOn?: IsoDate;
  readonly heldBy: readonly Hold[];
}

/** What is known beside the records. */
export interface DisposalMeans {
  /** A policy in one of its versions, or without a version as it is in force. */
  readonly policyOf: (policyId: string, version: number | undefined) => Policy | undefined;
  /** Records that cannot be read. */
  readonly damaged: ReadonlySet<RecordRef>;
  /** Hashes of records whose destruction was begun: nothing but a case stops it. */
  readonly begun: ReadonlySet<string>;
}

/** Time is counted from the end of the year, and the bot works with this and last year: nothing goes before. */
const leastYears = 1;

const lastYearOf = ({ changedOn, year = 0 }: KeptRecord): number => Math.max(yearOf(changedOn), year);

const sameYear = (a: DepartmentYear, b: DepartmentYear): boolean =>
  a.departmentId === b.departmentId && a.year === b.year;

/** The years that a record is kept, by the policy it began with or by the one in force, whichever is longer. */
const yearsOf = (
  { kind, policyId, policyVersion }: KeptRecord,
  versions: ReadonlyMap<string, number>,
  { policyOf }: DisposalMeans,
): number | undefined => {
  if (kind === 'case' || kind === 'signature' || policyId === undefined) return leastYears;
  const version = policyVersion ?? versions.get(policyId);
  const then = version === undefined ? undefined : policyOf(policyId, version);
  const now = policyOf(policyId, undefined);
  if (version !== undefined && then === undefined) return undefined;
  const times = [then, now].flatMap((policy) => (policy === undefined ? [] : [yearsKept(policy, kind)]));
  return times.length === 0 || times.includes(undefined)
    ? undefined
    : Math.max(leastYears, ...times.map(Number));
};

/** A case goes when its documents have gone, by its own policy's time, the day after that. */
const dueOnOf = (record: KeptRecord, years: number): IsoDate =>
  record.kind === 'case' ? addDays(record.changedOn, 1) : firstDayAfter(lastYearOf(record), years);

const latest = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort().at(-1);

interface Surroundings {
  readonly signed: readonly DepartmentYear[];
  readonly controlled: readonly DepartmentYear[];
  readonly plansWithOrders: ReadonlySet<RecordRef>;
}

const surroundingsOf = (records: readonly KeptRecord[]): Surroundings => {
  const yearsOfKind = (kind: KeptKind): readonly DepartmentYear[] =>
    records.flatMap((record) =>
      record.kind === kind && record.departmentYear ? [record.departmentYear] : [],
    );
  return {
    signed: yearsOfKind('signature'),
    controlled: yearsOfKind('control'),
    plansWithOrders: new Set(records.flatMap(({ plan }) => plan ?? [])),
  };
};

/** What stands above others cannot be told from where one of them cannot be read; and nothing, where a case cannot. */
const isDamaged = (matter: readonly KeptRecord[], damaged: ReadonlySet<RecordRef>): boolean => {
  const lacks = (kind: KeptKind): boolean => [...damaged].some((ref) => ref.startsWith(`${kind}/`));
  return (
    lacks('case') ||
    matter.some(
      ({ kind, related }) =>
        related.some((ref) => damaged.has(ref)) ||
        (kind === 'plan' && lacks('order')) ||
        (kind === 'signature' && lacks('control')),
    )
  );
};

const hasOthers = (
  { kind, ref, departmentYear: own }: KeptRecord,
  { controlled, plansWithOrders }: Surroundings,
): boolean =>
  (kind === 'plan' && plansWithOrders.has(ref)) ||
  (kind === 'signature' && own !== undefined && controlled.some((year) => sameYear(year, own)));

const holdsOf = (
  matter: readonly KeptRecord[],
  isBegun: boolean,
  surroundings: Surroundings,
  damaged: ReadonlySet<RecordRef>,
): readonly Hold[] => {
  const isUnsigned = ({ kind, departmentYear: own }: KeptRecord): boolean =>
    kind === 'control' && own !== undefined && !surroundings.signed.some((year) => sameYear(year, own));
  const holds: readonly (readonly [Hold, boolean])[] = [
    ['open-case', matter.some(({ documents }) => documents === 'open')],
    ['kept-case', matter.some(({ documents }) => documents === 'kept')],
    ['damaged', isDamaged(matter, damaged)],
    ['unfinished', !isBegun && matter.some(({ isOver }) => !isOver)],
    ['year-unsigned', !isBegun && matter.some(isUnsigned)],
    ['others-remain', matter.some((record) => hasOthers(record, surroundings))],
  ];
  return holds.flatMap(([hold, holdsIt]) => (holdsIt ? [hold] : []));
};

const disposalOf = (
  matter: readonly KeptRecord[],
  surroundings: Surroundings,
  means: DisposalMeans,
): Disposal => {
  const [first] = [...matter].sort((a, b) => keptKinds.indexOf(a.kind) - keptKinds.indexOf(b.kind));
  if (first === undefined) throw new Error('A matter has records.');
  const versions = new Map(
    matter.flatMap(({ policyId, policyVersion }) =>
      policyId === undefined || policyVersion === undefined ? [] : [[policyId, policyVersion] as const],
    ),
  );
  const isBegun = means.begun.size > 0 && matter.some(({ ref }) => means.begun.has(refHash(ref)));
  const years = matter.map((record) => yearsOf(record, versions, means));
  const days = matter.flatMap((record, at) => {
    const kept = years[at];
    return kept === undefined ? [] : [dueOnOf(record, kept)];
  });
  const known = days.length === matter.length;
  const dueOn =
    isBegun || known ? latest(isBegun ? matter.map(({ changedOn }) => changedOn) : days) : undefined;
  const ruled = matter.flatMap(({ policyId, kind }, at) =>
    policyId === undefined || kind === 'case' ? [] : [years[at] ?? 0],
  );
  const policyVersion = first.policyId === undefined ? undefined : versions.get(first.policyId);
  return {
    kind: first.kind,
    records: matter,
    ...(first.policyId === undefined ? {} : { policyId: first.policyId }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
    year: matter.find(({ year }) => year !== undefined)?.year ?? Math.max(...matter.map(lastYearOf)),
    ...(known && ruled.length > 0 ? { years: Math.max(...ruled) } : {}),
    ...(dueOn === undefined ? {} : { dueOn }),
    heldBy: [
      ...holdsOf(matter, isBegun, surroundings, means.damaged),
      ...(dueOn === undefined ? (['no-rule'] as const) : []),
    ],
  };
};

/**
 * When each record goes, together with what only makes sense with it, and what holds it. The time of a rule is counted from
 * the end of the year of the last entry. Sources: P11, G1, C5.
 */
export const disposalsOf = (records: readonly KeptRecord[], means: DisposalMeans): readonly Disposal[] => {
  const surroundings = surroundingsOf(records);
  return mattersOf(records).map((matter) => disposalOf(matter, surroundings, means));
};

/** Whether nothing holds it and its day has come. */
export const isDue = ({ dueOn, heldBy }: Disposal, today: IsoDate): boolean =>
  heldBy.length === 0 && dueOn !== undefined && dueOn <= today;
