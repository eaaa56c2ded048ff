import { caseSteps } from '../../policy/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isHash, isKnown } from '../form.ts';
import type { Case, CaseCommand, CaseEvent, CaseState } from './case.ts';
import {
  refuseAllButBot,
  refuseClosed,
  refuseFuture,
  refusePastInstant,
  refuseResponsible,
} from './checks.ts';
import { documentKinds, handOverReasons, reopenReasons } from './codes.ts';
import {
  call,
  confirm,
  giveCopies,
  receive,
  recordNotHeld,
  refuseToConfirm,
  writeMinutes,
} from './decide-conversation.ts';
import { considerMeasure, decideOutcome, positionBreach, questionBreach } from './decide-outcome.ts';
import { awaitsCorrectionSeen, missingSteps } from './demands.ts';
import type { CaseRefusal } from './refusal.ts';

type Decision = Result<readonly CaseEvent[], CaseRefusal>;
type CommandOf<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

const open = (command: CommandOf<'openCase'>, context: Context): Decision => {
  const { actor } = context;
  const manages = actor.roles.includes('unit-manager') || actor.roles.includes('department-head');
  if (!isBot(context) && !(manages && command.responsible === actor.personId)) {
    return refuse({ code: 'case-not-a-manager' });
  }
  const refusal = refusePastInstant(command.discoveredAt, context);
  if (refusal) return refuse(refusal);
  const { type: _, ...facts } = command;
  return accept([{ type: 'caseOpened', ...facts }]);
};

/** Who the case is about can be put right until that person has been told. */
const setSubject = ({ subjectKey }: CommandOf<'setSubject'>, held: Case, context: Context): Decision => {
  const refusal = refuseAllButBot(held, context);
  if (refusal) return refuse(refusal);
  if (held.called || held.notHeld) return refuse({ code: 'case-employee-already-told' });
  if (subjectKey !== undefined && !isHash(subjectKey)) return refuse({ code: 'case-document-malformed' });
  return accept([{ type: 'subjectSet', ...(subjectKey === undefined ? {} : { subjectKey }) }]);
};

/** Discovery moves only back in time: nobody gains hours by correcting it. */
const correctDiscovery = (
  { discoveredAt }: CommandOf<'correctDiscovery'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = refuseResponsible(held, context) ?? refusePastInstant(discoveredAt, context);
  if (refusal) return refuse(refusal);
  return discoveredAt >= held.discoveredAt
    ? refuse({ code: 'case-discovered-later' })
    : accept([{ type: 'discoveryCorrected', discoveredAt }]);
};

const keepDocument = (
  { kind, sha256 }: CommandOf<'keepDocument'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = isBot(context) ? refuseClosed(held) : refuseResponsible(held, context);
  if (refusal) return refuse(refusal);
  if (!isKnown(documentKinds, kind)) return refuse({ code: 'case-code-unknown' });
  if (!isHash(sha256)) return refuse({ code: 'case-document-malformed' });
  if (held.documents.some((document) => document.sha256 === sha256)) {
    return refuse({ code: 'case-document-already-kept' });
  }
  return accept([{ type: 'documentKept', kind, sha256 }]);
};

const ownsOrManages = ({ responsible, responsiblesManager }: Case, { actor }: Context): boolean =>
  actor.personId === responsible || actor.personId === responsiblesManager;

const handOver = (command: CommandOf<'handOverCase'>, held: Case, context: Context): Decision => {
  if (!isBot(context) && !ownsOrManages(held, context)) return refuse({ code: 'case-not-yours' });
  const closed = refuseClosed(held);
  if (closed) return refuse(closed);
  const { responsible, responsiblesManager, people, reason } = command;
  if (reason === undefined ? !isBot(context) : !isKnown(handOverReasons, reason))
    return refuse({ code: 'case-code-unknown' });
  if (responsible === held.responsible && people === undefined)
    return refuse({ code: 'case-already-theirs' });
  return accept([
    {
      type: 'caseHandedOver',
      responsible,
      responsiblesManager,
      ...(people === undefined ? {} : { people }),
      ...(reason === undefined ? {} : { reason }),
    },
  ]);
};

const close = (held: Case, context: Context): Decision => {
  const refusal = refuseResponsible(held, context);
  if (refusal) return refuse(refusal);
  const missing = missingSteps(held);
  return missing.length > 0
    ? refuse({ code: 'case-steps-missing', missing })
    : accept([{ type: 'caseClosed' }]);
};

