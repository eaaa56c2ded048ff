import { deadlines, isQuiet, localOf, periodOf } from '../calendar/index.ts';
import type { IsoInstant, Period } from '../calendar/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import { isPlannedByEach, ownPlanIdOf, planIdOf } from '../workflow/index.ts';
import type { Notice, Recipient } from './notice.ts';
import { stepNotices } from './timing.ts';

/**
 * What the bot is to tell the planners about the period that runs at this moment, unless its orders are placed; nothing
 * of a policy under which each plans their own units.
 * Sources: FFS 6.2 (each quarter), S9 (at the start of the period).
 */
export const periodNotices = (
  policy: Policy,
  orderedPeriods: ReadonlySet<string>,
  now: IsoInstant,
): readonly Notice[] => {
  if (isPlannedByEach(policy)) return [];
  const period = periodOf(policy.systematic.cadence, localOf(now).date);
  if (orderedPeriods.has(period) || isQuiet(now, policy.workingTime)) return [];
  const [to, escalateTo] = [{ role: 'planner' }, { managersOf: 'planner' }] as const;
  return planNotices(policy, period, { recordId: planIdOf(policy.id, period), to, escalateTo }, now);
};

/** Somebody whose own units wait to be planned. */
export interface OwnPlanWaiting {
  readonly personId: PersonId;
  readonly managerId: PersonId | undefined;
}

/** What the bot is to tell those whose own units wait to be planned in the period that runs (VON, R1177, NPO, LEAN). */
export const ownPeriodNotices = (
  policy: Policy,
  waiting: readonly OwnPlanWaiting[],
  now: IsoInstant,
): readonly Notice[] => {
  if (!isPlannedByEach(policy) || isQuiet(now, policy.workingTime)) return [];
  const period = periodOf(policy.systematic.cadence, localOf(now).date);
  return waiting.flatMap(({ personId, managerId }) => {
    const recordId = ownPlanIdOf(policy.id, period, personId);
    const escalateTo = managerId === undefined ? undefined : { personId: managerId };
    return planNotices(policy, period, { recordId, to: { personId }, escalateTo }, now);
  });
};

const planNotices = (
  policy: Policy,
  period: Period,
  {
    recordId,
    to,
    escalateTo,
  }: {
    readonly recordId: string;
    readonly to: Recipient;
    readonly escalateTo: Recipient | undefined;
  },
  now: IsoInstant,
): readonly Notice[] => {
  const subject = { record: 'plan', recordId, number: '', unitName: '', period } as const;
  const dueOn = deadlines(policy.deadlines, period, policy.workingTime).plan;
  const begins: Notice = {
    key: `period-begins/${recordId}`,
    kind: 'period-begins',
    step: 'plan',
    to,
    subject,
    dueOn,
  };
  const open = { step: 'plan', to, escalateTo, subject, dueOn } as const;
  return [...(policy.reminders.atPeriodStart ? [begins] : []), ...stepNotices(open, policy, now)];
};
