import { localOf, parseIsoDate } from '../../calendar/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { appoint, askForAnother, withdraw } from './decide-people.ts';
import { addSupplement, askSupplement, recordFate } from './decide-after.ts';
import { hasAPart, isLogAdministrator, mayActAs, refuseEnded, refuseStep } from './gates.ts';
import type { TargetedRefusal } from './refusal.ts';
import { coincidence, hasStoodBack } from './separation.ts';
import { hasItsSteps, isConfirmed, stepInTurn } from './steps.ts';
import type { Targeted, TargetedCommand, TargetedEvent, TargetedState, TargetedStep } from './targeted.ts';
import { isWellFormed } from './well-formed.ts';

type Decision = Result<readonly TargetedEvent[], TargetedRefusal>;
type CommandOf<Type extends TargetedCommand['type']> = Extract<TargetedCommand, { type: Type }>;

const request = (command: CommandOf<'requestTargeted'>, context: Context): Decision => {
  const { type: _, ...facts } = command;
  const isOwn = facts.requester === context.actor.personId && mayActAs(facts.requestedAs, context);
  if (!isOwn || (facts.reading.by === 'private-provider' && !isLogAdministrator(context))) {
    return refuse({ code: 'targeted-not-yours-to-request' });
  }
  if (!hasItsSteps(facts)) return refuse({ code: 'targeted-malformed' });
  const clash = coincidence(facts);
  return clash ? refuse(clash) : accept([{ type: 'targetedRequested', ...facts }]);
};

/** A step that is done by saying so. */
const done = (step: TargetedStep, targeted: Targeted, context: Context, event: TargetedEvent): Decision => {
  const refusal = refuseStep(step, targeted, context);
  return refusal ? refuse(refusal) : accept([event]);
};

/** The requester orders nothing that others order; so whoever requested it as well is refused. */
const placeOrder = (targeted: Targeted, context: Context): Decision => {
  const { personId } = context.actor;
  const refusal = refuseStep('order', targeted, context);
  if (refusal) return refuse(refusal);
  if (personId === targeted.requester) {
    return refuse({ code: 'targeted-parts-coincide', part: 'orderer', other: 'requester' });
  }
  const clash = coincidence({ ...targeted, orderer: personId });
  return clash ? refuse(clash) : accept([{ type: 'targetedOrdered' }]);
};

const rejectable: readonly TargetedStep[] = ['decide', 'order', 'attest', 'verify-orderer'];

/**
 * Instead of the step whose turn it is, by whoever is to do it; one answered already is told by whom, but only to those
 * who have a part in it.
 */
const reject = (command: CommandOf<'reject'>, targeted: Targeted, context: Context): Decision => {
  if (!hasAPart(targeted, context)) return refuse({ code: 'targeted-not-yours' });
  const ended = refuseEnded(targeted);
  if (ended) return refuse(ended);
  const step = stepInTurn(targeted);
  if (step === undefined || !rejectable.includes(step))
    return refuse({ code: 'targeted-cannot-be-rejected' });
  return done(step, targeted, context, { type: 'targetedRejected', reason: command.reason });
};

const takeOn = ({ administrator }: CommandOf<'takeOn'>, targeted: Targeted, context: Context): Decision => {
  const refusal = refuseStep('take-on', targeted, context);
  if (refusal) return refuse(refusal);
  if (hasStoodBack(targeted, 'administrator', administrator)) return refuse({ code: 'targeted-stood-back' });
  const clash = coincidence({ ...targeted, administrator });
  return clash ? refuse(clash) : accept([{ type: 'targetedTakenOn', administrator }]);
};

const openRoom = (
  which: 'subjectRoom' | 'logRoom',
  targeted: Targeted,
  context: Context,
  event: TargetedEvent,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'targeted-only-the-bot' });
  const ended = refuseEnded(targeted);
  if (ended) return refuse(ended);
  if (targeted[which] !== undefined) return refuse({ code: 'targeted-room-already-open' });
  return isConfirmed(targeted) ? accept([event]) : refuse({ code: 'targeted-not-yet' });
};

