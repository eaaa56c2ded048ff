import { breachClockOf, noBreachReasons } from '@loggkontroll/core/workflow';
import type { Case, NoBreachReason } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';
import { refusalOf } from './commands.ts';
import { waitingReport } from './documents/case-files.ts';
import type { StoredCase } from './stored-case.ts';

/** How it stands with the report of a breach, for whoever has the case. */
export type BreachStanding =
  | { readonly state: 'none' }
  | { readonly state: 'to-report' }
  /** Written, and not given to anybody yet. */
  | { readonly state: 'written'; readonly sha256: string }
  | { readonly state: 'reported'; readonly at: string; readonly persons: number; readonly isLate: boolean }
  | { readonly state: 'no-breach'; readonly reason: NoBreachReason };

export const breachStanding = (record: StoredCase): BreachStanding => {
  const { state } = record;
  const sha256 = state.closed ? undefined : waitingReport(record);
  if (sha256 !== undefined) return { state: 'written', sha256 };
  const position = state.breach?.position;
  const { runs, reportedLate } = breachClockOf(state);
  if (position?.status === 'reported') {
    return { state: 'reported', at: position.at, persons: position.persons, isLate: reportedLate };
  }
  if (runs && !state.closed) return { state: 'to-report' };
  return position === undefined ? { state: 'none' } : { state: 'no-breach', reason: position.reason };
};

/** The reasons for which it can be found that there is no breach, as the case stands. */
export const noBreachFor = (held: Case, session: Session): readonly NoBreachReason[] =>
  noBreachReasons.filter((reason) => {
    const position = { status: 'not-a-breach', reason } as const;
    return refusalOf(session, held, { type: 'positionBreach', position }) === undefined;
  });
