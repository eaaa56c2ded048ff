import { parseIsoDate } from '../../calendar/index.ts';
import { seedOf } from '../../draw/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { DateInterval } from '../order/order.ts';
import { orderInForce } from './order-in-force.ts';
import type { PlanCommand, PlanEvent, PlanRefusal, PlanState } from './plan.ts';

type Decision = Result<readonly PlanEvent[], PlanRefusal>;
type CommandOf<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>;
type Plan = Exclude<PlanState, { status: 'none' }>;

const hex32 = /^[0-9a-f]{64}$/;

/** Nothing is committed to: the draw was given up, or the whole plan. */
const isGivenUp = ({ status }: PlanState): boolean => status === 'redraw-requested' || status === 'discarded';

const commit = (command: CommandOf<'commitPlan'>, state: PlanState): Decision => {
  if (state.status !== 'none' && !isGivenUp(state)) {
    return refuse({ code: 'plan-already-committed' });
  }
  if (state.status !== 'none' && state.plannedBy !== command.plannedBy) {
    return refuse({ code: 'plan-not-a-planner' });
  }
  if (command.employees === 0) return refuse({ code: 'plan-population-empty' });
  const { type: _, ...facts } = command;
  const attempt = state.status === 'none' ? 1 : state.attempts.length + 1;
  return accept([{ type: 'planCommitted', attempt, ...facts }]);
};

const answer = ({ bytes }: CommandOf<'answerPlan'>, plan: Plan): Decision => {
  if (isGivenUp(plan)) return refuse({ code: 'plan-not-committed' });
  if (plan.status !== 'committed') return refuse({ code: 'plan-already-answered' });
  if (!hex32.test(bytes)) return refuse({ code: 'plan-answer-malformed' });
  return accept([{ type: 'planAnswered', attempt: plan.attempts.length, bytes }]);
};

const draw = ({ nonce, seed, picks }: CommandOf<'drawPlan'>, plan: Plan): Decision => {
  if (isGivenUp(plan)) return refuse({ code: 'plan-not-committed' });
  if (plan.status === 'drawn' || plan.status === 'ordered') return refuse({ code: 'plan-already-drawn' });
  const attempt = plan.attempts.at(-1);
  if (attempt?.bytes === undefined) return refuse({ code: 'plan-awaits-answer' });
  const follows = hex32.test(nonce) && seed === seedOf(attempt.committed.commitment, nonce, attempt.bytes);
  if (!follows || picks.length === 0) return refuse({ code: 'plan-proof-wrong' });
  return accept([{ type: 'planDrawn', attempt: attempt.attempt, nonce, seed, picks }]);
};

const requestRedraw = (command: CommandOf<'requestRedraw'>, plan: Plan): Decision => {
  if (plan.status === 'ordered') return refuse({ code: 'plan-already-ordered' });
  if (isGivenUp(plan)) return refuse({ code: 'plan-not-committed' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'plan-reason-missing' });
  return accept([{ type: 'redrawRequested', attempt: plan.attempts.length, reason }]);
};

const discard = (command: CommandOf<'discardPlan'>, plan: Plan): Decision => {
  if (plan.status === 'ordered') return refuse({ code: 'plan-already-ordered' });
  if (plan.status === 'discarded') return refuse({ code: 'plan-already-discarded' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'plan-reason-missing' });
  return accept([{ type: 'planDiscarded', reason }]);
};

const sameClusters = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;

const isInterval = ({ from, to }: DateInterval): boolean =>
  parseIsoDate(from) !== undefined && parseIsoDate(to) !== undefined && from <= to;

const placeOrders = ({ orders, dates, sentAs }: CommandOf<'placeOrders'>, plan: Plan): Decision => {
  if (plan.status === 'ordered') return refuse({ code: 'plan-already-ordered' });
  const picks = plan.attempts.at(-1)?.drawn?.picks;
  if (plan.status !== 'drawn' || picks === undefined) return refuse({ code: 'plan-not-drawn' });
  const ordered = orders.map(({ clusterId }) => clusterId);
  const drawn = picks.map(({ clusterId }) => clusterId);
  if (!sameClusters(ordered, drawn)) return refuse({ code: 'plan-orders-differ-from-picks' });
  if (dates && !isInterval(dates)) return refuse({ code: 'plan-dates-malformed' });
  return accept([{ type: 'ordersPlaced', orders, ...(dates && { dates }), ...(sentAs && { sentAs }) }]);
};

const replaceOrder = (command: CommandOf<'replaceOrder'>, plan: Plan): Decision => {
  if (plan.status !== 'ordered') return refuse({ code: 'plan-not-ordered' });
  const { clusterId, replaces, orderId } = command;
  const inForce = orderInForce(plan, clusterId);
  if (inForce === undefined) return refuse({ code: 'plan-cluster-unknown', clusterId });
  if (inForce !== replaces) return refuse({ code: 'plan-order-already-replaced' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'plan-reason-missing' });
  return accept([{ type: 'orderReplaced', clusterId, replaces, orderId, reason }]);
};

const plannedByOf = (state: PlanState): string | undefined =>
  state.status === 'none' ? undefined : state.plannedBy;

/** A plan of one's own units is that person's alone; any other is every planner's. */
const mayPlan = (plannedBy: string | undefined, { actor }: Context): boolean =>
  plannedBy === undefined ? actor.roles.includes('planner') : actor.personId === plannedBy;

/**
 * Whether a plan accepts a command. Only the bot, which has no interest in the outcome, answers a commitment; all else
 * is for whoever plans. Sources: FFS 6.3 and P3 (who draws and orders), S2 (redraws need a reason and are kept, and so
 * does giving up a plan that cannot be gone on with).
 */
export const decide = (command: PlanCommand, state: PlanState, context: Context): Decision => {
  if (command.type === 'answerPlan') {
    if (!isBot(context)) return refuse({ code: 'plan-only-the-bot-answers' });
    return state.status === 'none' ? refuse({ code: 'plan-missing' }) : answer(command, state);
  }
  const plannedBy = command.type === 'commitPlan' ? command.plannedBy : plannedByOf(state);
  if (!mayPlan(plannedBy, context)) return refuse({ code: 'plan-not-a-planner' });
  if (command.type === 'commitPlan') return commit(command, state);
  if (state.status === 'none') return refuse({ code: 'plan-missing' });
  switch (command.type) {
    case 'drawPlan':
      return draw(command, state);
    case 'requestRedraw':
      return requestRedraw(command, state);
    case 'discardPlan':
      return discard(command, state);
    case 'placeOrders':
      return placeOrders(command, state);
    case 'replaceOrder':
      return replaceOrder(command, state);
  }
};
