import type { Happening } from '../decider.ts';
import type { ClientExtract, ExtractEvent, ExtractState, ExtractStatus } from './extract.ts';

/** What was made of an earlier assessment or log no longer holds. */
const withoutDocument = ({ document: _, ...extract }: ClientExtract): ClientExtract => extract;

const statusOf = ({ assessed, delivered, ordered }: ClientExtract): ExtractStatus => {
  if (assessed?.decision.kind === 'refused') return 'assessed';
  if (delivered) return 'delivered';
  return ordered ? 'ordered' : 'assessed';
};

const evolveRequested = (
  extract: ClientExtract,
  event: ExtractEvent,
  happening: Happening,
): ClientExtract => {
  const done = { by: happening.by, at: happening.at };
  switch (event.type) {
    case 'extractRequested':
      return extract;
    case 'extractSubjectRoomOpened':
      return { ...extract, subjectRoom: event.subjectRoom };
    case 'extractClientGiven':
      return { ...extract, subjectSha256: event.subjectSha256 };
    case 'identityShown':
      return { ...extract, identity: { ...done, how: event.how, on: event.on } };
    case 'authorityShown':
      return { ...extract, authority: { ...done, ground: event.ground, on: event.on } };
    case 'extractAssessed': {
      const assessed = { ...withoutDocument(extract), assessed: { ...done, decision: event.decision } };
      return { ...assessed, status: statusOf(assessed) };
    }
    case 'extractOrdered': {
      const { delivered: _, controlled: __, ...again } = withoutDocument(extract);
      return { ...again, status: 'ordered', ordered: done };
    }
    case 'extractTakenOn':
      return { ...extract, administrator: event.administrator };
    case 'extractLogRoomOpened':
      return { ...extract, logRoom: event.logRoom };
    case 'extractDelivered': {
      const { log, reviewer } = event;
      const delivered = { ...done, log, ...(reviewer === undefined ? {} : { reviewer }) };
      return { ...extract, status: 'delivered', delivered };
    }
    case 'extractControlled': {
      const { finishedOn, outcome } = event;
      return { ...extract, controlled: { ...done, finishedOn, outcome } };
    }
    case 'extractDocumentMade':
      return { ...extract, status: 'readable', document: { ...done, sha256: event.sha256 } };
    case 'extractHandedOver': {
      const { type: _, ...handOver } = event;
      return { ...extract, status: 'handed-over', handedOver: { ...done, ...handOver } };
    }
    case 'receiptRecorded':
      return { ...extract, receipt: { ...done, on: event.on } };
    case 'extractReturned': {
      const { handedOver: _, ...back } = extract;
      const { 'hand-over': __, ...noted } = extract.noted;
      const returned = [...extract.returned, { ...done, on: event.on }];
      return { ...back, status: 'readable', noted, returned };
    }
    case 'extractNoted':
      return { ...extract, noted: { ...extract.noted, [event.what]: { ...done, on: event.on } } };
    case 'inquiryStarted':
      return { ...extract, inquiry: { ...done, kind: event.kind, recordId: event.recordId } };
    case 'extractPassedOn': {
      const { handler, handlersManager, assessor, orderer } = event;
      const passed = { ...extract, handler, handlersManager, assessor, orderer };
      if (assessor === extract.assessor || !extract.delivered) return passed;
      const { reviewer: _, ...delivered } = extract.delivered;
      const isReviewed = extract.rules.reviewedToo && !extract.controlled;
      return { ...passed, delivered: { ...delivered, ...(isReviewed ? { awaitsReviewer: true } : {}) } };
    }
    case 'extractReviewerNamed': {
      if (!extract.delivered) return extract;
      const { awaitsReviewer: _, ...delivered } = extract.delivered;
      return { ...extract, delivered: { ...delivered, reviewer: event.reviewer } };
    }
    case 'extractWithdrawn':
      return { ...extract, status: 'withdrawn', withdrawn: { ...done, reason: event.reason } };
    case 'extractClosed':
      return { ...extract, status: 'closed', closed: done };
    case 'extractFateRecorded':
      return event.of === 'log'
        ? { ...extract, logFate: event.fate }
        : { ...extract, subjectFate: event.fate };
  }
};

/** The extract after an event. Events before `extractRequested` change nothing. */
export const evolve = (state: ExtractState, event: ExtractEvent, happening: Happening): ExtractState => {
  if (state.status !== 'none') return evolveRequested(state, event, happening);
  if (event.type !== 'extractRequested') return state;
  const { type: _, ...facts } = event;
  return { ...facts, status: 'requested', returned: [], noted: {} };
};
