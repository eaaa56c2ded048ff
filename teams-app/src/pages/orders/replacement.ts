import { accept } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { orderInForce } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';

/** How far the placing again of a rejected order has come. */
export type Replacement =
  | { readonly stage: 'none' }
  /** The plan names the new order, which is not there: its placing was interrupted, or is under way. */
  | { readonly stage: 'named' }
  | { readonly stage: 'placed'; readonly orderId: string };

/** Looks in the plan, and then for the order that it names. One or two requests. */
export const lookAtReplacement = async (
  { connection }: Session,
  { orderId, planId, clusterId }: Order,
): Promise<Result<Replacement, Refusal>> => {
  const { plans, orders } = registerOf(connection);
  const plan = await plans.find(planId);
  if (!plan.ok) return plan;
  const inForce = orderInForce(plan.value.state, clusterId);
  if (inForce === undefined || inForce === orderId) return accept({ stage: 'none' });
  const found = await orders.find(inForce);
  return accept(
    !found.ok && found.refusal.code === 'record-missing'
      ? { stage: 'named' }
      : { stage: 'placed', orderId: inForce },
  );
};
