import { isQuiet, isoInstantOf, localOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import {
  appointerOf,
  awaitedSupplements,
  doerOf,
  stepInTurn,
  targetedDueOn,
  targetedWaitsFor,
} from '../workflow/index.ts';
import type { Targeted, TargetedStep } from '../workflow/index.ts';
import type { NoticeOf, Recipient } from './notice.ts';
import type { ManagerOf } from './of-order.ts';
import { stepNotices } from './timing.ts';
import type { StepNoticeKind } from './timing.ts';

/** What the bot tells somebody about a targeted review. */
export type TargetedNoticeKind =
  /** Decide whether it is made (NPO: also how a delegate tells the head, before anything is read). */
  | 'targeted-to-decide'
  /** Order the log (planners), without knowing whom it is about. */
  | 'targeted-to-order'
  | 'targeted-to-attest'
  /** A log administrator is to take it on; the questions follow. */
  | 'targeted-to-take-on'
  /** Say, in the protected place, whom or what it is about (the four questions). */
  | 'targeted-subject-wanted'
  /** Everything is there: take the log out and deliver it. */
  | 'targeted-to-deliver'
  | 'targeted-to-hand-over'
  /** A private provider may fetch the log; it is recorded when they do. */
  | 'targeted-to-be-fetched'
  /** Appoint somebody in a place. */
  | 'targeted-somebody-wanted'
  | 'targeted-rejected'
  | 'targeted-withdrawn'
  | 'targeted-supplement-wanted'
  | 'targeted-supplement-added'
  /** Say whom each file that was added to the log concerns, so that it can go to their cases. */
  | 'targeted-supplement-unplaced'
  /** To those who know whom it is about alone: somebody else is to be asked for to read the log. */
  | 'targeted-reader-unfit'
  /** Told because the policy wants them to be: with the request, when it is decided, when it is reviewed. */
  | 'targeted-told-of-request'
  | 'targeted-told-of-decision'
  | 'targeted-told-of-review'
  | StepNoticeKind;

/** The step a notice is about. */
export type TargetedNoticeStep = TargetedStep | 'appoint' | 'supplement' | 'concerns' | 'ask-another';

/** A notice about a targeted review. `haste` (P13) is the record's: at once means the same working day. */
export interface TargetedNotice extends NoticeOf<TargetedNoticeKind, TargetedNoticeStep, 'targeted'> {
  readonly haste: Targeted['haste'];
}

type Said = Pick<TargetedNotice, 'kind' | 'to'> & { readonly about?: string };

const kindOfStep: Record<TargetedStep, TargetedNoticeKind> = {
  decide: 'targeted-to-decide',
  order: 'targeted-to-order',
  attest: 'targeted-to-attest',
  'take-on': 'targeted-to-take-on',
  'give-subject': 'targeted-subject-wanted',
  'verify-orderer': 'targeted-to-deliver',
  deliver: 'targeted-to-deliver',
  'hand-over': 'targeted-to-hand-over',
  'hand-over-in-person': 'targeted-to-be-fetched',
};

const recipientOf = (doer: string): Recipient => {
  if (doer === 'role:planner') return { role: 'planner' };
  return doer === 'role:log-administrator' ? { role: 'log-administrator' } : { personId: doer };
};

const overOf = (doer: string, managerOf: ManagerOf): Recipient | undefined => {
  const to = recipientOf(doer);
  if ('role' in to) return { managersOf: to.role };
  const manager = managerOf(doer);
  return manager === undefined ? undefined : { personId: manager };
};

/** Rooms come first: nobody is asked to put something where there is no place for it yet. */
const hasItsRoom = (step: TargetedStep, { subjectRoom, logRoom }: Targeted): boolean => {
  if (step === 'give-subject') return subjectRoom !== undefined;
  return step !== 'deliver' || logRoom !== undefined;
};

/** Told anew whenever somebody has stood back. */
const wanted = (targeted: Targeted): readonly Said[] => {
  const about = String(targeted.stoodBack.length);
  const to = recipientOf(appointerOf(targeted));
  return targeted.wanted.length === 0 ? [] : [{ kind: 'targeted-somebody-wanted', to, about }];
};

const inTurn = (targeted: Targeted): readonly Said[] => {
  if (targeted.wanted.length > 0) return wanted(targeted);
  const step = stepInTurn(targeted);
  const doer = step && doerOf(step, targeted);
  if (step === undefined || doer === undefined || !hasItsRoom(step, targeted)) return [];
  // Whoever is asked anew, since somebody has stood back, is told anew.
  const again =
    step === 'give-subject' ? targeted.askedAgain.join('+') : String(targeted.stoodBack.length || '');
  return [{ kind: kindOfStep[step], to: recipientOf(doer), about: `${doer}/${again}` }];
};

const ended = (targeted: Targeted): readonly Said[] => {
  const { status, requester, administrator, giver } = targeted;
  if (status === 'rejected') return [{ kind: 'targeted-rejected', to: { personId: requester } }];
  if (administrator === undefined) return [];
  return [...new Set([administrator, giver])]
    .filter((personId) => personId !== targeted.withdrawn?.by)
    .map((personId) => ({ kind: 'targeted-withdrawn', to: { personId }, about: personId }));
};

const supplements = ({ asked, administrator, reading }: Targeted): readonly Said[] =>
  asked.flatMap(({ supplement, added }): Said[] => {
    if (added === undefined) {
      return administrator === undefined
        ? []
        : [{ kind: 'targeted-supplement-wanted', to: { personId: administrator }, about: supplement }];
    }
    return reading.by === 'reviewer'
      ? [{ kind: 'targeted-supplement-added', to: { personId: reading.reviewer }, about: supplement }]
      : [];
  });

const isDecided = ({ decider, requester, done }: Targeted): boolean =>
  decider === undefined || decider === requester || done.decide !== undefined;

/** Those whom the policy wants told, as soon as what they are told of has happened. P14. */
const told = (targeted: Targeted): readonly Said[] => {
  const { status } = targeted;
  const goesOn = status !== 'rejected' && status !== 'withdrawn';
  const has = { requested: goesOn, decided: goesOn && isDecided(targeted), reviewed: status === 'completed' };
  const kinds = {
    requested: 'targeted-told-of-request',
    decided: 'targeted-told-of-decision',
    reviewed: 'targeted-told-of-review',
  } as const;
  const asked = targeted.decider;
  return targeted.told
    .filter(({ when, personId }) => has[when] && !(when === 'requested' && personId === asked))
    .map(({ personId, when }) => ({ kind: kinds[when], to: { personId }, about: personId }));
};

const saidOf = (targeted: Targeted): readonly Said[] => {
  switch (targeted.status) {
    case 'open':
      return [...inTurn(targeted), ...told(targeted)];
    case 'rejected':
    case 'withdrawn':
      return ended(targeted);
    case 'at-reviewer':
      return [...wanted(targeted), ...supplements(targeted), ...told(targeted)];
    case 'with-provider':
    case 'completed':
      return told(targeted);
  }
};

const openStepOf = (targeted: Targeted): TargetedNoticeStep | undefined => {
  if (targeted.status === 'at-reviewer') {
    if (targeted.wanted.length > 0) return 'appoint';
    return awaitedSupplements(targeted).length > 0 ? 'supplement' : undefined;
  }
  if (targeted.status !== 'open') return undefined;
  return targeted.wanted.length > 0 ? 'appoint' : stepInTurn(targeted);
};

/** The day on which the last thing was done: the turn of what is next came then. */
const sinceOf = ({ requested, done, asked }: Targeted): string => {
  const instants = [requested, ...Object.values(done), ...asked.map((each) => each.asked)].map(
    ({ at }) => at,
  );
  return localOf(isoInstantOf(instants.sort().at(-1) ?? requested.at)).date;
};

/** At once is the same day: no reminder before it, and the manager is told on the next. */
const remindersFor = ({ haste }: Targeted, { reminders }: Policy): Policy['reminders'] =>
  haste === 'immediately' ? { ...reminders, before: [], late: [1, 2, 3], escalateAfter: 1 } : reminders;

/**
 * What the bot is to tell about a targeted review at this moment; nothing in quiet hours, since no law sets this clock,
 * and nothing about a step that is done. A notice says number and unit, never whom or what it is about, nor the reason.
 * That the log has come is told by the Review's own notices.
 * Sources: T2, FFS 7.2, 7.3, NPO (told before), LEAN (supplements), P13, P14, S9.
 */
export const targetedNotices = (
  targeted: Targeted,
  unitName: string,
  policy: Policy,
  managerOf: (personId: PersonId) => PersonId | undefined,
  now: IsoInstant,
): readonly TargetedNotice[] => {
  if (isQuiet(now, policy.workingTime)) return [];
  const { targetedId, number, haste } = targeted;
  const subject = { record: 'targeted', recordId: targetedId, number, unitName, period: '' } as const;
  const step = openStepOf(targeted);
  const dueOn = targetedDueOn(targeted);
  const announced = saidOf(targeted).map(({ kind, to, about }): TargetedNotice => {
    const key = [kind, targetedId, ...(about === undefined ? [] : [about])].join('/');
    return { key, kind, step, to, subject, dueOn, haste };
  });
  const waitsFor = targetedWaitsFor(targeted);
  if (step === undefined || dueOn === undefined || waitsFor === undefined) return announced;
  const open = {
    step,
    subject,
    to: recipientOf(waitsFor),
    escalateTo: overOf(waitsFor, managerOf),
    dueOn,
    since: sinceOf(targeted),
  };
  const rules = { reminders: remindersFor(targeted, policy), workingTime: policy.workingTime };
  return [...announced, ...stepNotices(open, rules, now).map((notice) => ({ ...notice, haste }))];
};
