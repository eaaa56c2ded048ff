import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isCount, isHash, isKnown } from '../form.ts';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationEvent,
  GivenAnswer,
  SentList,
} from './authorisation.ts';
import { isDoer, refuseDay, refuseEnded } from './checks.ts';
import { accessOutcomes } from './codes.ts';
import { hasToBeCarriedOut, missingAuthorisationSteps } from './demands.ts';
import type { AuthorisationRefusal } from './refusal.ts';

type Decision = Result<readonly AuthorisationEvent[], AuthorisationRefusal>;
type CommandOf<Type extends AuthorisationCommand['type']> = Extract<AuthorisationCommand, { type: Type }>;

const mostAccounts = 50_000;

const refuseCarriedOut = ({ carriedOut }: Authorisation): AuthorisationRefusal | undefined =>
  carriedOut && { code: 'authorisation-already-carried-out', by: carriedOut.by, at: carriedOut.at };

/** The list with nothing beside it; what is wrong with it otherwise. A number that is about one person is left out. */
const plain = ({ sha256, takenOn, accounts }: SentList): SentList | AuthorisationRefusal => {
  const isCounted = accounts === undefined || isCount(accounts, 0, mostAccounts);
  if (!isHash(sha256) || !isCounted) return { code: 'authorisation-malformed' };
  return { sha256, takenOn, ...(accounts === undefined || accounts === 1 ? {} : { accounts }) };
};

/** A1: the list is in the room. */
export const sendList = (
  { list }: CommandOf<'sendAccessList'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  const { lister, decider, rules, room, listed } = authorisation;
  if (rules.list === 'gone-through') return refuse({ code: 'authorisation-list-is-gone-through' });
  const isTheirs = isDoer(lister, context) && context.actor.personId !== decider;
  if (!isTheirs) return refuse({ code: 'authorisation-not-the-lister' });
  const refusal = refuseEnded(authorisation) ?? refuseCarriedOut(authorisation);
  if (refusal) return refuse(refusal);
  if (room === undefined) return refuse({ code: 'authorisation-room-not-open' });
  const wrong = refuseDay(list.takenOn, context);
  if (wrong) return refuse(wrong);
  const sent = plain(list);
  if ('code' in sent) return refuse(sent);
  return listed && canonicalJson(listed.list) === canonicalJson(sent)
    ? refuse({ code: 'authorisation-list-unchanged' })
    : accept([{ type: 'accessListSent', list: sent }]);
};

/** What whoever decides sees beside the list, and which rows are their own and not theirs to decide. */
export const prepare = (
  { facts }: CommandOf<'prepareAccessFacts'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'authorisation-only-the-bot' });
  const refusal = refuseEnded(authorisation) ?? refuseCarriedOut(authorisation);
  if (refusal) return refuse(refusal);
  const { listed, prepared } = authorisation;
  if (!listed) return refuse({ code: 'authorisation-not-listed' });
  const { listSha256, sha256, ownAccess } = facts;
  if (listSha256 !== listed.list.sha256) return refuse({ code: 'authorisation-another-list' });
  if (prepared) return refuse({ code: 'authorisation-already-prepared' });
  return isHash(sha256)
    ? accept([{ type: 'accessFactsPrepared', facts: { listSha256, sha256, ownAccess } }])
    : refuse({ code: 'authorisation-malformed' });
};

/** R1177 3.1: whoever decides has gone through the list in the record system, and put right there what was wrong. */
export const goThrough = (
  { on, outcome }: CommandOf<'goThroughAccess'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  if (authorisation.rules.list === 'sent') return refuse({ code: 'authorisation-list-is-sent' });
  if (context.actor.personId !== authorisation.decider)
    return refuse({ code: 'authorisation-not-the-decider' });
  const ended = refuseEnded(authorisation);
  if (ended) return refuse(ended);
  if (authorisation.goneThrough) return refuse({ code: 'authorisation-already-gone-through' });
  const wrong = refuseDay(on, context, authorisation.openedOn);
  if (wrong) return refuse(wrong);
  return isKnown(accessOutcomes, outcome)
    ? accept([{ type: 'accessGoneThrough', on, outcome }])
    : refuse({ code: 'authorisation-malformed' });
};

