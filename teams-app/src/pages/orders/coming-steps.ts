import { addresseeOf } from '@loggkontroll/core/workflow';
import type { Order, OrderStatus } from '@loggkontroll/core/workflow';

/** What is still to happen with an order, and to whom it falls: a PersonId, or the log administrators. */
export interface ComingStep {
  readonly step:
    'attest' | 'days' | 'deliver' | 'send' | 'receive' | 'hand-over' | 'review' | 'dispose' | 'destroy';
  readonly who: { readonly personId: string } | 'log-administrators' | 'bot';
  /** ISO date; the last step may have none. */
  readonly by: string | undefined;
}

const reached: Readonly<Record<OrderStatus, number>> = {
  placed: 0,
  rejected: 7,
  attested: 1,
  'days-committed': 1,
  'days-answered': 1,
  'days-drawn': 2,
  'to-be-sent': 2,
  sent: 3,
  delivered: 4,
  'at-reviewer': 5,
  'to-be-destroyed': 6,
  completed: 7,
};

/** The steps that remain, the next first; none when the order is rejected or finished. */
export const comingSteps = (order: Order): readonly ComingStep[] => {
  const { attestBy, deliverBy, receiveBy, handOverBy, reviewBy } = order.deadlines;
  const { attestant, daysDrawnBy, takenOut, dates, reviewer, destroyBy } = order;
  const isSent = order.sentAs !== undefined;
  const orAdministrators = (personId: string | undefined): ComingStep['who'] =>
    personId === undefined ? 'log-administrators' : { personId };
  const all: readonly (ComingStep | undefined)[] = [
    attestant === undefined ? undefined : { step: 'attest', who: { personId: attestant }, by: attestBy },
    dates ? undefined : { step: 'days', who: orAdministrators(daysDrawnBy), by: deliverBy },
    { step: isSent ? 'send' : 'deliver', who: orAdministrators(takenOut?.by), by: deliverBy },
    isSent ? { step: 'receive', who: { personId: addresseeOf(order) }, by: receiveBy } : undefined,
    order.handOver ? { step: 'hand-over', who: { personId: order.receiver }, by: handOverBy } : undefined,
    { step: 'review', who: { personId: reviewer }, by: reviewBy },
    isSent
      ? { step: 'destroy', who: { personId: reviewer }, by: destroyBy }
      : { step: 'dispose', who: 'bot', by: undefined },
  ];
  return all.slice(reached[order.status]).flatMap((step) => step ?? []);
};
