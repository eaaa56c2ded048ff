import { verifyDayProof } from '../../draw/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isConfirmedOrder } from './confirmed.ts';
import { dayRuleOf } from './day-rule-of.ts';
import { decidePassOn } from './decide-pass-on.ts';
import { decideSent } from './decide-sent.ts';
import { decideWish } from './decide-wish.ts';
import { actorIsReviewed, hasReached, refuseActor, refuseAdministrator, refuseUncleared } from './gates.ts';
import type { Order, OrderCommand, OrderEvent, OrderRefusal, OrderState } from './order.ts';

type Decision = Result<readonly OrderEvent[], OrderRefusal>;
type CommandOf<Type extends OrderCommand['type']> = Extract<OrderCommand, { type: Type }>;

const isMalformedAnswer = (bytes: string): boolean => !/^[0-9a-f]{64}$/.test(bytes);

const place = (command: CommandOf<'placeOrder'>, context: Context): Decision => {
  if (command.fromOwnPlan) return isBot(context) ? placed(command) : refuse({ code: 'order-only-the-bot' });
  if (!context.actor.roles.includes('planner') || command.orderer !== context.actor.personId) {
    return refuse({ code: 'order-not-a-planner' });
  }
  return placed(command);
};

const placed = (command: CommandOf<'placeOrder'>): Decision => {
  if (command.employees.length === 0) return refuse({ code: 'order-without-employees' });
  const { type: _, ...facts } = command;
  return accept([{ type: 'orderPlaced', ...facts }]);
};

/** First answer wins; a later one is told by whom and when. Who is among the reviewed is told that, before all else. */
const answer = (order: Order, context: Context, event: OrderEvent): Decision => {
  if (actorIsReviewed(order, context)) return refuse({ code: 'order-includes-yourself' });
  if (context.actor.personId !== order.attestant) return refuse({ code: 'order-not-the-attestant' });
  if (order.attested) {
    return refuse({ code: 'order-already-attested', by: order.attested.by, at: order.attested.at });
  }
  if (order.rejected) {
    return refuse({ code: 'order-already-rejected', by: order.rejected.by, at: order.rejected.at });
  }
  return accept([event]);
};

/** A log administrator finds that the orderer may, or may not, order. */
const answerOrderer = (order: Order, context: Context, event: OrderEvent): Decision => {
  if (order.rejected) {
    return refuse({ code: 'order-already-rejected', by: order.rejected.by, at: order.rejected.at });
  }
  const refusal = refuseAdministrator(order, context);
  if (refusal) return refuse(refusal);
  if (order.ordererVerified !== true || order.ordererCleared) {
    return refuse({ code: 'order-orderer-already-verified' });
  }
  return accept([event]);
};

const reject = (command: CommandOf<'reject'>, order: Order, context: Context): Decision => {
  const reason = command.reason.trim();
  const answered = order.attestant === undefined && order.ordererVerified === true ? answerOrderer : answer;
  const decision = answered(order, context, { type: 'orderRejected', reason });
  return decision.ok && reason === '' ? refuse({ code: 'order-reason-missing' }) : decision;
};

const openLogRoom = (command: CommandOf<'openLogRoom'>, order: Order, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (!isConfirmedOrder(order)) return refuse({ code: 'order-not-attested' });
  if (order.sentAs !== undefined) return refuse({ code: 'order-to-be-sent' });
  if (order.logRoom !== undefined) return refuse({ code: 'order-room-already-open' });
  return accept([{ type: 'logRoomOpened', logRoom: command.logRoom }]);
};

/** The gate before the draw of days. */
const refuseDrawer = (order: Order, context: Context): OrderRefusal | undefined => {
  const refusal = refuseActor(order, context, order.daysDrawnBy);
  if (refusal) return refusal;
  return order.dates ? { code: 'order-days-not-to-be-drawn' } : undefined;
};

const confirmPermission = (
  { givenBy }: CommandOf<'confirmPermission'>,
  order: Order,
  context: Context,
): Decision => {
  if (order.takenOut?.needsPermission !== true) return refuse({ code: 'order-needs-no-permission' });
  const refusal = refuseActor(order, context, order.takenOut.by);
  if (refusal) return refuse(refusal);
  if (order.permission) return refuse({ code: 'order-permission-already-confirmed' });
  return accept([{ type: 'permissionConfirmed', givenBy }]);
};

const requestDaysRedraw = (
  command: CommandOf<'requestDaysRedraw'>,
  order: Order,
  context: Context,
): Decision => {
  const refusal = refuseDrawer(order, context);
  if (refusal) return refuse(refusal);
  if (hasReached(order, 'sent')) return refuse({ code: 'order-already-delivered' });
  if (!hasReached(order, 'days-committed')) return refuse({ code: 'order-days-not-committed' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'order-reason-missing' });
  return accept([{ type: 'daysRedrawRequested', reason }]);
};

const commitDays = (command: CommandOf<'commitDays'>, order: Order, context: Context): Decision => {
  const refusal = refuseDrawer(order, context);
  if (refusal) return refuse(refusal);
  if (hasReached(order, 'days-drawn')) return refuse({ code: 'order-days-already-drawn' });
  if (hasReached(order, 'days-committed')) return refuse({ code: 'order-days-already-committed' });
  return accept([{ type: 'daysCommitted', commitment: command.commitment }]);
};

