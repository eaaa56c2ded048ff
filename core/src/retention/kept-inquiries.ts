import {
  authorisationIdOf,
  caseIdFrom,
  controlIdOf,
  extractReviewIdOf,
  extractWaitsFor,
  singleOrder,
  targetedWaitsFor,
} from '../workflow/index.ts';
import type {
  Authorisation,
  Case,
  CaseOrigin,
  CaseRequest,
  ClientExtract,
  Targeted,
} from '../workflow/index.ts';
import type { KeptRecord, RecordRef } from './kept-record.ts';
import { followersOf } from './kept-reviews.ts';
import { changedOnOf, isCleared } from './standing-record.ts';
import type { StandingRecord } from './standing-record.ts';

export const keptTargeted = (record: StandingRecord<Targeted>): KeptRecord => {
  const { policyId, policyVersion, status, subjectRoom, subjectFate, logRoom, logFate } = record.state;
  return {
    ...{ ref: `targeted/${record.recordId}`, kind: 'targeted', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver:
      status !== 'open' &&
      status !== 'at-reviewer' &&
      targetedWaitsFor(record.state) === undefined &&
      isCleared(subjectRoom, subjectFate) &&
      isCleared(logRoom, logFate),
    related: followersOf(record.recordId),
  };
};

const inquiryOf = ({ inquiry }: ClientExtract): readonly RecordRef[] =>
  inquiry === undefined ? [] : [`${inquiry.kind}/${inquiry.recordId}`];

export const keptExtract = (record: StandingRecord<ClientExtract>): KeptRecord => {
  const { policyId, policyVersion, status, subjectRoom, subjectFate, logRoom, logFate } = record.state;
  const reviewId = extractReviewIdOf(record.state);
  return {
    ...{ ref: `extract/${record.recordId}`, kind: 'extract', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver:
      (status === 'closed' || status === 'withdrawn') &&
      extractWaitsFor(record.state) === undefined &&
      isCleared(subjectRoom, subjectFate) &&
      isCleared(logRoom, logFate),
    related: [
      ...inquiryOf(record.state),
      `case/${caseIdFrom({ extractId: record.recordId })}`,
      ...(reviewId === undefined ? [] : [`review/${reviewId}` as const]),
    ],
  };
};

export const keptAuthorisation = (record: StandingRecord<Authorisation>): KeptRecord => {
  const { policyId, policyVersion, status, room, fate } = record.state;
  return {
    ...{ ref: `authorisation/${record.recordId}`, kind: 'authorisation', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver: (status === 'closed' || status === 'withdrawn') && isCleared(room, fate),
    related: [
      `registration/registration-${record.recordId}`,
      `control/${controlIdOf({ orderId: record.recordId })}`,
    ],
  };
};

/** What came of a request: the case, or the order of access. A review of access is not asked for by one request alone. */
const refsOf = (requestId: string, { wants, policyId, unitId }: CaseRequest): readonly RecordRef[] => {
  if (wants === undefined) return [`case/${caseIdFrom({ requestId })}`];
  const orderId = authorisationIdOf(policyId, unitId, singleOrder(requestId), 'unit');
  return wants === 'access-order' ? [`authorisation/${orderId}`] : [];
};

export const keptCaseRequest = (record: StandingRecord<CaseRequest>): KeptRecord => ({
  ...{ ref: `case-request/${record.recordId}`, kind: 'case-request', policyId: record.state.policyId },
  changedOn: changedOnOf(record),
  isOver: record.state.status === 'opened',
  related: refsOf(record.recordId, record.state),
});

const sourceOf = (origin: CaseOrigin): readonly RecordRef[] => {
  switch (origin.kind) {
    case 'review':
      return [`review/${origin.reviewId}`];
    case 'extract':
      return [`extract/${origin.extractId}`];
    case 'registration':
      return [`registration/${origin.registrationId}`];
    case 'manager':
      return [];
  }
};

/** What is kept of a case, once it is closed, is its documents. */
const documentsOf = ({ status, documentsFate }: Case): 'open' | 'kept' | 'gone' => {
  if (status !== 'closed') return 'open';
  return documentsFate === undefined || documentsFate.fate === 'held' ? 'kept' : 'gone';
};

export const keptCase = (record: StandingRecord<Case>): KeptRecord => {
  const { policyId, policyVersion, origin } = record.state;
  return {
    ...{ ref: `case/${record.recordId}`, kind: 'case', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver: true,
    related: sourceOf(origin),
    documents: documentsOf(record.state),
  };
};
