import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { OrderCommand, OrderEvent, OrderRefusal, OrderState } from './order.ts';

export const orderDecider: Decider<OrderState, OrderCommand, OrderEvent, OrderRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