const answerDays = (command: CommandOf<'answerDays'>, order: Order, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (hasReached(order, 'days-answered')) return refuse({ code: 'order-days-already-answered' });
  if (order.status !== 'days-committed') return refuse({ code: 'order-days-not-committed' });
  if (isMalformedAnswer(command.bytes)) return refuse({ code: 'order-days-answer-malformed' });
  return accept([{ type: 'daysAnswered', bytes: command.bytes }]);
};

const drawDays = (command: CommandOf<'drawDays'>, order: Order, context: Context): Decision => {
  const refusal = refuseDrawer(order, context);
  if (refusal) return refuse(refusal);
  if (hasReached(order, 'days-drawn')) return refuse({ code: 'order-days-already-drawn' });
  if (!hasReached(order, 'days-committed')) return refuse({ code: 'order-days-not-committed' });
  const draw = order.dayDraws.at(-1);
  if (draw?.bytes === undefined) return refuse({ code: 'order-days-not-answered' });
  if (draw.committedBy !== context.actor.personId) return refuse({ code: 'order-days-not-yours' });
  const { nonce, seed, days } = command;
  const { commitment, bytes } = draw;
  const proof = { rule: dayRuleOf(order, order.dayDraws.length), commitment, nonce, bytes, seed, days };
  if (!verifyDayProof(proof).ok) return refuse({ code: 'order-days-proof-wrong' });
  return accept([{ type: 'daysDrawn', nonce, seed, days }]);
};

const deliver = (command: CommandOf<'deliverLog'>, order: Order, context: Context): Decision => {
  const refusal = refuseActor(order, context, order.takenOut?.by);
  if (refusal) return refuse(refusal);
  if (order.sentAs !== undefined) return refuse({ code: 'order-to-be-sent' });
  if (hasReached(order, 'delivered')) return refuse({ code: 'order-already-delivered' });
  if (!hasReached(order, 'days-drawn')) return refuse({ code: 'order-days-not-drawn' });
  const uncleared = refuseUncleared(order);
  if (uncleared) return refuse(uncleared);
  if (order.logRoom === undefined) return refuse({ code: 'order-room-not-open' });
  return accept([{ type: 'logDelivered', file: command.file }]);
};

const handOver = (order: Order, context: Context): Decision => {
  if (!order.handOver) return refuse({ code: 'order-needs-no-hand-over' });
  if (order.receiver !== context.actor.personId) return refuse({ code: 'order-not-the-receiver' });
  if (actorIsReviewed(order, context)) return refuse({ code: 'order-includes-yourself' });
  if (!hasReached(order, 'delivered')) return refuse({ code: 'order-not-delivered' });
  if (order.handedOver) return refuse({ code: 'order-already-handed-over' });
  return accept([{ type: 'logHandedOver' }]);
};

const recordLogFate = (command: CommandOf<'recordLogFate'>, order: Order, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (order.status === 'completed') return refuse({ code: 'order-completed' });
  if (!hasReached(order, 'at-reviewer')) return refuse({ code: 'order-not-delivered' });
  return accept([{ type: 'logFateRecorded', fate: command.fate }]);
};

const recordReplacement = (
  { replacedBy }: CommandOf<'recordReplacement'>,
  order: Order,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'order-only-the-bot' });
  if (order.status !== 'rejected') return refuse({ code: 'order-not-rejected' });
  if (order.replacedBy !== undefined) return refuse({ code: 'order-already-replaced' });
  return accept([{ type: 'replacementRecorded', replacedBy }]);
};

/**
 * Whether an order accepts a command; the separation of duties is decided here: nobody attests, draws days for,
 * delivers or hands over a log that includes themselves (S3). Who does what stands in the order, as its policy said.
 * Sources: P3–P7, FFS 6.3.1, 6.3.2, 6.4.1, 6.4.2 (who does what), S4 (first answer wins), S5 (days).
 */
export const decide = (command: OrderCommand, state: OrderState, context: Context): Decision => {
  if (command.type === 'placeOrder') {
    return state.status === 'none' ? place(command, context) : refuse({ code: 'order-already-placed' });
  }
  if (state.status === 'none') return refuse({ code: 'order-missing' });
  switch (command.type) {
    case 'attest':
      return answer(state, context, { type: 'orderAttested' });
    case 'reject':
      return reject(command, state, context);
    case 'verifyOrderer':
      return answerOrderer(state, context, { type: 'ordererVerified' });
    case 'confirmPermission':
      return confirmPermission(command, state, context);
    case 'openLogRoom':
      return openLogRoom(command, state, context);
    case 'commitDays':
      return commitDays(command, state, context);
    case 'answerDays':
      return answerDays(command, state, context);
    case 'drawDays':
      return drawDays(command, state, context);
    case 'requestDaysRedraw':
      return requestDaysRedraw(command, state, context);
    case 'deliverLog':
      return deliver(command, state, context);
    case 'changeWish':
      return decideWish(command, state, context);
    case 'sendLog':
    case 'confirmReceipt':
    case 'reportNotReceived':
    case 'askForDestruction':
    case 'stateDestroyed':
      return decideSent(command, state, context);
    case 'handOver':
      return handOver(state, context);
    case 'recordLogFate':
      return recordLogFate(command, state, context);
    case 'recordReplacement':
      return recordReplacement(command, state, context);
    case 'passOrderOn':
      return decidePassOn(command, state, context);
  }
};