/** Given anew, before the log is delivered, it corrects what was given. */
const giveSubject = (
  { subjectSha256 }: CommandOf<'giveSubject'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const refusal = refuseStep('give-subject', targeted, context);
  const corrects = refusal?.code === 'targeted-already-done' && targeted.wanted.length === 0;
  if (refusal && !corrects) return refuse(refusal);
  if (targeted.delivered) return refuse({ code: 'targeted-already-delivered' });
  if (targeted.subjectRoom === undefined) return refuse({ code: 'targeted-room-not-open' });
  if (targeted.subjectSha256 === subjectSha256) return refuse({ code: 'targeted-subject-unchanged' });
  return accept([{ type: 'subjectGiven', subjectSha256 }]);
};

/** By whoever takes the log out, when it is their turn to. */
const askSubjectAgain = (
  command: CommandOf<'askSubjectAgain'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const step = stepInTurn(targeted) === 'verify-orderer' ? 'verify-orderer' : 'deliver';
  return done(step, targeted, context, { type: 'subjectAskedAgain', questions: command.questions });
};

const deliver = (command: CommandOf<'deliverLog'>, targeted: Targeted, context: Context): Decision => {
  const refusal = refuseStep('deliver', targeted, context);
  if (refusal) return refuse(refusal);
  if (targeted.logRoom === undefined) return refuse({ code: 'targeted-room-not-open' });
  return accept([{ type: 'logDelivered', file: command.file }]);
};

const handOverInPerson = (
  { identityShown, on }: CommandOf<'handOverInPerson'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const refusal = refuseStep('hand-over-in-person', targeted, context);
  if (refusal) return refuse(refusal);
  const day = parseIsoDate(on);
  if (day === undefined || day > localOf(context.now).date) return refuse({ code: 'targeted-in-future' });
  return accept([{ type: 'logHandedOverInPerson', identityShown, on }]);
};

const decideOpen = (command: TargetedCommand, targeted: Targeted, context: Context): Decision => {
  switch (command.type) {
    case 'requestTargeted':
      return refuse({ code: 'targeted-already-requested' });
    case 'decide':
      return done('decide', targeted, context, { type: 'targetedDecided' });
    case 'placeOrder':
      return placeOrder(targeted, context);
    case 'attest':
      return done('attest', targeted, context, { type: 'targetedAttested' });
    case 'reject':
      return reject(command, targeted, context);
    case 'takeOn':
      return takeOn(command, targeted, context);
    case 'verifyOrderer':
      return done('verify-orderer', targeted, context, { type: 'ordererVerified' });
    case 'openSubjectRoom': {
      const { subjectRoom } = command;
      return openRoom('subjectRoom', targeted, context, { type: 'subjectRoomOpened', subjectRoom });
    }
    case 'openLogRoom':
      return openRoom('logRoom', targeted, context, { type: 'logRoomOpened', logRoom: command.logRoom });
    case 'giveSubject':
      return giveSubject(command, targeted, context);
    case 'askSubjectAgain':
      return askSubjectAgain(command, targeted, context);
    case 'deliverLog':
      return deliver(command, targeted, context);
    case 'handOver':
      return done('hand-over', targeted, context, { type: 'logHandedOver' });
    case 'handOverInPerson':
      return handOverInPerson(command, targeted, context);
    case 'askSupplement':
      return askSupplement(command, targeted, context);
    case 'addSupplement':
      return addSupplement(command, targeted, context);
    case 'askForAnother':
      return askForAnother(command, targeted, context);
    case 'appoint':
      return appoint(command, targeted, context);
    case 'withdraw':
      return withdraw(command, targeted, context);
    case 'recordLogFate':
    case 'recordSubjectFate':
      return recordFate(command, targeted, context);
  }
};

/**
 * Whether a targeted review accepts a command. Its steps are done in their order, each by the one whom the record names;
 * separation of duties is in `separation.ts`. Nothing that is not a code, an id, a date, a number or a hash gets in.
 * Sources: T1–T4, FFS 7 (who does what; whom it is about is told to the named administrator alone), NPO (the head of
 * operations decides), LEAN (the orderer is checked; supplements), VON (private providers).
 */
export const decide = (command: TargetedCommand, state: TargetedState, context: Context): Decision => {
  if (!isWellFormed(command)) return refuse({ code: 'targeted-malformed' });
  if (state.status !== 'none') return decideOpen(command, state, context);
  return command.type === 'requestTargeted'
    ? request(command, context)
    : refuse({ code: 'targeted-missing' });
};
