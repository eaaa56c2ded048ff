import { isQuiet, localOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Party, Policy } from '../policy/index.ts';
import type { Case } from '../workflow/index.ts';
import {
  awaitsCorrectionSeen,
  caseDueOn,
  caseStepOf,
  caseSubject,
  caseWaitsFor,
  openMeasures,
  partiesInTurn,
} from '../workflow/index.ts';
import type { FollowUpKind, FollowUpNotice, FollowUpRecipient } from './follow-up-notice.ts';
import { breachNotices } from './of-breach-clock.ts';
import { kindOf, remindersInForce } from './timing.ts';

const notice = (held: Case, kind: FollowUpKind, to: FollowUpRecipient, occasion: string): FollowUpNotice => {
  const isPersonal = 'subjectOf' in to;
  return {
    key: `${kind}/${held.caseId}/${occasion}`,
    kind,
    step: caseStepOf(held),
    to,
    subject: {
      record: isPersonal ? 'personal' : 'case',
      recordId: held.caseId,
      number: isPersonal ? '' : held.number,
    },
    dueOn: caseDueOn(held),
    dueAt: undefined,
  };
};

/** Whoever gets a case back is told again. */
const theirsSince = ({ responsible, handedOver }: Case): string =>
  handedOver === undefined ? responsible : `${responsible}/${handedOver.at}`;

/** The person concerned, where they can be reached through the bot at all. */
const personal = (held: Case): readonly FollowUpNotice[] => {
  if (held.subject?.key === undefined) return [];
  const to = { subjectOf: held.caseId };
  if (held.status === 'conversation-called') {
    return [notice(held, 'personal-invitation', to, held.called?.at ?? '')];
  }
  return held.status === 'minutes-written'
    ? [notice(held, 'personal-minutes', to, held.minutes?.at ?? '')]
    : [];
};

const noticeFor = (
  held: Case,
  kind: 'case-to-know' | 'case-your-part',
  parties: readonly (Party | undefined)[],
): readonly FollowUpNotice[] => {
  const { people, responsible } = held;
  const known = parties.flatMap((party) => (party === undefined ? [] : (people[party] ?? [])));
  return [...new Set(known)]
    .filter((personId) => personId !== responsible)
    .map((personId) => notice(held, kind, { personId }, personId));
};

/** Those whom the policy has told, once it is their turn and until it is noted that they have been (P14). */
const toKnow = (held: Case): readonly FollowUpNotice[] => {
  const open = openMeasures(held);
  const told = held.rules.measures.flatMap((rule) => (open.includes(rule.measure) ? [rule.told] : []));
  return noticeFor(held, 'case-to-know', told);
};

/** Those whose turn it is beside the responsible. They are let in at the same time. */
const withPart = (held: Case): readonly FollowUpNotice[] =>
  noticeFor(held, 'case-your-part', partiesInTurn(held));

/** At any hour: it may be a breach, which the law times from when it is known. */
const corrected = (held: Case): readonly FollowUpNotice[] =>
  awaitsCorrectionSeen(held)
    ? [
        notice(
          held,
          'case-corrected',
          { personId: held.responsible },
          `${held.corrected?.changedAt ?? ''}/${held.responsible}`,
        ),
      ]
    : [];

const again = (held: Case, today: string): readonly FollowUpNotice[] =>
  Object.entries(held.considered).flatMap(([measure, considered]) =>
    considered.decision === 'later' && considered.on <= today
      ? [notice(held, 'measure-again', { personId: held.responsible }, `${measure}/${considered.on}`)]
      : [],
  );

const answered = (held: Case): readonly FollowUpNotice[] =>
  held.status === 'heard' && held.minutesAnswer?.how.by === 'dialogue'
    ? [notice(held, 'case-minutes-answered', { personId: held.responsible }, held.minutesAnswer.at)]
    : [];

/** While the minutes wait for an answer in the bot, the person concerned is reminded, but never chased: late is the responsible's. */
const reminders = (held: Case, policy: Policy, now: IsoInstant): readonly FollowUpNotice[] => {
  const dueOn = caseDueOn(held);
  if (dueOn === undefined) return [];
  const waits = caseWaitsFor(held);
  return remindersInForce(dueOn, policy, now).flatMap(({ kind, on }) => {
    const occasion = `${caseStepOf(held) ?? ''}/${on}`;
    if (kind === 'due-soon' && waits === caseSubject) {
      return [notice(held, 'reminder', { subjectOf: held.caseId }, occasion)];
    }
    const personId = kind === 'escalation' ? held.responsiblesManager : held.responsible;
    return personId === undefined ? [] : [notice(held, kindOf[kind], { personId }, occasion)];
  });
};

/**
 * What the bot is to tell about a case at this moment: nothing in quiet hours but of the breach clock, once it is closed
 * only that what was registered has been corrected, and never who it is about. Sources: C1–C4, P14, S9.
 */
export const caseNotices = (held: Case, policy: Policy, now: IsoInstant): readonly FollowUpNotice[] => {
  const clock = breachNotices(held, now);
  if (held.status === 'closed') return corrected(held);
  if (isQuiet(now, policy.workingTime)) return clock;
  return [
    ...clock,
    notice(held, 'case-yours', { personId: held.responsible }, theirsSince(held)),
    ...toKnow(held),
    ...withPart(held),
    ...personal(held),
    ...answered(held),
    ...again(held, localOf(now).date),
    ...reminders(held, policy, now),
  ];
};
