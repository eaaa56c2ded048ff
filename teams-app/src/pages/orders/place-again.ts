import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { Refusal } from '@loggkontroll/ui/texts';
import { allOf, registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { clustersFor } from '../plan/desk.ts';
import { previewOrders } from '../plan/preview.ts';
import { attemptOf } from '../plan/stored-plan.ts';
import type { StoredOrder } from './stored-order.ts';

/**
 * Places a rejected order again for the same drawn employees, with the parties as the registers say today.
 * The plan names the new order before it is created. Seven requests.
 */
export const placeAgain = async (
  session: Session,
  rejected: StoredOrder,
  reason: string,
  today: string,
): Promise<Result<StoredOrder, Refusal>> => {
  const { planId, clusterId, month, period, policyId } = rejected.state;
  const { plans, orders } = registerOf(session.connection);
  const organisation = openOrganisation(session.connection);
  const [plan, ofPeriod, units, people, employees] = await Promise.all([
    plans.find(planId),
    orders.summaries({ where: { Period: period, PolicyId: policyId } }).then(allOf),
    organisation.units(),
    organisation.people(),
    organisation.employees(),
  ]);
  if (!plan.ok) return plan;
  const picks = (attemptOf(plan.value.state).drawn?.picks ?? []).filter(
    (pick) => pick.clusterId === clusterId,
  );
  const registers = { units, people, employees };
  const orderId = crypto.randomUUID();
  const placed = previewOrders(session, {
    planId,
    period,
    month,
    picks,
    clusters: clustersFor(session.policy, month, registers),
    registers,
    today,
    numbered: ofPeriod.length,
    idOf: () => orderId,
  });
  if (!placed.ok) return placed;
  const [facts] = placed.value;
  if (facts === undefined) return refuse({ code: 'plan-cluster-unknown', clusterId });
  const context = contextOf(session);
  const named = await plans.act(plan.value, { type: 'replaceOrder', clusterId, orderId, reason }, context);
  if (!named.ok) return named;
  return orders.create({ type: 'placeOrder', ...facts }, context);
};
