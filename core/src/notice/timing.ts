import { isoDateOf, localOf, remindersOf } from '../calendar/index.ts';
import type { IsoDate, IsoInstant, Reminder } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { NoticeOf, Recipient } from './notice.ts';

/** What a step's reminders are about and whom they reach. */
export interface OpenStep<Step extends string, RecordName extends string> {
  readonly step: Step;
  readonly subject: NoticeOf<string, Step, RecordName>['subject'];
  readonly to: Recipient;
  /** Absent when the person has no manager in the register. */
  readonly escalateTo: Recipient | undefined;
  /** ISO date. */
  readonly dueOn: string;
  /** ISO date on which its turn came, and was told: no reminder is due by then. Absent: not looked at. */
  readonly since?: string;
}

/** What a reminder is as a notice. */
export const kindOf = { 'due-soon': 'reminder', late: 'late', escalation: 'escalation' } as const;

/** Of the reminders whose day has come, the last to the person and the last to the manager: a backlog is not repeated. */
const inForce = (reminders: readonly Reminder[], today: IsoDate): readonly Reminder[] => {
  const come = reminders.filter(({ on }) => on <= today);
  const own = come.filter(({ kind }) => kind !== 'escalation').at(-1);
  const escalation = come.filter(({ kind }) => kind === 'escalation').at(-1);
  return [own, escalation].filter((reminder) => reminder !== undefined);
};

/** The reminders of something due on an ISO date that are in force at this moment. Source: S9. */
export const remindersInForce = (dueOn: string, policy: Policy, now: IsoInstant): readonly Reminder[] =>
  inForce(remindersOf(policy.reminders, isoDateOf(dueOn), policy.workingTime), localOf(now).date);

/** What is said of a step besides that it is somebody's turn. */
export type StepNoticeKind = (typeof kindOf)[keyof typeof kindOf];

/** The reminders that an open step calls for at this moment. Source: S9. */
export const stepNotices = <Step extends string, RecordName extends string>(
  open: OpenStep<Step, RecordName>,
  policy: Pick<Policy, 'reminders' | 'workingTime'>,
  now: IsoInstant,
): readonly NoticeOf<StepNoticeKind, Step, RecordName>[] => {
  const { step, subject, dueOn, since = '' } = open;
  const all = remindersOf(policy.reminders, isoDateOf(dueOn), policy.workingTime).filter(
    ({ kind, on }) => kind !== 'due-soon' || on > since,
  );
  return inForce(all, localOf(now).date).flatMap(({ kind, on }) => {
    const to = kind === 'escalation' ? open.escalateTo : open.to;
    const key = `${kindOf[kind]}/${step}/${subject.recordId}/${on}`;
    return to === undefined ? [] : [{ key, kind: kindOf[kind], step, to, subject, dueOn }];
  });
};
