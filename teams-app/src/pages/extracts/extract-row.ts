import type { ExtractStatus } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';
import type { Session } from '../../session/index.ts';

type Summary = Awaited<ReturnType<Register['extracts']['summaries']>> extends Page<infer Row> ? Row : never;

/** A client extract as the list shows it. */
export interface ExtractRow {
  readonly extractId: string;
  readonly number: string;
  readonly status: ExtractStatus;
  readonly waitsFor: string | undefined;
  /** ISO date. */
  readonly dueOn: string | undefined;
  readonly unitId: string;
}

const optional = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

export const extractRow = (summary: Summary): ExtractRow => ({
  extractId: summary.recordId,
  number: summary.title,
  status: summary.status as ExtractStatus,
  waitsFor: optional(summary.WaitsFor),
  dueOn: optional(summary.DueOn),
  unitId: String(summary.UnitId),
});

const byDue = (a: ExtractRow, b: ExtractRow): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number.localeCompare(b.number);

/** What waits for this person, and what is under way with others; the most urgent first. */
export const groupRows = (
  rows: readonly ExtractRow[],
  { me, roles }: Pick<Session, 'me' | 'roles'>,
): { readonly waiting: readonly ExtractRow[]; readonly running: readonly ExtractRow[] } => {
  const isMine = ({ waitsFor }: ExtractRow): boolean =>
    waitsFor === me.personId ||
    (waitsFor === 'role:log-administrator' && roles.includes('log-administrator'));
  return {
    waiting: rows.filter(isMine).sort(byDue),
    running: rows.filter((row) => !isMine(row)).sort(byDue),
  };
};
