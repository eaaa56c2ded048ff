import type { TargetedReason } from '@loggkontroll/core/policy';
import type { TargetedStatus } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';
import type { Session } from '../../session/index.ts';

type Summary = Awaited<ReturnType<Register['targeted']['summaries']>> extends Page<infer Row> ? Row : never;

/** A targeted review as the list shows it. */
export interface TargetedRow {
  readonly targetedId: string;
  readonly number: string;
  readonly status: TargetedStatus;
  readonly waitsFor: string | undefined;
  /** ISO date. */
  readonly dueOn: string | undefined;
  readonly reason: TargetedReason;
}

const optional = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

export const targetedRow = (summary: Summary): TargetedRow => ({
  targetedId: summary.recordId,
  number: summary.title,
  status: summary.status as TargetedStatus,
  waitsFor: optional(summary.WaitsFor),
  dueOn: optional(summary.DueOn),
  reason: String(summary.Reason) as TargetedReason,
});

/** What a record may wait for, that this person answers: themselves, and the queues of their roles. */
export const waitingKeys = ({ me, roles }: Pick<Session, 'me' | 'roles'>): readonly string[] => [
  me.personId,
  ...(['planner', 'log-administrator'] as const)
    .filter((role) => roles.includes(role))
    .map((role) => `role:${role}`),
];

const byDue = (a: TargetedRow, b: TargetedRow): number => {
  const [first, second] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.number < b.number ? -1 : 1;
};

/** What waits for this person, and what is under way with others; the most urgent first. */
export const groupRows = (
  rows: readonly TargetedRow[],
  session: Pick<Session, 'me' | 'roles'>,
): { readonly waiting: readonly TargetedRow[]; readonly running: readonly TargetedRow[] } => {
  const keys = waitingKeys(session);
  const isMine = ({ waitsFor }: TargetedRow): boolean => waitsFor !== undefined && keys.includes(waitsFor);
  return {
    waiting: rows.filter(isMine).sort(byDue),
    running: rows.filter((row) => !isMine(row)).sort(byDue),
  };
};
