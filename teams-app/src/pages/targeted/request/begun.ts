import type { Unit } from '@loggkontroll/core/organisation';
import type { TargetedReason, TargetedRules } from '@loggkontroll/core/policy';
import type { RequestDraft } from './draft.ts';

/** What another page has already said of a request: codes and ids, and nothing of whom it is about. */
export interface BegunRequest {
  readonly policyId?: string;
  readonly unitId?: string;
  readonly reason?: TargetedReason;
}

/** What another page that sent somebody here has put beside the address. */
export const begunRequest = (state: unknown): BegunRequest =>
  typeof state === 'object' && state !== null ? state : {};

/** The part of it that the routine and the person's own units allow. */
export const takeBegun = (
  { unitId, reason }: BegunRequest,
  { reasons }: Pick<TargetedRules, 'reasons'>,
  units: readonly Unit[],
): Partial<RequestDraft> => ({
  ...(unitId !== undefined && units.some((unit) => unit.unitId === unitId) ? { unitId } : {}),
  ...(reason !== undefined && reasons[reason] !== undefined ? { reason } : {}),
});