const reopen = (command: CommandOf<'reopenCase'>, held: Case, context: Context): Decision => {
  if (!ownsOrManages(held, context)) return refuse({ code: 'case-not-yours' });
  if (!held.closed) return refuse({ code: 'case-not-closed' });
  if (held.documentsFate) return refuse({ code: 'case-documents-gone' });
  const { reason, deadlines } = command;
  if (!isKnown(reopenReasons, reason)) return refuse({ code: 'case-code-unknown' });
  const wrong = caseSteps.map((step) => refuseFuture(deadlines[step], context)).find(Boolean);
  return wrong ? refuse(wrong) : accept([{ type: 'caseReopened', reason, deadlines }]);
};

/** By the bot, once for each correction that has come since the case was closed: one that is open is corrected itself. */
const noteCorrection = (
  { changedAt, outcome, breach }: CommandOf<'noteCorrection'>,
  held: Case,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'case-only-the-bot' });
  if (!held.closed) return refuse({ code: 'case-not-closed' });
  if (held.documentsFate) return refuse({ code: 'case-documents-gone' });
  const wrong = refusePastInstant(changedAt, context);
  if (wrong) return refuse(wrong);
  return (held.corrected?.changedAt ?? held.closed.at) >= changedAt
    ? refuse({ code: 'case-correction-already-noted' })
    : accept([{ type: 'closedCaseCorrected', changedAt, outcome, breach }]);
};

const seeCorrection = (held: Case, context: Context): Decision => {
  if (!ownsOrManages(held, context)) return refuse({ code: 'case-not-yours' });
  return awaitsCorrectionSeen(held)
    ? accept([{ type: 'correctionSeen' }])
    : refuse({ code: 'case-no-correction' });
};

/** By the bot, of a closed case alone: one that is open, or open again, keeps everything. */
const recordDocumentsFate = (
  { fate }: CommandOf<'recordDocumentsFate'>,
  held: Case,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'case-only-the-bot' });
  if (!held.closed) return refuse({ code: 'case-not-closed' });
  return held.documentsFate
    ? refuse({ code: 'case-documents-gone' })
    : accept([{ type: 'documentsFateRecorded', fate }]);
};

/**
 * Whether a case accepts a command. The employee concerned acts only on the minutes, through the bot; that they stand
 * nowhere else in the case is asked with the salt (`subjectPlaces`), which the case does not have.
 * Sources: C1–C5; VON on suspicion (conversation, minutes), FFS 8–9 (measures, breach), NPO (decided together), LEAN.
 */
export const decide = (command: CaseCommand, state: CaseState, context: Context): Decision => {
  if (command.type === 'openCase') {
    return state.status === 'none' ? open(command, context) : refuse({ code: 'case-already-open' });
  }
  if (state.status === 'none') return refuse({ code: 'case-missing' });
  switch (command.type) {
    case 'setSubject':
      return setSubject(command, state, context);
    case 'correctDiscovery':
      return correctDiscovery(command, state, context);
    case 'callConversation':
      return call(command, state, context);
    case 'receiveInvitation':
      return receive(command, state, context);
    case 'recordNotHeld':
      return recordNotHeld(command, state, context);
    case 'writeMinutes':
      return writeMinutes(command, state, context);
    case 'confirmMinutes':
      return confirm(command, state, context);
    case 'refuseMinutes':
      return refuseToConfirm(command, state, context);
    case 'giveCopies':
      return giveCopies(command, state, context);
    case 'decideCase':
      return decideOutcome(command, state, context);
    case 'considerMeasure':
      return considerMeasure(command, state, context);
    case 'positionBreach':
      return positionBreach(command, state, context);
    case 'questionBreach':
      return questionBreach(command, state, context);
    case 'keepDocument':
      return keepDocument(command, state, context);
    case 'handOverCase':
      return handOver(command, state, context);
    case 'closeCase':
      return close(state, context);
    case 'reopenCase':
      return reopen(command, state, context);
    case 'noteCorrection':
      return noteCorrection(command, state, context);
    case 'seeCorrection':
      return seeCorrection(state, context);
    case 'recordDocumentsFate':
      return recordDocumentsFate(command, state, context);
  }
};
