import { controlDecider, controlExpectedOf, handle, orderDecider } from '@loggkontroll/core/workflow';
import type { Context, Control, Order, OrderFacts } from '@loggkontroll/core/workflow';
import type { Decided } from './finished.ts';
import { must } from './people.ts';

/** An order that has just been placed, and the control that is expected of it. */
export const placedOrder = (
  facts: OrderFacts,
  orderer: Context,
  bot: Context,
): { readonly order: Decided<Order, unknown>; readonly control: Decided<Control, unknown> } => ({
  order: must(handle(orderDecider, [], { type: 'placeOrder', ...facts }, orderer)) as Decided<Order, unknown>,
  control: must(
    handle(controlDecider, [], { type: 'expectControl', ...controlExpectedOf(facts) }, bot),
  ) as Decided<Control, unknown>,
});
