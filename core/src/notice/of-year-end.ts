import { isQuiet, signedFirst, yearEndDueOn } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Department, PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Notice } from './notice.ts';
import { stepNotices } from './timing.ts';

/** How a department's year stands. */
export interface YearStanding {
  readonly department: Department;
  readonly year: number;
  /** How many controls are missing, and routines wait for informing; 0 means that the year can be signed. */
  readonly missing: number;
  readonly signed: boolean;
  readonly headsManager: PersonId | undefined;
}

/**
 * What the bot is to tell a department head about the year at this moment: nothing while controls are missing or once
 * it is signed. Of the routines in force, the one that wants it signed first says when. Sources: FFS 5.5 (signed when the year's controls are done), Y2, S9.
 */
export const yearEndNotices = (
  { department, year, missing, signed, headsManager }: YearStanding,
  policies: readonly Policy[],
  now: IsoInstant,
): readonly Notice[] => {
  const policy = signedFirst(policies, year);
  if (policy === undefined || missing > 0 || signed || isQuiet(now, policy.workingTime)) return [];
  const recordId = `year-${department.departmentId}-${year}`;
  const subject = {
    record: 'year-end',
    recordId,
    number: '',
    unitName: department.name,
    period: String(year),
  } as const;
  const dueOn = yearEndDueOn(policy.deadlines, year);
  const to = { personId: department.headId };
  const canBeSigned: Notice = {
    key: `year-can-be-signed/${recordId}`,
    kind: 'year-can-be-signed',
    step: 'sign-year',
    to,
    subject,
    dueOn,
  };
  const escalateTo = headsManager === undefined ? undefined : { personId: headsManager };
  return [canBeSigned, ...stepNotices({ step: 'sign-year', to, escalateTo, subject, dueOn }, policy, now)];
};
