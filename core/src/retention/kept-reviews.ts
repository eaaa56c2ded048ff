import {
  controlIdOf,
  controlIdOfRegistration,
  isReviewOver,
  registrationIdOf,
  reviewIdOf,
} from '../workflow/index.ts';
import type {
  Control,
  ControlKind,
  Order,
  PlanState,
  Registration,
  Review,
  YearEndState,
} from '../workflow/index.ts';
import type { KeptKind, KeptRecord, RecordRef } from './kept-record.ts';
import { changedOnOf, isCleared } from './standing-record.ts';
import type { StandingRecord } from './standing-record.ts';

type Plan = Exclude<PlanState, { readonly status: 'none' }>;
type SignedYear = Exclude<YearEndState, { readonly status: 'none' }>;

const sourceKinds: Readonly<Record<ControlKind, KeptKind>> = {
  'systematic-review': 'order',
  'targeted-review': 'targeted',
  'extract-review': 'extract',
  'authorisation-review': 'authorisation',
};

/** What may have come of an order or a targeted review. */
export const followersOf = (sourceId: string): readonly RecordRef[] => {
  const reviewId = reviewIdOf(sourceId);
  return [
    `review/${reviewId}`,
    `registration/${registrationIdOf(reviewId)}`,
    `control/${controlIdOf({ orderId: sourceId })}`,
  ];
};

export const keptPlan = (record: StandingRecord<Plan>): KeptRecord => {
  const { policyId, policyVersion, period } = record.state;
  return {
    ...{ ref: `plan/${record.recordId}`, kind: 'plan', policyId, policyVersion },
    changedOn: changedOnOf(record),
    year: Number(period.slice(0, 4)),
    isOver: true,
    related: [],
  };
};

export const keptOrder = (record: StandingRecord<Order>): KeptRecord => {
  const { policyId, policyVersion, planId, status, replacedBy, logRoom, logFate } = record.state;
  return {
    ...{ ref: `order/${record.recordId}`, kind: 'order', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver: (status === 'completed' || status === 'rejected') && isCleared(logRoom, logFate),
    related: [
      ...followersOf(record.recordId),
      ...(replacedBy === undefined ? [] : [`order/${replacedBy}` as const]),
    ],
    plan: `plan/${planId}`,
  };
};

export const keptReview = (record: StandingRecord<Review>): KeptRecord => {
  const { policyId, policyVersion, kind, orderId } = record.state;
  return {
    ...{ ref: `review/${record.recordId}`, kind: 'review', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver: isReviewOver(record.state),
    related: [`${kind ?? 'order'}/${orderId}`, `registration/${registrationIdOf(record.recordId)}`],
  };
};

export const keptRegistration = (record: StandingRecord<Registration>): KeptRecord => {
  const { policyId, kind, reviewId, orderId } = record.state;
  return {
    ...{ ref: `registration/${record.recordId}`, kind: 'registration', policyId },
    changedOn: changedOnOf(record),
    isOver: true,
    related: [
      `control/${controlIdOfRegistration(record.state)}`,
      ...(reviewId === undefined ? [] : [`review/${reviewId}` as const]),
      ...(orderId === undefined ? [] : [`${sourceKinds[kind]}/${orderId}` as const]),
    ],
  };
};

export const keptControl = (record: StandingRecord<Control>): KeptRecord => {
  const { policyId, kind, orderId, done, withdrawn, departmentId, year, status } = record.state;
  return {
    ...{ ref: `control/${record.recordId}`, kind: 'control', policyId, year },
    changedOn: changedOnOf(record),
    isOver: status !== 'expected',
    related: [
      ...(done === undefined ? [] : [`registration/${done.registrationId}` as const]),
      ...(withdrawn === undefined ? [] : [`order/${withdrawn.replacedBy}` as const]),
      ...(orderId === undefined ? [] : [`${sourceKinds[kind]}/${orderId}` as const]),
    ],
    departmentYear: { departmentId, year },
  };
};

export const keptSignature = (record: StandingRecord<SignedYear>): KeptRecord => {
  const [{ departmentId, year }] = record.state.signatures;
  return {
    ...{ ref: `signature/${record.recordId}`, kind: 'signature', year },
    changedOn: changedOnOf(record),
    isOver: true,
    related: [],
    departmentYear: { departmentId, year },
  };
};
