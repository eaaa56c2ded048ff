import type { DayRule } from '../../draw/index.ts';
import type { OrderFacts } from './order.ts';

/** The rule of an order's `attempt`-th day draw (1 for the first), as it is committed to. */
export const dayRuleOf = ({ orderId, month, dayCount }: OrderFacts, attempt: number): DayRule => ({
  orderId,
  month,
  days: dayCount,
  attempt,
});
