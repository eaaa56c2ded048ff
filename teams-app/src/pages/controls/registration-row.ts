import type { ControlKind, Outcome, BreachReport } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';

type Summary =
  Awaited<ReturnType<Register['registrations']['summaries']>> extends Page<infer Row> ? Row : never;

/** A registered control as the page shows it. */
export interface RegistrationRow {
  readonly registrationId: string;
  readonly kind: ControlKind;
  readonly period: string;
  readonly unitId: string;
  /** PersonId. */
  readonly reviewer: string;
  /** ISO date. */
  readonly finishedOn: string;
  readonly outcome: Outcome;
  readonly employees: number;
  readonly breach: BreachReport['status'];
}

export const rowOf = (summary: Summary): RegistrationRow => ({
  registrationId: summary.recordId,
  kind: String(summary.Kind) as ControlKind,
  period: String(summary.Period ?? ''),
  unitId: String(summary.UnitId ?? ''),
  reviewer: String(summary.Reviewer ?? ''),
  finishedOn: String(summary.FinishedOn ?? ''),
  outcome: String(summary.Outcome) as Outcome,
  employees: Number(summary.Employees ?? 0),
  breach: String(summary.Breach) as BreachReport['status'],
});

/** The latest finished first; of the same day in the order given. */
export const latestFirst = (rows: readonly RegistrationRow[]): readonly RegistrationRow[] =>
  [...rows].sort((a, b) => (a.finishedOn === b.finishedOn ? 0 : a.finishedOn < b.finishedOn ? 1 : -1));
