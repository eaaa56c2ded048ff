import type { IsoDate } from '../calendar/index.ts';
import type { Disposal, Hold } from './disposal.ts';
import type { KeptKind } from './kept-record.ts';

/** What of one kind, policy and year goes when, in numbers. */
export interface RetentionRow {
  readonly kind: KeptKind;
  readonly policyId?: string;
  readonly year: number;
  /** The rule: for how many years it is kept. */
  readonly years?: number;
  /** Absent where no rule says. */
  readonly dueOn?: IsoDate;
  readonly matters: number;
  readonly records: number;
  /** How many matters nothing holds. */
  readonly free: number;
  /** How many matters each thing holds; several may hold one. */
  readonly heldBy: Readonly<Partial<Record<Hold, number>>>;
}

const keyOf = ({ kind, policyId, year, years, dueOn }: Disposal): string =>
  [year, kind, policyId ?? '', dueOn ?? '', years ?? ''].join(' ');

const countHolds = (disposals: readonly Disposal[]): RetentionRow['heldBy'] => {
  const counted: Partial<Record<Hold, number>> = {};
  for (const hold of disposals.flatMap(({ heldBy }) => heldBy)) counted[hold] = (counted[hold] ?? 0) + 1;
  return counted;
};

/** What goes when and what is held, by year, kind, policy, day and rule. */
export const retentionRows = (disposals: readonly Disposal[]): readonly RetentionRow[] => {
  const groups = new Map<string, [Disposal, ...Disposal[]]>();
  for (const disposal of disposals) {
    const group = groups.get(keyOf(disposal));
    if (group === undefined) groups.set(keyOf(disposal), [disposal]);
    else group.push(disposal);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const [{ kind, policyId, year, years, dueOn }] = group;
      return {
        ...{ kind, year },
        ...(policyId === undefined ? {} : { policyId }),
        ...(years === undefined ? {} : { years }),
        ...(dueOn === undefined ? {} : { dueOn }),
        matters: group.length,
        records: group.reduce((sum, { records }) => sum + records.length, 0),
        free: group.filter(({ heldBy }) => heldBy.length === 0).length,
        heldBy: countHolds(group),
      };
    });
};

/** How many matters of a row may go on a day. */
export const dueOf = ({ dueOn, free }: Pick<RetentionRow, 'dueOn' | 'free'>, today: IsoDate): number =>
  dueOn !== undefined && dueOn <= today ? free : 0;
