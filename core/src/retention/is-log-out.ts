import { isoInstantOf, localOf, yearOf } from '../calendar/index.ts';
import type { IsoDate } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import { firstDayAfter } from './first-day-after.ts';

/**
 * Whether the time of a log that was reviewed without remark is out: at once when it is registered, or, as for records, so
 * many years after the end of the year in which it was. Never, where it is to go with its case. Source: P11, S8.
 */
export const isLogOut = (
  { retention: { 'log-without-remark': rule } }: Pick<Policy, 'retention'>,
  registeredAt: string,
  today: IsoDate,
): boolean => {
  switch (rule.kind) {
    case 'on-registration':
      return true;
    case 'years':
      return firstDayAfter(yearOf(localOf(isoInstantOf(registeredAt)).date), rule.years) <= today;
    case 'with-its-case':
      return false;
  }
};
