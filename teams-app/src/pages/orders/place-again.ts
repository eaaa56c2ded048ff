import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { clustersToDraw, orderInForce } from '@loggkontroll/core/workflow';
import type { PlacedOrder } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf, policyAt } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { readDrawn } from '../plan/drawn-employees.ts';
import { namedOrder } from '../plan/named-order.ts';
import type { PresentDay } from '../plan/named-order.ts';
import type { Plan, StoredPlan } from '../plan/stored-plan.ts';
import type { StoredOrder } from './stored-order.ts';

type Placed = Promise<Result<StoredOrder, Refusal>>;

/** As if the order's own policy were the one that is planned by. */
const underItsPolicy = async (session: Session, { state }: StoredOrder): Promise<Session> => ({
  ...session,
  policy: (await policyAt(session, state)) ?? session.policy,
});

/** The rejected order's plan, and what the registers say today. Four requests. */
const look = async (
  session: Session,
  { planId, month }: StoredOrder['state'],
  today: string,
): Promise<{ readonly plan: Result<StoredPlan, Refusal>; readonly present: PresentDay }> => {
  const organisation = openOrganisation(session.connection);
  const [plan, units, people] = await Promise.all([
    registerOf(session.connection).plans.find(planId),
    organisation.units(),
    organisation.people(),
  ]);
  const employees = plan.ok ? await readDrawn(session.connection, plan.value.state) : [];
  const registers = { units, people, employees };
  return { plan, present: { registers, clusters: clustersToDraw(session.policy, month, registers), today } };
};

/** Creates an order that the plan names, unless it is there. */
const create = async (session: Session, plan: Plan, named: PlacedOrder, present: PresentDay): Placed => {
  const order = namedOrder(session, plan, named, present);
  if (!order.ok) return order;
  return registerOf(session.connection).orders.ensure(
    { type: 'placeOrder', ...order.value },
    contextOf(session),
  );
};

/**
 * Places a rejected order again for the same drawn employees, with the parties as the registers say today. The plan
 * names the new order before it is created: after an interruption, doing it once more with the same `orderId` goes on
 * from there, and {@link finishPlacing} does so from another page. At most eight requests.
 */
export const placeAgain = async (
  anySession: Session,
  rejected: StoredOrder,
  { orderId, reason, today }: { readonly orderId: string; readonly reason: string; readonly today: string },
): Placed => {
  const session = await underItsPolicy(anySession, rejected);
  const { clusterId } = rejected.state;
  const { plan, present } = await look(session, rejected.state, today);
  if (!plan.ok) return plan;
  const named = { clusterId, orderId };
  const possible = namedOrder(session, plan.value.state, named, present);
  if (!possible.ok) return possible;
  if (orderInForce(plan.value.state, clusterId) === orderId) {
    return create(session, plan.value.state, named, present);
  }
  const replaced = await registerOf(session.connection).plans.act(
    plan.value,
    { type: 'replaceOrder', ...named, replaces: rejected.recordId, reason },
    contextOf(session),
  );
  return replaced.ok ? create(session, replaced.value.state, named, present) : replaced;
};

/**
 * Creates the order that the plan names in a rejected one's place, when an interruption left it out; gives it as it is
 * when it is there. At most seven requests.
 */
export const finishPlacing = async (anySession: Session, rejected: StoredOrder, today: string): Placed => {
  const session = await underItsPolicy(anySession, rejected);
  const { clusterId } = rejected.state;
  const { plan, present } = await look(session, rejected.state, today);
  if (!plan.ok) return plan;
  const orderId = orderInForce(plan.value.state, clusterId);
  return orderId === undefined
    ? refuse({ code: 'plan-cluster-unknown', clusterId })
    : create(session, plan.value.state, { clusterId, orderId }, present);
};
