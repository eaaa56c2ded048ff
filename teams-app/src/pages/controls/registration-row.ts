import type { ControlKind, Outcome, BreachReport } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';
import { allOf, mostAtOnce, registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';

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

const rowOf = (summary: Summary): RegistrationRow => ({
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

/** A year's registrations that this person may see, the latest first. One request for up to 5,000. */
export const registrationsOf = async (
  { connection }: Session,
  year: string,
): Promise<readonly RegistrationRow[]> => {
  const first = await registerOf(connection).registrations.summaries({
    where: { Period: { startsWith: year } },
    pageSize: mostAtOnce,
  });
  const rows = (await allOf(first)).map(rowOf);
  return rows.sort((a, b) => (a.finishedOn < b.finishedOn ? 1 : -1));
};
