import type { Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { authorisationIdOf, isAuthorisationReviewed, runningReviewDates } from '@loggkontroll/core/workflow';
import type { ReviewDate } from '@loggkontroll/core/workflow';
import type { Board } from './board.ts';

/** Whether a unit that the policy has reviewed lacks its review for a date. */
export const lacksReviews = (
  { authorisations }: Pick<Board, 'authorisations'>,
  policy: Policy,
  doneBy: string,
  units: readonly Unit[],
): boolean =>
  units.some(
    (unit) =>
      isAuthorisationReviewed(policy, unit) &&
      !authorisations.records.has(authorisationIdOf(policy.id, unit.unitId, doneBy, 'unit')),
  );

/** The dates that run on an ISO date and whose reviews are to be opened. */
export const datesToOpen = (
  board: Pick<Board, 'authorisations'>,
  policy: Policy,
  today: string,
  units: readonly Unit[],
): readonly ReviewDate[] =>
  runningReviewDates(policy, today).filter(({ doneBy }) => lacksReviews(board, policy, doneBy, units));
