import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isKnown } from '../form.ts';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationEvent,
  AuthorisationState,
} from './authorisation.ts';
import { isDoer, isId, isKeptApart, refuseEnded } from './checks.ts';
import { authorisationWithdrawalReasons } from './codes.ts';
import { assessFlaw, reportFlaw } from './decide-flaw.ts';
import { answer, answerOwn, carryOut, goThrough, prepare, sendList } from './decide-list.ts';
import { missingAuthorisationSteps } from './demands.ts';
import type { AuthorisationRefusal } from './refusal.ts';
import { isOpeningWellFormed } from './well-formed.ts';

type Decision = Result<readonly AuthorisationEvent[], AuthorisationRefusal>;
type CommandOf<Type extends AuthorisationCommand['type']> = Extract<AuthorisationCommand, { type: Type }>;

/** A date may be the planner's to open as well as the bot's; who knows that a unit has protected cases is the planner (A1); need is seen by whoever decides. */
const mayOpen = ({ scope, occasion, decider }: CommandOf<'openAuthorisation'>, context: Context): boolean => {
  const isPlanner = context.actor.roles.includes('planner');
  if (scope === 'protected-persons') return isPlanner;
  if (isBot(context) || (occasion === 'date' && isPlanner)) return true;
  return (occasion === 'need' || occasion === 'single') && context.actor.personId === decider;
};

const open = (command: CommandOf<'openAuthorisation'>, context: Context): Decision => {
  if (!isOpeningWellFormed(command)) return refuse({ code: 'authorisation-malformed' });
  if (!mayOpen(command, context)) return refuse({ code: 'authorisation-not-yours-to-open' });
  if (!isKeptApart(command, command.rules.list)) return refuse({ code: 'authorisation-not-kept-apart' });
  const { type: _, ...facts } = command;
  return accept([{ type: 'authorisationOpened', ...facts }]);
};

const openRoom = (
  { room }: CommandOf<'openAccessRoom'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'authorisation-only-the-bot' });
  const ended = refuseEnded(authorisation);
  if (ended) return refuse(ended);
  if (authorisation.rules.list === 'gone-through') {
    return refuse({ code: 'authorisation-list-is-gone-through' });
  }
  if (authorisation.room !== undefined) return refuse({ code: 'authorisation-room-already-open' });
  return isId(room)
    ? accept([{ type: 'accessRoomOpened', room }])
    : refuse({ code: 'authorisation-malformed' });
};

const passOn = (
  { lister, decider, ownDecider, carrier, controller }: CommandOf<'passOnAuthorisation'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (!isBot(context) && !isDoer(authorisation.controller, context)) {
    return refuse({ code: 'authorisation-not-the-controller' });
  }
  const ended = refuseEnded(authorisation);
  if (ended) return refuse(ended);
  const people = { lister, decider, ownDecider, carrier, controller };
  if (!Object.values(people).every(isId)) return refuse({ code: 'authorisation-malformed' });
  if (!isKeptApart(people, authorisation.rules.list)) return refuse({ code: 'authorisation-not-kept-apart' });
  const { lister: a, decider: b, ownDecider: c, carrier: d, controller: e } = authorisation;
  const before = { lister: a, decider: b, ownDecider: c, carrier: d, controller: e };
  return canonicalJson(before) === canonicalJson(people)
    ? refuse({ code: 'authorisation-already-theirs' })
    : accept([{ type: 'authorisationPassedOn', ...people }]);
};

const refuseController = (
  authorisation: Authorisation,
  context: Context,
): AuthorisationRefusal | undefined =>
  isDoer(authorisation.controller, context)
    ? refuseEnded(authorisation)
    : { code: 'authorisation-not-the-controller' };

/** By the controller; a single order also by whoever gave it. */
const withdraw = (
  { reason }: CommandOf<'withdrawAuthorisation'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  const { occasion, decider } = authorisation;
  const isOwnOrder = occasion === 'single' && context.actor.personId === decider;
  const refusal = isOwnOrder ? refuseEnded(authorisation) : refuseController(authorisation, context);
  if (refusal) return refuse(refusal);
  const { carriedOut } = authorisation;
  if (carriedOut) {
    return refuse({ code: 'authorisation-already-carried-out', by: carriedOut.by, at: carriedOut.at });
  }
  return isKnown(authorisationWithdrawalReasons, reason)
    ? accept([{ type: 'authorisationWithdrawn', reason }])
    : refuse({ code: 'authorisation-malformed' });
};

/** Whoever has decided does not sign that it was controlled, where the policy has these be two. */
const close = (authorisation: Authorisation, context: Context): Decision => {
  const refusal = refuseController(authorisation, context);
  if (refusal) return refuse(refusal);
  const missing = missingAuthorisationSteps(authorisation);
  if (missing.length > 0) return refuse({ code: 'authorisation-steps-missing', missing });
  return authorisation.answered?.by === context.actor.personId
    ? refuse({ code: 'authorisation-own-decision' })
    : accept([{ type: 'authorisationClosed' }]);
};

const recordFate = (
  { fate }: CommandOf<'recordAccessFate'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'authorisation-only-the-bot' });
  if (refuseEnded(authorisation) === undefined) return refuse({ code: 'authorisation-under-way' });
  if (authorisation.room === undefined) return refuse({ code: 'authorisation-room-not-open' });
  return authorisation.fate === undefined
    ? accept([{ type: 'accessFateRecorded', fate }])
    : refuse({ code: 'authorisation-fate-already-recorded' });
};

/**
 * Whether an authorisation review accepts a command.
 * Sources: A1–A3, P10; FFS 5; R1177 3.1; NPO on keeping authorisations up.
 */
export const decide = (
  command: AuthorisationCommand,
  state: AuthorisationState,
  context: Context,
): Decision => {
  if (command.type === 'openAuthorisation') {
    return state.status === 'none' ? open(command, context) : refuse({ code: 'authorisation-already-open' });
  }
  if (state.status === 'none') return refuse({ code: 'authorisation-missing' });
  switch (command.type) {
    case 'openAccessRoom':
      return openRoom(command, state, context);
    case 'sendAccessList':
      return sendList(command, state, context);
    case 'prepareAccessFacts':
      return prepare(command, state, context);
    case 'goThroughAccess':
      return goThrough(command, state, context);
    case 'answerAccess':
      return answer(command, state, context);
    case 'answerOwnAccess':
      return answerOwn(command, state, context);
    case 'carryOutAccess':
      return carryOut(command, state, context);
    case 'reportSecrecyFlaw':
      return reportFlaw(command, state, context);
    case 'assessSecrecyFlaw':
      return assessFlaw(command, state, context);
    case 'passOnAuthorisation':
      return passOn(command, state, context);
    case 'withdrawAuthorisation':
      return withdraw(command, state, context);
    case 'closeAuthorisation':
      return close(state, context);
    case 'recordAccessFate':
      return recordFate(command, state, context);
  }
};
