import type { PersonId } from '@loggkontroll/core/organisation';
import { isReviewOver, peopleOfOrder } from '@loggkontroll/core/workflow';
import type { Order, PlanState, Review, YearEndState } from '@loggkontroll/core/workflow';
import type { SystematicAbout } from '../cards/index.ts';

/** How a record stands with what a notice asks for; an order's answer says by whom. */
export type RecordStanding =
  | { readonly state: 'open' }
  | { readonly state: 'done' }
  | { readonly state: 'attested' | 'rejected'; readonly by: PersonId; readonly at: string };

type Asked = Pick<SystematicAbout, 'kind' | 'step'>;

const openUntil = (isDone: boolean): RecordStanding => ({ state: isDone ? 'done' : 'open' });

const answerOf = ({ attested, rejected }: Order): RecordStanding => {
  if (attested) return { state: 'attested', by: attested.by, at: attested.at };
  return rejected ? { state: 'rejected', by: rejected.by, at: rejected.at } : { state: 'open' };
};

const ofStep = (step: SystematicAbout['step'], order: Order): RecordStanding => {
  switch (step) {
    case 'attest':
      return answerOf(order);
    case 'deliver':
      return openUntil((order.delivered ?? order.sent ?? order.received ?? order.rejected) !== undefined);
    case 'draw-window':
      return openUntil(order.days !== undefined || order.rejected !== undefined);
    case 'send':
      return openUntil(order.status !== 'to-be-sent');
    case 'take-out':
      return openUntil(order.delivered !== undefined);
    case 'receive':
      return openUntil(order.status !== 'sent');
    case 'destroy':
      return openUntil(order.status !== 'to-be-destroyed');
    case 'hand-over':
      return openUntil(order.handedOver !== undefined);
    case 'plan':
    case 'review':
    case 'sign-year':
    case undefined:
      return { state: 'done' };
  }
};

/** How an order stands with what a notice about it asks for. `isReplaced`: another order has been placed instead. */
export const orderStanding = ({ kind, step }: Asked, order: Order, isReplaced: boolean): RecordStanding => {
  switch (kind) {
    case 'order-rejected':
      return openUntil(isReplaced);
    case 'units-selected':
      return order.rejected ? answerOf(order) : openUntil(order.status === 'completed');
    case 'attest-order':
      return answerOf(order);
    case 'days-to-draw':
    case 'log-to-deliver':
      return ofStep('deliver', order);
    case 'window-to-draw':
      return ofStep('draw-window', order);
    case 'log-to-send':
    case 'log-not-received':
      return ofStep('send', order);
    case 'log-sent':
      return ofStep('receive', order);
    case 'log-to-destroy':
      return ofStep('destroy', order);
    case 'log-to-take-out':
      return ofStep('take-out', order);
    case 'log-to-hand-over':
      return ofStep('hand-over', order);
    case 'reminder':
    case 'late':
    case 'escalation':
      return ofStep(step, order);
    case 'period-begins':
    case 'log-delivered':
    case 'log-received':
    case 'review-reported':
    case 'year-can-be-signed':
      return { state: 'done' };
  }
};

const personalSteps: readonly SystematicAbout['step'][] = [
  'attest',
  'draw-window',
  'take-out',
  'receive',
  'hand-over',
  'destroy',
];

/** Whether what a notice asks of somebody has passed to others: it is theirs no more. */
export const hasPassedFrom = (
  viewer: PersonId,
  { kind, step }: Asked,
  record: { readonly order: Order } | { readonly review: Review },
): boolean => {
  if (kind === 'escalation') return false;
  if ('review' in record) return record.review.passedTo !== undefined && record.review.reviewer !== viewer;
  const isPersonal = kind === 'units-selected' || personalSteps.includes(step);
  return isPersonal && record.order.passedTo !== undefined && !peopleOfOrder(record.order).includes(viewer);
};

/** Every notice about a review asks for it to be registered. */
export const reviewStanding = (review: Review): RecordStanding => openUntil(isReviewOver(review));

/** Every notice about a plan asks for its orders to be placed. */
export const planStanding = (plan: PlanState): RecordStanding => openUntil(plan.status === 'ordered');

/** Every notice about a year asks for a signature. */
export const yearStanding = (year: YearEndState): RecordStanding => openUntil(year.status === 'signed');
