import type { InformingOccasion } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';

type Summary = Awaited<ReturnType<Register['informing']['summaries']>> extends Page<infer Row> ? Row : never;

/** A unit's round as the list shows it, with all its parts. */
export interface RoundRow {
  /** Of its first part. */
  readonly informingId: string;
  readonly policyId: string;
  readonly unitId: string;
  readonly occasion: InformingOccasion;
  readonly year: number;
  /** How many have not confirmed, and how many of those no card reaches. */
  readonly left: number;
  readonly byList: number;
  /** ISO date. */
  readonly dueOn: string | undefined;
}

const earliest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const rowOf = ({ recordId, PolicyId, UnitId, Occasion, Year, Left, ByList, DueOn }: Summary): RoundRow => ({
  informingId: recordId,
  policyId: String(PolicyId),
  unitId: String(UnitId),
  occasion: Occasion as InformingOccasion,
  year: Number(Year),
  left: Number(Left ?? 0),
  byList: Number(ByList ?? 0),
  dueOn: DueOn === undefined || DueOn === '' ? undefined : String(DueOn),
});

const joined = (a: RoundRow, b: RoundRow): RoundRow => ({
  ...(a.informingId.length <= b.informingId.length ? a : b),
  left: a.left + b.left,
  byList: a.byList + b.byList,
  dueOn: earliest(a.dueOn, b.dueOn),
});

/** The rounds that parts make up; one that another has taken over is left out. Those first that are due first. */
export const roundsOf = (summaries: readonly Summary[]): readonly RoundRow[] => {
  const rounds = new Map<string, RoundRow>();
  for (const summary of summaries) {
    if (summary.status === 'superseded') continue;
    const row = rowOf(summary);
    const key = [row.policyId, row.unitId, row.occasion, row.year].join('/');
    const known = rounds.get(key);
    rounds.set(key, known === undefined ? row : joined(known, row));
  }
  return [...rounds.values()].sort(
    (a, b) =>
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.informingId.localeCompare(b.informingId),
  );
};

/** Whether a unit's rounds may be told apart by their routine alone. */
export const areOfSeveralRoutines = (rounds: readonly RoundRow[]): boolean =>
  new Set(rounds.map(({ policyId }) => policyId)).size > 1;