const refuseAnswer = (
  authorisation: Authorisation,
  { listSha256, sha256 }: Pick<GivenAnswer, 'listSha256' | 'sha256'>,
): AuthorisationRefusal | undefined => {
  const refusal = refuseEnded(authorisation) ?? refuseCarriedOut(authorisation);
  if (refusal) return refusal;
  if (!authorisation.listed) return { code: 'authorisation-not-listed' };
  if (authorisation.listed.list.sha256 !== listSha256) return { code: 'authorisation-another-list' };
  if (!authorisation.prepared) return { code: 'authorisation-not-prepared' };
  return isHash(sha256) ? undefined : { code: 'authorisation-malformed' };
};

/** A2: who is to keep, change or end. The file has it row by row; here stands only whether there was anything. */
export const answer = (
  { answer: given }: CommandOf<'answerAccess'>,
  authorisation: Authorisation,
  { actor }: Context,
): Decision => {
  if (actor.personId !== authorisation.decider) return refuse({ code: 'authorisation-not-the-decider' });
  const refusal = refuseAnswer(authorisation, given);
  if (refusal) return refuse(refusal);
  const { listSha256, sha256, outcome } = given;
  if (!isKnown(accessOutcomes, outcome)) return refuse({ code: 'authorisation-malformed' });
  return authorisation.answered?.answer.sha256 === sha256
    ? refuse({ code: 'authorisation-answer-unchanged' })
    : accept([{ type: 'accessAnswered', answer: { listSha256, sha256, outcome } }]);
};

/** Nobody decides of their own access. Whether it is kept stands in the file alone: it is about one person. */
export const answerOwn = (
  { answer: given }: CommandOf<'answerOwnAccess'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  const { decider, ownDecider, prepared, ownAnswered } = authorisation;
  if (context.actor.personId === decider) return refuse({ code: 'authorisation-own-access' });
  if (!isDoer(ownDecider, context)) return refuse({ code: 'authorisation-not-the-decider' });
  const refusal = refuseAnswer(authorisation, given);
  if (refusal) return refuse(refusal);
  if (prepared?.facts.ownAccess !== true) return refuse({ code: 'authorisation-no-own-access' });
  const { listSha256, sha256 } = given;
  return ownAnswered?.answer.sha256 === sha256
    ? refuse({ code: 'authorisation-answer-unchanged' })
    : accept([{ type: 'ownAccessAnswered', answer: { listSha256, sha256 } }]);
};

/** A2: what was decided is done in the record system. */
export const carryOut = (
  { on, listSha256 }: CommandOf<'carryOutAccess'>,
  authorisation: Authorisation,
  context: Context,
): Decision => {
  const { carrier, decider, listed } = authorisation;
  const isTheirs = isDoer(carrier, context) && context.actor.personId !== decider;
  if (!isTheirs) return refuse({ code: 'authorisation-not-the-carrier' });
  const refusal = refuseEnded(authorisation) ?? refuseCarriedOut(authorisation);
  if (refusal) return refuse(refusal);
  const missing = missingAuthorisationSteps(authorisation);
  if (!listed || missing.some((step) => step === 'answer' || step === 'own-answer')) {
    return refuse({ code: 'authorisation-not-answered' });
  }
  if (listed.list.sha256 !== listSha256) return refuse({ code: 'authorisation-another-list' });
  if (!hasToBeCarriedOut(authorisation)) return refuse({ code: 'authorisation-nothing-to-carry-out' });
  const wrong = refuseDay(on, context, listed.list.takenOn);
  return wrong ? refuse(wrong) : accept([{ type: 'accessCarriedOut', on, listSha256 }]);
};
