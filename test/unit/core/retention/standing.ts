import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  keptAuthorisation,
  keptCase,
  keptCaseRequest,
  keptControl,
  keptExtract,
  keptInforming,
  keptOrder,
  keptPlan,
  keptRegistration,
  keptReview,
  keptSignature,
  keptTargeted,
} from '@loggkontroll/core/retention';
import type { KeptRecord, StandingRecord } from '@loggkontroll/core/retention';
import { caseFactsOf, controlExpectedOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type {
  Attempt,
  Authorisation,
  Case,
  CaseRequest,
  ClientExtract,
  Control,
  Informing,
  Order,
  PlanCommitted,
  Registration,
  Review,
  Targeted,
} from '@loggkontroll/core/workflow';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { facts as authorisationFacts } from '../workflow/authorisation/examples.ts';
import { opening } from '../workflow/case/examples.ts';
import { facts as extractFacts } from '../workflow/extract/examples.ts';
import { facts as informingFacts } from '../workflow/informing/examples.ts';
import { facts as orderFacts } from '../workflow/order-examples.ts';
import { requestedOf } from '../workflow/targeted/examples.ts';

const at = (day: string): string => `${day}T09:00:00Z`;
const standing = <State>(recordId: string, state: State, changedOn: string): StandingRecord<State> => ({
  recordId,
  state,
  history: [{ at: at(changedOn) }],
});

/** When a record was last changed, and what else is to be told of it. */
interface Told<State> {
  readonly on: string;
  readonly with?: Partial<State>;
}

export const result = {
  finishedOn: '2026-11-02',
  outcome: 'no-remark',
  employees: 3,
  accesses: 120,
  breach: { status: 'not-applicable' },
} as const;

export const plan = (planId: string, period: string, on: string, policyVersion = 1): KeptRecord => {
  const { policyId, month } = orderFacts;
  const committed: PlanCommitted = {
    type: 'planCommitted',
    ...{ planId, policyId, policyVersion, period, month, samples: [], attempt: 1 },
    ...{ commitment: '', populationHash: '', employees: 3, exclusions: [] },
  };
  const attempts: readonly [Attempt] = [
    { attempt: 1, committed, committedBy: 'planner', committedAt: at(on) },
  ];
  const facts = { planId, policyId, policyVersion, period, month, attempts, orders: [], replaced: [] };
  return keptPlan(standing(planId, { ...facts, status: 'ordered' }, on));
};

export const order = (orderId: string, { on, with: more }: Told<Order>): KeptRecord =>
  keptOrder(
    standing<Order>(orderId, { ...orderFacts, orderId, status: 'completed', dayDraws: [], ...more }, on),
  );

export const review = (orderId: string, { on, with: more }: Told<Review>): KeptRecord =>
  keptReview(
    standing<Review>(
      reviewIdOf(orderId),
      {
        ...orderFacts,
        ...{ orderId, reviewId: reviewIdOf(orderId), days: [], reviewBy: '2026-11-05', logRoom: 'room' },
        ...{ fileSha256: '', breachReport: 'always', status: 'registered', openedAt: at(on) },
        ...more,
      },
      on,
    ),
  );

export const registration = (registrationId: string, { on, with: more }: Told<Registration>): KeptRecord => {
  const { policyId, period, departmentId, unitId, reviewer } = orderFacts;
  return keptRegistration(
    standing<Registration>(
      registrationId,
      {
        ...{ registrationId, kind: 'systematic-review', policyId, period, departmentId, unitId, reviewer },
        ...{ result, status: 'registered', registeredAt: at(on), registeredBy: 'bot', corrections: [] },
        ...more,
      },
      on,
    ),
  );
};

export const registrationOfOrder = (orderId: string, on: string, more: Partial<Registration> = {}) =>
  registration(registrationIdOf(reviewIdOf(orderId)), {
    on,
    with: { orderId, reviewId: reviewIdOf(orderId), ...more },
  });

export const control = (orderId: string, { on, with: more }: Told<Control>): KeptRecord => {
  const expected = controlExpectedOf({ ...orderFacts, orderId });
  return keptControl(
    standing<Control>(expected.controlId, { ...expected, status: 'done', corrections: [], ...more }, on),
  );
};

const [{ type: _, ...targetedFacts }] = requestedOf('ffs');

export const targeted = (targetedId: string, { on, with: more }: Told<Targeted>): KeptRecord => {
  const state: Targeted = {
    ...(targetedFacts as unknown as Targeted),
    status: 'completed',
    ...{ targetedId, requested: { by: 'manager', at: at(on) }, done: {} },
    ...{ askedAgain: [], asked: [], wanted: [], stoodBack: [] },
    ...more,
  };
  return keptTargeted(standing<Targeted>(targetedId, state, on));
};

export const extract = (extractId: string, { on, with: more }: Told<ClientExtract>): KeptRecord =>
  keptExtract(
    standing<ClientExtract>(
      extractId,
      { ...extractFacts, extractId, policyId: 'ffs', status: 'closed', returned: [], noted: {}, ...more },
      on,
    ),
  );

export const authorisation = (authorisationId: string, { on, with: more }: Told<Authorisation>): KeptRecord =>
  keptAuthorisation(
    standing<Authorisation>(
      authorisationId,
      { ...authorisationFacts, authorisationId, status: 'closed', ...more },
      on,
    ),
  );

export const informing = (informingId: string, { on, with: more }: Told<Informing>): KeptRecord =>
  keptInforming(
    standing<Informing>(
      informingId,
      {
        ...{
          ...informingFacts,
          policyId: 'ffs',
          informingId,
          status: 'done',
          openedAt: at(on),
          employees: [],
        },
        ...more,
      },
      on,
    ),
  );

export const caseRequest = (requestId: string, { on, with: more }: Told<CaseRequest>): KeptRecord =>
  keptCaseRequest(
    standing<CaseRequest>(
      requestId,
      {
        ...{ requestId, policyId: 'ffs', departmentId: 'housing', unitId: 'unit-1', requester: 'manager' },
        ...{ discoveredAt: at(on), status: 'opened', requestedAt: at(on), ...more },
      },
      on,
    ),
  );

const caseFacts = caseFactsOf(opening, ffsPolicy, isoInstantOf(at('2026-10-01')));

export const caseRecord = (caseId: string, { on, with: more }: Told<Case>): KeptRecord =>
  keptCase(
    standing<Case>(
      caseId,
      {
        ...{
          ...caseFacts,
          caseId,
          status: 'opened',
          openedAt: at(on),
          considered: {},
          documents: [],
          reopened: [],
        },
        ...more,
      },
      on,
    ),
  );

export const closed = { status: 'closed' } as const;
export const documentsGone = {
  status: 'closed',
  documentsFate: { fate: 'deleted', deletedAt: '2037-01-02T09:00:00Z' },
} as const;

export const signature = (departmentId: string, year: number, on: string): KeptRecord =>
  keptSignature(
    standing(
      `year-${departmentId}-${year}`,
      {
        status: 'signed',
        signatures: [{ departmentId, year, records: [], digest: '', by: 'head', at: at(on) }],
      },
      on,
    ),
  );
