import type { Hold, KeptKind } from '@loggkontroll/core/retention';

/** What of one kind, policy and year is due when, in numbers. */
export interface RetentionRow {
  readonly kind: KeptKind;
  readonly policyId: string | undefined;
  readonly year: number;
  readonly dueOn: string | undefined;
  readonly matters: number;
  readonly records: number;
  /** How many matters may go today. */
  readonly due: number;
  /** How many matters each thing holds. */
  readonly heldBy: Readonly<Partial<Record<Hold, number>>>;
}
