import type { Policy } from '@loggkontroll/core/policy';
import { reviewDatesOf } from '@loggkontroll/core/workflow';

/** The dates of this year and the next by which a policy wants access reviewed, and that have not been. */
export const comingDates = (policy: Policy | undefined, today: string): readonly string[] => {
  const year = Number(today.slice(0, 4));
  return policy
    ? [year, year + 1]
        .flatMap((each) => reviewDatesOf(policy, each).map(({ doneBy }) => doneBy))
        .filter((doneBy) => doneBy >= today)
    : [];
};
