import { parseIsoInstant } from '../../calendar/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { Context } from '../decider.ts';
import { isCount, isHash, isKnown } from '../form.ts';
import type { Case, CaseCommand, CaseEvent, MinutesAnswerWay } from './case.ts';
import { refuseAllButBot, refuseDocument, refusePast, refuseResponsible } from './checks.ts';
import { notHeldReasons, refusalReasons } from './codes.ts';
import { missingBeforeConversation } from './demands.ts';
import type { CaseRefusal } from './refusal.ts';

type Decision = Result<readonly CaseEvent[], CaseRefusal>;
type CommandOf<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

const mostParticipants = 50;

/** An unfounded case can still become one that the employee is told of; that takes the decision back. */
const refuseDecided = ({ decided }: Case): CaseRefusal | undefined =>
  decided && decided.outcome.kind !== 'unfounded'
    ? { code: 'case-already-decided', by: decided.by, at: decided.at }
    : undefined;

/** What must be so before the employee is told anything. */
const refuseTelling = (held: Case): CaseRefusal | undefined => {
  if (!held.subject) return { code: 'case-subject-not-set' };
  const missing = missingBeforeConversation(held);
  return missing.length > 0 ? { code: 'case-before-the-employee-is-told', missing } : undefined;
};

/** C1: the employee is called, and told of the right to bring a union representative. May be called again until it is held. */
export const call = (command: CommandOf<'callConversation'>, held: Case, context: Context): Decision => {
  const refusal = refuseResponsible(held, context) ?? refuseDecided(held) ?? refuseTelling(held);
  if (refusal) return refuse(refusal);
  if (held.minutes) return refuse({ code: 'case-conversation-already-held' });
  const { meetingAt, representativeStated, documentSha256 } = command;
  if (parseIsoInstant(meetingAt) !== meetingAt) return refuse({ code: 'case-date-malformed' });
  if (!isHash(documentSha256)) return refuse({ code: 'case-document-malformed' });
  if (held.rules.conversation.representative === 'required' && !representativeStated) {
    return refuse({ code: 'case-representative-not-stated' });
  }
  return accept([{ type: 'conversationCalled', meetingAt, representativeStated, documentSha256 }]);
};

/** The employee has read the invitation that stands, and says so through the bot. */
export const receive = (
  { documentSha256, subjectKey }: CommandOf<'receiveInvitation'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = refuseAllButBot(held, context);
  if (refusal) return refuse(refusal);
  if (held.subject?.key === undefined || held.subject.key !== subjectKey)
    return refuse({ code: 'case-not-the-subject' });
  if (!held.called) return refuse({ code: 'case-conversation-not-called' });
  if (held.called.documentSha256 !== documentSha256)
    return refuse({ code: 'case-invitation-of-another-version' });
  return held.invitationReceived
    ? refuse({ code: 'case-invitation-already-received', at: held.invitationReceived.at })
    : accept([{ type: 'invitationReceived', documentSha256, subjectKey }]);
};

/** The conversation does not come about. Only who has left or is away for long need not even have been called. */
export const recordNotHeld = (
  { reason }: CommandOf<'recordNotHeld'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = refuseResponsible(held, context) ?? refuseDecided(held) ?? refuseTelling(held);
  if (refusal) return refuse(refusal);
  if (!isKnown(notHeldReasons, reason)) return refuse({ code: 'case-code-unknown' });
  if (held.minutes) return refuse({ code: 'case-conversation-already-held' });
  const isAway = reason === 'no-longer-employed' || reason === 'on-long-leave';
  if (!held.called && !isAway) return refuse({ code: 'case-conversation-not-called' });
  return accept([{ type: 'conversationNotHeld', reason }]);
};

