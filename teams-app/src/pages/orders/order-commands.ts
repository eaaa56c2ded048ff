import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { Order, OrderCommand } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { forgetNonce, keepNonce, keptNonce, newNonce, registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredOrder } from './stored-order.ts';

type Outcome = Promise<Result<StoredOrder, Refusal>>;

/** One command on an order, in this person's name. One or two requests. */
export const act = (session: Session, order: StoredOrder, command: OrderCommand): Outcome =>
  registerOf(session.connection).orders.act(order, command, contextOf(session));

/** Begins the draw of days: keeps this browser's secret, then publishes the commitment. */
export const commitDays = (session: Session, order: StoredOrder): Outcome => {
  const nonce = newNonce();
  const rule = dayRuleOf(order.state, order.state.dayDraws.length + 1);
  const commitment = dayCommitment(rule, nonce);
  keepNonce(commitment, nonce);
  return act(session, order, { type: 'commitDays', commitment });
};

/** Draws the days with this browser's secret, once the answer is there. */
export const drawDays = async (session: Session, order: StoredOrder): Outcome => {
  const draw = order.state.dayDraws.at(-1);
  if (draw?.bytes === undefined) return refuse({ code: 'order-days-not-answered' });
  const nonce = keptNonce(draw.commitment);
  if (nonce === undefined) return refuse({ code: 'order-days-proof-wrong' });
  const rule = dayRuleOf(order.state, order.state.dayDraws.length);
  const { seed, days } = completeDayDraw(rule, { nonce, bytes: draw.bytes });
  const drawn = await act(session, order, { type: 'drawDays', nonce, seed, days });
  if (drawn.ok) forgetNonce(draw.commitment);
  return drawn;
};

/** Gives up the draw of days in force, with a reason. */
export const redrawDays = async (session: Session, order: StoredOrder, reason: string): Outcome => {
  const given = await act(session, order, { type: 'requestDaysRedraw', reason });
  const commitment = order.state.dayDraws.at(-1)?.commitment;
  if (given.ok && commitment !== undefined) forgetNonce(commitment);
  return given;
};

/** The day draw in force as a proof, when it has been made. */
export const dayProofOf = (order: Order) => {
  const draw = order.dayDraws.at(-1);
  if (draw?.bytes === undefined || draw.nonce === undefined || draw.seed === undefined) return undefined;
  const { commitment, bytes, nonce, seed, days = [] } = draw;
  return { commitment, bytes, nonce, seed, days, rule: dayRuleOf(order, order.dayDraws.length) };
};
