import type { Order, OrderStatus } from '@loggkontroll/core/workflow';

/** What is still to happen with an order, and to whom it falls: a PersonId, or the log administrators. */
export interface ComingStep {
  readonly step: 'attest' | 'days' | 'deliver' | 'hand-over' | 'review' | 'dispose';
  readonly who: { readonly personId: string } | 'log-administrators' | 'bot';
  /** ISO date; the last step has none. */
  readonly by: string | undefined;
}

const reached: Readonly<Record<OrderStatus, number>> = {
  placed: 0,
  rejected: 6,
  attested: 1,
  'days-committed': 1,
  'days-answered': 1,
  'days-drawn': 2,
  delivered: 3,
  'at-reviewer': 4,
  completed: 6,
};

/** The steps that remain, the next first; none when the order is rejected or finished. */
export const comingSteps = (order: Order): readonly ComingStep[] => {
  const { attestBy, deliverBy, handOverBy, reviewBy } = order.deadlines;
  const { attestant, daysDrawnBy, takenOut, dates } = order;
  const orAdministrators = (personId: string | undefined): ComingStep['who'] =>
    personId === undefined ? 'log-administrators' : { personId };
  const all: readonly (ComingStep | undefined)[] = [
    attestant === undefined ? undefined : { step: 'attest', who: { personId: attestant }, by: attestBy },
    dates ? undefined : { step: 'days', who: orAdministrators(daysDrawnBy), by: deliverBy },
    { step: 'deliver', who: orAdministrators(takenOut?.by), by: deliverBy },
    order.handOver ? { step: 'hand-over', who: { personId: order.receiver }, by: handOverBy } : undefined,
    { step: 'review', who: { personId: order.reviewer }, by: reviewBy },
    { step: 'dispose', who: 'bot', by: undefined },
  ];
  return all.slice(reached[order.status]).flatMap((step) => step ?? []);
};
