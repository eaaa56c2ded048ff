import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { AuthorisationStep, Policy } from '../policy/index.ts';
import type { Authorisation } from '../workflow/index.ts';
import { authorisationDueOn, authorisationStepOf, authorisationWaitsFor } from '../workflow/index.ts';
import type { NoticeOf, Recipient } from './notice.ts';
import type { ManagerOf } from './of-order.ts';
import { stepNotices } from './timing.ts';
import type { StepNoticeKind } from './timing.ts';

/** What the bot tells of an authorisation review: that a step waits, and reminders of it. */
export type AuthorisationNoticeKind = 'authorisation-waits' | StepNoticeKind;

/** A notice of an authorisation review that is due. Nothing of anybody with access. */
export type AuthorisationNotice = NoticeOf<AuthorisationNoticeKind, AuthorisationStep, 'authorisation'>;

const recipients = (
  waits: string,
  managerOf: ManagerOf,
): { readonly to: Recipient; readonly escalateTo: Recipient | undefined } => {
  if (waits === 'role:planner') {
    return { to: { role: 'planner' }, escalateTo: { managersOf: 'planner' } };
  }
  const manager = managerOf(waits);
  return { to: { personId: waits }, escalateTo: manager === undefined ? undefined : { personId: manager } };
};

/** When the step that a review is at began, so that a step that comes again is told of again. */
const sinceOf = ({
  status,
  openedOn,
  prepared,
  answered,
  ownAnswered,
  carriedOut,
}: Authorisation): string => {
  switch (status) {
    case 'listed':
      return prepared?.at ?? '';
    case 'answered':
      return [answered?.at ?? '', ownAnswered?.at ?? ''].sort().at(-1) ?? '';
    case 'settled':
      return carriedOut?.at ?? answered?.at ?? '';
    case 'opened':
    case 'closed':
    case 'withdrawn':
      return openedOn;
  }
};

/**
 * What the bot is to tell about an authorisation review at this moment: whose turn it is, and reminders; nothing in quiet
 * hours, before its room is open, or once it is over. `unitName` is shown to those who have a part in it. Sources: A1–A3,
 * P10, S9.
 */
export const authorisationNotices = (
  authorisation: Authorisation,
  unitName: string,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly AuthorisationNotice[] => {
  const step = authorisationStepOf(authorisation);
  const dueOn = authorisationDueOn(authorisation);
  const waits = authorisationWaitsFor(authorisation);
  if (step === undefined || dueOn === undefined || waits === undefined || waits === 'role:bot') return [];
  if (isQuiet(now, policy.workingTime)) return [];
  const { authorisationId, number, doneBy } = authorisation;
  const subject = {
    record: 'authorisation',
    recordId: authorisationId,
    number,
    unitName,
    period: doneBy.slice(0, 4),
  } as const;
  const { to, escalateTo } = recipients(waits, managerOf);
  const told: AuthorisationNotice = {
    key: `authorisation-waits/${step}/${authorisationId}/${waits}/${sinceOf(authorisation)}`,
    kind: 'authorisation-waits',
    step,
    to,
    subject,
    dueOn,
  };
  return [told, ...stepNotices({ step, to, escalateTo, subject, dueOn }, policy, now)];
};
