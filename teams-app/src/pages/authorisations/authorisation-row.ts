import type { AuthorisationStatus } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';
import type { Session } from '../../session/index.ts';

type Summary =
  Awaited<ReturnType<Register['authorisations']['summaries']>> extends Page<infer Row> ? Row : never;

/** An authorisation review as the list shows it. */
export interface AuthorisationRow {
  readonly authorisationId: string;
  readonly number: string;
  readonly status: AuthorisationStatus;
  readonly waitsFor: string | undefined;
  /** ISO date. */
  readonly dueOn: string | undefined;
  readonly unitId: string;
}

const optional = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

export const authorisationRow = (summary: Summary): AuthorisationRow => ({
  authorisationId: summary.recordId,
  number: summary.title,
  status: summary.status as AuthorisationStatus,
  waitsFor: optional(summary.WaitsFor),
  dueOn: optional(summary.DueOn),
  unitId: String(summary.UnitId),
});

const byDue = (a: AuthorisationRow, b: AuthorisationRow): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number.localeCompare(b.number);

/** What waits for this person, and what is under way with others; the most urgent first. */
export const groupRows = (
  rows: readonly AuthorisationRow[],
  { me, roles }: Pick<Session, 'me' | 'roles'>,
): { readonly waiting: readonly AuthorisationRow[]; readonly running: readonly AuthorisationRow[] } => {
  const isMine = ({ waitsFor }: AuthorisationRow): boolean =>
    waitsFor === me.personId || (waitsFor === 'role:planner' && roles.includes('planner'));
  return {
    waiting: rows.filter(isMine).sort(byDue),
    running: rows.filter((row) => !isMine(row)).sort(byDue),
  };
};
