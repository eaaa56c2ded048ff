import { addDays, isQuiet, isoInstantOf, localOf, weekdayOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { AuthorisationStep, Policy } from '../policy/index.ts';
import type { Authorisation } from '../workflow/index.ts';
import {
  authorisationDueOn,
  authorisationStepOf,
  authorisationWaitsFor,
  hasToBeCarriedOut,
} from '../workflow/index.ts';
import type { NoticeOf, Recipient } from './notice.ts';
import type { ManagerOf } from './of-order.ts';
import { stepNotices } from './timing.ts';
import type { StepNoticeKind } from './timing.ts';

/** What the bot tells of authorisation reviews. */
export type AuthorisationNoticeKind =
  /** A date of the policy draws near: open the reviews (planner). */
  | 'authorisations-to-open'
  /** A step waits for you. */
  | 'authorisation-waits'
  /** The list that you sent has been answered, and there is nothing for you to carry out. */
  | 'authorisation-answered'
  /** The access that you ordered, changed or ended for somebody is carried out. */
  | 'authorisation-order-done'
  /** Somebody has found that secrecy failed: assess it (controller). */
  | 'authorisation-flaw-found'
  /** The flaw that you reported has been assessed. */
  | 'authorisation-flaw-assessed'
  | StepNoticeKind;

/** What is to be done; `assess-flaw` and `open` are no steps of a single review. */
export type AuthorisationNoticeStep = AuthorisationStep | 'open' | 'assess-flaw';

/**
 * A notice of an authorisation review that is due, or of all those of a date at once. Nothing of anybody with access, and
 * of protected persons neither number nor unit: whoever looks over a shoulder does not learn that the unit has any.
 */
export type AuthorisationNotice = NoticeOf<
  AuthorisationNoticeKind,
  AuthorisationNoticeStep,
  'authorisation' | 'review-date'
>;

type Subject = AuthorisationNotice['subject'];

/** All reviews of a policy that are to be finished by a date, as something to tell of. */
export const reviewDateIdOf = (policyId: string, doneBy: string): string =>
  `authorisations-${policyId}-${doneBy}`;

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

const whoOf = (waits: string): Recipient =>
  waits === 'role:planner' ? { role: 'planner' } : { personId: waits };

const weekOf = (at: string): string => {
  const { date } = localOf(isoInstantOf(at));
  return addDays(date, 1 - weekdayOf(date));
};

/** What is opened one by one within ten minutes is told of once; what comes later is told of when it comes. */
const tenMinutesOf = (openedAt: string): string => openedAt.slice(0, 'yyyy-mm-ddThh:m'.length);

/** When the step that a review is at began, so that a step that comes again is told of again. */
const sinceOf = ({
  status,
  openedOn,
  openedAt,
  prepared,
  answered,
  ownAnswered,
  carriedOut,
  goneThrough,
}: Authorisation): string => {
  switch (status) {
    case 'listed':
      return prepared?.at ?? '';
    case 'answered':
      return [answered?.at ?? '', ownAnswered?.at ?? ''].sort().at(-1) ?? '';
    case 'settled':
      return carriedOut?.at ?? answered?.at ?? goneThrough?.at ?? '';
    case 'opened':
      return openedAt === undefined ? openedOn : tenMinutesOf(openedAt);
    case 'closed':
    case 'withdrawn':
      return openedOn;
  }
};

/** Somebody lists, and signs, for many units by the same date: they are told once of all of them. */
const isTold = ({ occasion }: Authorisation, step: AuthorisationStep): 'together' | 'alone' =>
  occasion === 'date' && (step === 'list' || step === 'close') ? 'together' : 'alone';

const ofOne = ({ authorisationId, number, scope, doneBy }: Authorisation, unitName: string): Subject => {
  const isOpen = scope === 'unit';
  return {
    record: 'authorisation',
    recordId: authorisationId,
    number: isOpen ? number : '',
    unitName: isOpen ? unitName : '',
    period: doneBy,
  };
};

const ofDate = (policyId: string, doneBy: string): Subject => ({
  record: 'review-date',
  recordId: reviewDateIdOf(policyId, doneBy),
  number: '',
  unitName: '',
  period: doneBy,
});

const ofStep = (
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
  const isTogether = isTold(authorisation, step) === 'together';
  const subject = isTogether
    ? ofDate(authorisation.policyId, authorisation.doneBy)
    : ofOne(authorisation, unitName);
  const since = sinceOf(authorisation);
  /* Whoever begins a single order is writing it: they are reminded of it, and not told at once. */
  const isWriting = authorisation.occasion === 'single' && step === 'decide';
  /* What is to be signed comes little by little: it is told of once a week. */
  const occasion = isTogether && step === 'close' ? weekOf(since) : since;
  const { to, escalateTo } = recipients(waits, managerOf);
  const told: AuthorisationNotice = {
    key: `authorisation-waits/${step}/${subject.recordId}/${waits}/${occasion}`,
    kind: 'authorisation-waits',
    step,
    to,
    subject,
    dueOn,
  };
  const reminders = stepNotices({ step, to, escalateTo, subject, dueOn }, policy, now);
  if (!isWriting) return [told, ...reminders];
  return reminders.filter(({ kind }) => kind !== 'escalation' && localOf(now).date > authorisation.openedOn);
};

/** Whoever sent the list is told of the answer, unless it is theirs to carry out or to sign. */
const ofAnswer = (authorisation: Authorisation, unitName: string): readonly AuthorisationNotice[] => {
  const { lister, carrier, answered, status } = authorisation;
  const isWhole = status === 'answered' || status === 'settled';
  if (!answered || !isWhole || lister.startsWith('role:')) return [];
  if (carrier === lister && hasToBeCarriedOut(authorisation)) return [];
  const subject = ofOne(authorisation, unitName);
  return [
    {
      key: `authorisation-answered/${subject.recordId}/${answered.at}`,
      kind: 'authorisation-answered',
      step: undefined,
      to: { personId: lister },
      subject,
      dueOn: undefined,
    },
  ];
};

/** Older ones have been told of. */
const toldWithinDays = 14;

/** Whoever has ordered a single access is told that it is carried out. */
const ofOrder = (
  authorisation: Authorisation,
  unitName: string,
  now: IsoInstant,
): readonly AuthorisationNotice[] => {
  const { occasion, decider, carriedOut } = authorisation;
  if (occasion !== 'single' || !carriedOut) return [];
  const carriedOutOn = localOf(isoInstantOf(carriedOut.at)).date;
  if (localOf(now).date > addDays(carriedOutOn, toldWithinDays)) return [];
  const subject = ofOne(authorisation, unitName);
  return [
    {
      key: `authorisation-order-done/${subject.recordId}/${carriedOut.at}`,
      kind: 'authorisation-order-done',
      step: undefined,
      to: { personId: decider },
      subject,
      dueOn: undefined,
    },
  ];
};

const ofFlaw = (
  authorisation: Authorisation,
  unitName: string,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly AuthorisationNotice[] => {
  const { flaw, controller, deadlines, closed, withdrawn } = authorisation;
  if (!flaw || closed || withdrawn) return [];
  const subject = ofOne(authorisation, unitName);
  if (flaw.assessed) {
    const { at } = flaw.assessed;
    if (flaw.by === flaw.assessed.by) return [];
    return [
      {
        key: `authorisation-flaw-assessed/${subject.recordId}/${at}`,
        kind: 'authorisation-flaw-assessed',
        step: undefined,
        to: { personId: flaw.by },
        subject,
        dueOn: undefined,
      },
    ];
  }
  const step = 'assess-flaw';
  const { escalateTo } = recipients(controller, managerOf);
  const to = whoOf(controller);
  const dueOn = deadlines.close;
  const found: AuthorisationNotice = {
    key: `authorisation-flaw-found/${subject.recordId}/${flaw.at}`,
    kind: 'authorisation-flaw-found',
    step,
    to,
    subject,
    dueOn,
  };
  return [found, ...stepNotices({ step, to, escalateTo, subject, dueOn }, policy, now)];
};

/**
 * What the bot is to tell about an authorisation review at this moment: whose turn it is, reminders, the answer and a flaw
 * in secrecy; nothing in quiet hours, before its room is open, or once it is over. Those of the same date share a key
 * where somebody is told of them at once. `unitName` is shown to those who have a part in it. Sources: A1–A3, P10, S9.
 */
export const authorisationNotices = (
  authorisation: Authorisation,
  unitName: string,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly AuthorisationNotice[] =>
  isQuiet(now, policy.workingTime)
    ? []
    : [
        ...ofStep(authorisation, unitName, policy, managerOf, now),
        ...ofAnswer(authorisation, unitName),
        ...ofOrder(authorisation, unitName, now),
        ...ofFlaw(authorisation, unitName, policy, managerOf, now),
      ];
