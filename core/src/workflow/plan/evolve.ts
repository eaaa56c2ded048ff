import type { Happening } from '../decider.ts';
import type { Attempt, PlanCommitted, PlanEvent, PlanState } from './plan.ts';

type Plan = Exclude<PlanState, { status: 'none' }>;

const attemptOf = (committed: PlanCommitted, { by, at }: Happening): Attempt => ({
  attempt: committed.attempt,
  committed,
  committedBy: by,
  committedAt: at,
});

const withLastAttempt = (plan: Plan, change: Partial<Attempt>): Plan['attempts'] => {
  const [first, ...others] = plan.attempts;
  const last = others.pop();
  return last === undefined ? [{ ...first, ...change }] : [first, ...others, { ...last, ...change }];
};

const evolveCommitted = (plan: Plan, event: PlanEvent, happening: Happening): Plan => {
  switch (event.type) {
    case 'planCommitted':
      return { ...plan, status: 'committed', attempts: [...plan.attempts, attemptOf(event, happening)] };
    case 'planAnswered':
      return { ...plan, status: 'answered', attempts: withLastAttempt(plan, { bytes: event.bytes }) };
    case 'planDrawn': {
      const { nonce, seed, picks } = event;
      return { ...plan, status: 'drawn', attempts: withLastAttempt(plan, { drawn: { nonce, seed, picks } }) };
    }
    case 'redrawRequested':
      return {
        ...plan,
        status: 'redraw-requested',
        attempts: withLastAttempt(plan, { redrawReason: event.reason }),
      };
    case 'planDiscarded': {
      /* The last draw may have been given up before, for a reason of its own. */
      const isDrawGivenUp = plan.status === 'redraw-requested';
      const attempts = isDrawGivenUp ? plan.attempts : withLastAttempt(plan, { redrawReason: event.reason });
      return { ...plan, status: 'discarded', attempts };
    }
    case 'ordersPlaced': {
      const { orders, dates, sentAs } = event;
      return { ...plan, status: 'ordered', orders, ...(dates && { dates }), ...(sentAs && { sentAs }) };
    }
    case 'orderReplaced': {
      const { clusterId, replaces, orderId } = event;
      const others = plan.orders.filter((order) => order.clusterId !== clusterId);
      return {
        ...plan,
        orders: [...others, { clusterId, orderId }],
        replaced: [...plan.replaced, { clusterId, orderId: replaces, replacedBy: orderId }],
      };
    }
  }
};

/** The plan after an event. Events before the first `planCommitted` change nothing. */
export const evolve = (state: PlanState, event: PlanEvent, happening: Happening): PlanState => {
  if (state.status !== 'none') return evolveCommitted(state, event, happening);
  if (event.type !== 'planCommitted') return state;
  const { planId, policyId, policyVersion, period, month, plannedBy, units } = event;
  return {
    status: 'committed',
    planId,
    policyId,
    policyVersion,
    period,
    month,
    ...(plannedBy !== undefined && { plannedBy }),
    ...(units && { units }),
    attempts: [attemptOf(event, happening)],
    orders: [],
    replaced: [],
  };
};
