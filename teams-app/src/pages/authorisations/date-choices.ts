import { addDays, isoDateOf } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { reviewDatesOf } from '@loggkontroll/core/workflow';

/** So long after its day a date is still offered: a review that was forgotten is rather done late than not at all. */
const lateDays = 92;

/** The dates by which a policy wants access reviewed that can be chosen, in order, and the one that comes next. `today`: ISO date. */
export const dateChoices = (
  policy: Policy | undefined,
  today: string,
): { readonly dates: readonly string[]; readonly next: string | undefined } => {
  const year = Number(today.slice(0, 4));
  const earliest = addDays(isoDateOf(today), -lateDays);
  const dates = policy
    ? [year - 1, year, year + 1]
        .flatMap((each) => reviewDatesOf(policy, each).map(({ doneBy }) => doneBy))
        .filter((doneBy) => doneBy >= earliest)
    : [];
  return { dates, next: dates.find((doneBy) => doneBy >= today) };
};
