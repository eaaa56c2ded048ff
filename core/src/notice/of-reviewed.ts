import { daysBetween, isoInstantOf, isQuiet, swedishDayOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Registration, Review } from '../workflow/index.ts';
import type { NoticeOf } from './notice.ts';

/** Old news is told no more. */
const newsForDays = 30;

/** To somebody whose accesses were reviewed: nothing to remark. It names when that was, and neither unit nor anybody else. */
export type ReviewedNotice = NoticeOf<'reviewed-no-remark', never, 'reviewed'>;

/**
 * Whether the reviewed of a systematic review may be told at this moment: the policy it was made under wants it, it was
 * registered before today (what was registered by mistake is corrected first) and not too long ago, and there is no remark.
 */
const mayBeTold = (
  { kind, registered }: Review,
  registration: Registration,
  { reviewedAreTold, workingTime }: Policy,
  now: IsoInstant,
): boolean => {
  const age = daysBetween(swedishDayOf(isoInstantOf(registration.registeredAt)), swedishDayOf(now));
  return (
    reviewedAreTold === true &&
    kind === undefined &&
    registered?.result.outcome === 'no-remark' &&
    registration.result.outcome === 'no-remark' &&
    age >= 1 &&
    age <= newsForDays &&
    !isQuiet(now, workingTime)
  );
};

/** When the accesses were that were read: the month of the days, or their year; the control's own period may be later. */
const timeOf = ({ days, period }: Review): string => {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  const only = (parts: readonly string[]): string | undefined => (parts.length === 1 ? parts[0] : undefined);
  return only(months) ?? only(years) ?? period;
};

/**
 * What the bot is to tell the reviewed of a systematic review without remark, each alone: those with an account in Microsoft
 * 365. Who is in a case, or named in a review with a remark, is for the caller to leave out. Source: an extension of N1.
 */
export const reviewedNotices = (
  review: Review,
  registration: Registration,
  policy: Policy,
  now: IsoInstant,
): readonly (ReviewedNotice & { readonly to: { readonly personId: PersonId } })[] => {
  if (!mayBeTold(review, registration, policy, now)) return [];
  const { reviewId, employees } = review;
  const people = [...new Set(employees.flatMap(({ personId }) => personId ?? []))];
  return people.map((personId) => ({
    key: `reviewed-no-remark/${reviewId}/${personId}`,
    kind: 'reviewed-no-remark',
    step: undefined,
    to: { personId },
    subject: { record: 'reviewed', recordId: reviewId, number: '', unitName: '', period: timeOf(review) },
    dueOn: undefined,
  }));
};
