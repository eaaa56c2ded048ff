import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isKnown } from '../form.ts';
import { isId, refuseDay, refuseEnded, refuseHandedOver, refuseHandler } from './checks.ts';
import { extractWithdrawalReasons } from './codes.ts';
import {
  handOver,
  makeDocument,
  note,
  recordReceipt,
  recordReturn,
  startInquiry,
} from './decide-hand-over.ts';
import {
  assess,
  control,
  deliver,
  giveClient,
  nameReviewer,
  order,
  showAuthority,
  showIdentity,
  takeOn,
} from './decide-release.ts';
import { openRoom, recordFate } from './decide-rooms.ts';
import { missingExtractSteps } from './demands.ts';
import type { ClientExtract, ExtractCommand, ExtractEvent, ExtractState } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';
import { isRequestWellFormed } from './well-formed.ts';

type Decision = Result<readonly ExtractEvent[], ExtractRefusal>;
type CommandOf<Type extends ExtractCommand['type']> = Extract<ExtractCommand, { type: Type }>;

const request = (command: CommandOf<'requestExtract'>, context: Context): Decision => {
  const { personId, roles } = context.actor;
  const manages = roles.includes('unit-manager') || roles.includes('department-head');
  if (!manages || command.handler !== personId) return refuse({ code: 'extract-not-a-manager' });
  const wrong = refuseDay(command.requestedOn, context);
  if (wrong) return refuse(wrong);
  if (!isRequestWellFormed(command)) return refuse({ code: 'extract-code-unknown' });
  const { type: _, ...facts } = command;
  return accept([{ type: 'extractRequested', ...facts }]);
};

const passOn = (command: CommandOf<'passOnExtract'>, extract: ClientExtract, context: Context): Decision => {
  const { personId } = context.actor;
  if (!isBot(context) && personId !== extract.handler && personId !== extract.handlersManager) {
    return refuse({ code: 'extract-not-yours' });
  }
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  const { handler, handlersManager, assessor, orderer } = command;
  const ids = [handler, assessor, orderer, ...(handlersManager === undefined ? [] : [handlersManager])];
  if (!ids.every(isId)) return refuse({ code: 'extract-code-unknown' });
  const stays = handler === extract.handler && assessor === extract.assessor && orderer === extract.orderer;
  return stays
    ? refuse({ code: 'extract-already-theirs' })
    : accept([{ type: 'extractPassedOn', handler, handlersManager, assessor, orderer }]);
};

const withdraw = (
  { reason }: CommandOf<'withdrawExtract'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  const refusal = refuseHandler(extract, context) ?? refuseHandedOver(extract);
  if (refusal) return refuse(refusal);
  return isKnown(extractWithdrawalReasons, reason)
    ? accept([{ type: 'extractWithdrawn', reason }])
    : refuse({ code: 'extract-code-unknown' });
};

const close = (extract: ClientExtract, context: Context): Decision => {
  const refusal = isBot(context) ? refuseEnded(extract) : refuseHandler(extract, context);
  if (refusal) return refuse(refusal);
  const missing = missingExtractSteps(extract);
  return missing.length > 0
    ? refuse({ code: 'extract-steps-missing', missing })
    : accept([{ type: 'extractClosed' }]);
};

/**
 * Whether a client extract accepts a command.
 * Sources: E1–E3; VON and NPO on extracts at the request of clients, LEAN on extracts for patients (P17).
 */
export const decide = (command: ExtractCommand, state: ExtractState, context: Context): Decision => {
  if (command.type === 'requestExtract') {
    return state.status === 'none'
      ? request(command, context)
      : refuse({ code: 'extract-already-requested' });
  }
  if (state.status === 'none') return refuse({ code: 'extract-missing' });
  switch (command.type) {
    case 'openSubjectRoom':
    case 'openLogRoom':
      return openRoom(command, state, context);
    case 'giveClient':
      return giveClient(command, state, context);
    case 'showIdentity':
      return showIdentity(command, state, context);
    case 'showAuthority':
      return showAuthority(command, state, context);
    case 'assessExtract':
      return assess(command, state, context);
    case 'orderExtract':
      return order(state, context);
    case 'takeOnExtract':
      return takeOn(command, state, context);
    case 'deliverExtract':
      return deliver(command, state, context);
    case 'nameExtractReviewer':
      return nameReviewer(command, state, context);
    case 'controlExtract':
      return control(command, state, context);
    case 'makeExtractDocument':
      return makeDocument(command, state, context);
    case 'handOverExtract':
      return handOver(command, state, context);
    case 'recordReceipt':
      return recordReceipt(command, state, context);
    case 'recordReturn':
      return recordReturn(command, state, context);
    case 'noteExtract':
      return note(command, state, context);
    case 'startInquiry':
      return startInquiry(command, state, context);
    case 'passOnExtract':
      return passOn(command, state, context);
    case 'withdrawExtract':
      return withdraw(command, state, context);
    case 'closeExtract':
      return close(state, context);
    case 'recordExtractFate':
      return recordFate(command, state, context);
  }
};
