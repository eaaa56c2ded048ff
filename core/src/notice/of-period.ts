import { deadlines, isQuiet, localOf, periodOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import { isPlannable } from '../policy/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Notice } from './notice.ts';
import { stepNotices } from './timing.ts';

/**
 * What the bot is to tell the planners about the period that runs at this moment, unless its orders are placed; nothing
 * of a policy that the planning cannot carry out.
 * Sources: FFS 6.2 (each quarter), S9 (at the start of the period).
 */
export const periodNotices = (
  policy: Policy,
  orderedPeriods: ReadonlySet<string>,
  now: IsoInstant,
): readonly Notice[] => {
  if (!isPlannable(policy)) return [];
  const period = periodOf(policy.systematic.cadence, localOf(now).date);
  if (orderedPeriods.has(period) || isQuiet(now, policy.workingTime)) return [];
  const recordId = `plan-${policy.id}-${period}`;
  const subject = { record: 'plan', recordId, number: '', unitName: '', period } as const;
  const dueOn = deadlines(policy.deadlines, period, policy.workingTime).plan;
  const to = { role: 'planner' } as const;
  const begins: Notice = {
    key: `period-begins/${recordId}`,
    kind: 'period-begins',
    step: 'plan',
    to,
    subject,
    dueOn,
  };
  const open = { step: 'plan', to, escalateTo: { managersOf: 'planner' }, subject, dueOn } as const;
  return [...(policy.reminders.atPeriodStart ? [begins] : []), ...stepNotices(open, policy, now)];
};
