import type { IsoInstant } from '../calendar/index.ts';
import type { Case } from '../workflow/index.ts';
import { breachClockOf, breachHoursLeft } from '../workflow/index.ts';
import type { FollowUpNotice } from './follow-up-notice.ts';

/** That a position is to be taken anew, at once: what was registered has been corrected. */
const anew = (held: Case): readonly FollowUpNotice[] => {
  const { caseId, number, responsible, breachQuestioned } = held;
  if (breachQuestioned === undefined) return [];
  const { dueAt } = breachClockOf(held);
  return [
    {
      key: `breach-clock/${caseId}/anew/${breachQuestioned.changedAt}/${responsible}`,
      kind: 'breach-clock',
      step: 'breach-report',
      to: { personId: responsible },
      subject: { record: 'case', recordId: caseId, number },
      dueOn: undefined,
      dueAt,
    },
  ];
};

/**
 * The reminder that the breach clock calls for at this moment, at whatever hour: the last one whose time has come, so
 * that a backlog is told once. The last before it is due, and that it has passed, also reach the responsible's manager.
 * Source: C4 (GDPR, art. 33); S9 exempts clocks that the law sets from quiet hours.
 */
export const breachNotices = (held: Case, now: IsoInstant): readonly FollowUpNotice[] => {
  const { dueAt, runs } = breachClockOf(held);
  if (!runs || held.status === 'closed') return [];
  const left = breachHoursLeft(held, now);
  const { clockHours } = held.rules.breach;
  const hours = held.rules.breachReminders.hoursLeft.filter((each) => each < clockHours);
  const come = hours.filter((each) => left <= each);
  const isPassed = left < 0;
  if (!isPassed && come.length === 0) return anew(held);
  const last = Math.min(...come);
  const isLast = isPassed || last === Math.min(...hours);
  const { caseId, number, responsible, responsiblesManager } = held;
  const people = [responsible, ...(isLast && responsiblesManager !== undefined ? [responsiblesManager] : [])];
  const kind = isPassed ? 'breach-clock-passed' : 'breach-clock';
  return people.map((personId) => ({
    key: `${kind}/${caseId}/${dueAt}/${isPassed ? 'passed' : String(last)}/${personId}`,
    kind,
    step: 'breach-report',
    to: { personId },
    subject: { record: 'case', recordId: caseId, number },
    dueOn: undefined,
    dueAt,
  }));
};
