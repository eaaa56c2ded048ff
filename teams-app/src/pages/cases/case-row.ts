import type { PersonId } from '@loggkontroll/core/organisation';
import type { Awaited as Told } from '@loggkontroll/core/waiting';
import type { CaseStatus } from '@loggkontroll/core/workflow';
import type { Cases, Page } from '@loggkontroll/sharepoint/records';

type Summary = Awaited<ReturnType<Cases['summaries']>> extends Page<infer Row> ? Row : never;

/** A case as the list shows it. */
export interface CaseRow {
  readonly caseId: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly waitsFor: string | undefined;
  /** ISO date. */
  readonly dueOn: string | undefined;
}

const optional = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

export const caseRow = (summary: Summary): CaseRow => ({
  caseId: summary.recordId,
  number: summary.title,
  status: summary.status as CaseStatus,
  waitsFor: optional(summary.WaitsFor),
  dueOn: optional(summary.DueOn),
});

const byDue = (a: CaseRow, b: CaseRow): number => {
  const [first, second] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.number < b.number ? -1 : 1;
};

/** A case as somebody's list shows it. */
export interface OwnCaseRow extends CaseRow {
  /** There is something in it that waits for them. */
  readonly isMine: boolean;
}

/**
 * The closed cases that wait for somebody, since what was registered has been corrected: the bot tells of them, and they
 * are not among those under way.
 */
export const correctedRows = (
  told: readonly Told[],
  underWay: readonly CaseRow[],
  me: PersonId,
): readonly OwnCaseRow[] =>
  told
    .filter(({ recordId }) => !underWay.some(({ caseId }) => caseId === recordId))
    .map(({ recordId, number, dueOn }) => ({
      ...{ caseId: recordId, number, status: 'closed', waitsFor: me, dueOn, isMine: true },
    }));

/** What waits for this person, and what waits for others; the most urgent first. */
export const groupRows = (
  rows: readonly OwnCaseRow[],
): { readonly waiting: readonly CaseRow[]; readonly running: readonly CaseRow[] } => ({
  waiting: rows.filter(({ isMine }) => isMine).sort(byDue),
  running: rows.filter(({ isMine }) => !isMine).sort(byDue),
});