/** The answer is minuted. May be written again, as another document, until the employee has confirmed it. */
export const writeMinutes = (command: CommandOf<'writeMinutes'>, held: Case, context: Context): Decision => {
  const refusal = refuseResponsible(held, context) ?? refuseDecided(held);
  if (refusal) return refuse(refusal);
  if (!held.called) return refuse({ code: 'case-conversation-not-called' });
  if (held.minutesAnswer?.answer === 'confirmed') {
    return refuse({ code: 'case-minutes-already-confirmed', at: held.minutesAnswer.at });
  }
  const { heldOn, participants, representativePresent, documentSha256 } = command;
  const wrong = refusePast(heldOn, context) ?? refuseDocument(documentSha256);
  if (wrong) return refuse(wrong);
  if (!isCount(participants, 2, mostParticipants)) return refuse({ code: 'case-number-malformed' });
  return accept([{ type: 'minutesWritten', heldOn, participants, representativePresent, documentSha256 }]);
};

/** Only two come near an answer: the bot, for the person whose key it is, and the responsible, for one on paper. */
const refuseAnswer = (
  held: Case,
  { documentSha256, how }: { readonly documentSha256: string; readonly how: MinutesAnswerWay },
  context: Context,
): CaseRefusal | undefined => {
  const gate = how.by === 'dialogue' ? refuseAllButBot(held, context) : refuseResponsible(held, context);
  if (gate) return gate;
  if (how.by === 'dialogue' && (held.subject?.key === undefined || held.subject.key !== how.subjectKey)) {
    return { code: 'case-not-the-subject' };
  }
  const decided = refuseDecided(held);
  if (decided) return decided;
  if (!held.minutes) return { code: 'case-minutes-missing' };
  if (held.minutes.documentSha256 !== documentSha256) return { code: 'case-minutes-of-another-version' };
  if (held.minutesAnswer?.answer === 'confirmed') {
    return { code: 'case-minutes-already-confirmed', at: held.minutesAnswer.at };
  }
  return how.by === 'paper' ? (refusePast(how.on, context) ?? refuseDocument(how.documentSha256)) : undefined;
};

/** The employee has read the minutes and says that they are right. */
export const confirm = (command: CommandOf<'confirmMinutes'>, held: Case, context: Context): Decision => {
  const refusal = refuseAnswer(held, command, context);
  if (refusal) return refuse(refusal);
  const { documentSha256, how } = command;
  return accept([{ type: 'minutesConfirmed', documentSha256, how }]);
};

/** The employee does not confirm the minutes, which is recorded and stops nothing. Silence is recorded by the responsible. */
export const refuseToConfirm = (
  command: CommandOf<'refuseMinutes'>,
  held: Case,
  context: Context,
): Decision => {
  const { documentSha256, how, reason } = command;
  const refusal = refuseAnswer(held, command, context);
  if (refusal) return refuse(refusal);
  if (!isKnown(refusalReasons, reason) || (reason === 'no-answer' && how.by === 'dialogue')) {
    return refuse({ code: 'case-code-unknown' });
  }
  if (held.minutesAnswer) return refuse({ code: 'case-minutes-already-refused', at: held.minutesAnswer.at });
  return accept([{ type: 'minutesRefused', documentSha256, how, reason }]);
};

/** Whoever is to have a copy of the minutes has got one. */
export const giveCopies = ({ copies }: CommandOf<'giveCopies'>, held: Case, context: Context): Decision => {
  const refusal = refuseResponsible(held, context);
  if (refusal) return refuse(refusal);
  const { minutes, rules } = held;
  if (!minutes) return refuse({ code: 'case-minutes-missing' });
  if (rules.conversation.minutesConfirmed && !held.minutesAnswer) {
    return refuse({ code: 'case-minutes-not-answered' });
  }
  if (held.copiesGiven) return refuse({ code: 'case-copies-already-given' });
  if (!isCount(copies, 1, mostParticipants)) return refuse({ code: 'case-number-malformed' });
  const needed = rules.conversation.copiesTo === 'every-participant' ? minutes.participants : 1;
  return copies < needed
    ? refuse({ code: 'case-too-few-copies', needed })
    : accept([{ type: 'copiesGiven', copies }]);
};
