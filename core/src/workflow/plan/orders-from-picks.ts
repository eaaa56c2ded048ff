import {
  addWorkingDays,
  daysBetween,
  dueOn,
  isoDateOf,
  periodEnd,
  periodStart,
} from '../../calendar/index.ts';
import type { Month } from '../../calendar/index.ts';
import type { FunctionHolder, StaffedCluster, PersonId } from '../../organisation/index.ts';
import type { BranchRule, Policy, SentWay } from '../../policy/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Refused, Result } from '../../result/index.ts';
import type { DateInterval, OrderDeadlines, OrderFacts } from '../order/order.ts';
import { playersOf } from './players.ts';
import type { Party } from './players.ts';
import type { Pick } from './plan.ts';

/** Everything that turns picks into orders besides the picks. */
export interface OrderingDesk {
  readonly policy: Policy;
  readonly planId: string;
  readonly period: string;
  readonly month: string;
  /** Whoever plans and orders. */
  readonly orderer: PersonId;
  /** Whether the orderer plans their own units alone. */
  readonly isOwnPlan?: boolean;
  /** The dates that the logs are of, where whoever plans says them (R1177). */
  readonly dates?: DateInterval;
  /** How the logs are wished, where not in Loggkontroll (LEAN). */
  readonly sentAs?: SentWay;
  /** Who has a function, for parties that no unit tells. */
  readonly functions?: readonly FunctionHolder[];
  /** ISO date. */
  readonly today: string;
  /** The clusters that the population was made of. */
  readonly clusters: readonly StaffedCluster[];
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  /** A new GUID for each order. */
  readonly newId: () => string;
  /** How many orders of this period there are already; numbering goes on from there. Not for one's own units. */
  readonly numbered: number;
}

export type OrderingRefusal =
  | (Refused & { readonly code: 'ordering-cluster-unknown'; readonly clusterId: string })
  | (Refused & { readonly code: 'ordering-not-in-policy'; readonly branch: string })
  | (Refused & { readonly code: 'ordering-way-not-offered' })
  | (Refused & { readonly code: 'ordering-nobody-to-act'; readonly clusterId: string });

/** `arrivesWithin`: working days, where the log may be sent; whether it `isSent`. */
const deadlinesFrom = (
  policy: Policy,
  today: string,
  handOver: boolean,
  { arrivesWithin, isSent }: { readonly arrivesWithin: number | undefined; readonly isSent: boolean },
): { readonly deadlines: OrderDeadlines; readonly receiveBy: string | undefined } => {
  const next = (step: 'attest' | 'deliver' | 'hand-over' | 'review', since: string) =>
    dueOn(policy.deadlines, step, isoDateOf(since), policy.workingTime);
  const attestBy = next('attest', today);
  const deliverBy = next('deliver', attestBy);
  const receiveBy =
    arrivesWithin === undefined
      ? undefined
      : addWorkingDays(isoDateOf(deliverBy), arrivesWithin, policy.workingTime);
  const come = isSent ? receiveBy : undefined;
  const first = { attestBy, deliverBy, ...(come && { receiveBy: come }) };
  const handOverBy = handOver ? next('hand-over', come ?? deliverBy) : undefined;
  const reviewBy = next('review', handOverBy ?? come ?? deliverBy);
  return { deadlines: { ...first, ...(handOverBy && { handOverBy }), reviewBy }, receiveBy };
};

/** How a policy lets a log be sent, where it does. */
const sendingOf = ({ order }: BranchRule) => (order.kind === 'ordered' ? order.sent : undefined);

type TimeFacts = Partial<OrderFacts> & { readonly dayCount: number };

/** Days that a log administrator draws, one day as a window that somebody else draws, or the dates that were stated. */
const timeOf = (
  rule: BranchRule,
  { month, dates }: OrderingDesk,
  player: (party: Party) => PersonId | undefined,
): TimeFacts | undefined => {
  const { reviewedTime } = rule;
  if (reviewedTime.kind === 'drawn-days') return { dayCount: reviewedTime.days };
  if (reviewedTime.kind === 'window') {
    const daysDrawnBy = player(reviewedTime.chosenBy);
    return daysDrawnBy === undefined ? undefined : { dayCount: 1, daysDrawnBy };
  }
  const stated = dates ?? { from: periodStart(month as Month), to: periodEnd(month as Month) };
  const dayCount = daysBetween(isoDateOf(stated.from), isoDateOf(stated.to)) + 1;
  return dayCount > reviewedTime.atMostDays ? undefined : { dayCount, dates: stated };
};

const orderedOf = (
  { order }: BranchRule,
  player: (party: Party) => PersonId | undefined,
): Partial<OrderFacts> | undefined => {
  if (order.kind === 'ordered') return order.ordererVerified ? { ordererVerified: true } : {};
  const by = player(order.by);
  return by === undefined
    ? undefined
    : { takenOut: { by, in: order.in, needsPermission: order.needs !== undefined } };
};

const orderFor = (pick: Pick, index: number, desk: OrderingDesk): Result<OrderFacts, OrderingRefusal> => {
  const rule = desk.policy.systematic.branches[pick.branch];
  if (rule === undefined) {
    return refuse({ code: 'ordering-not-in-policy', branch: pick.branch });
  }
  const cluster = desk.clusters.find(({ clusterId }) => clusterId === pick.clusterId);
  if (cluster === undefined) return refuse({ code: 'ordering-cluster-unknown', clusterId: pick.clusterId });
  const employees = cluster.employees.filter(({ employeeId }) => pick.employeeIds.includes(employeeId));
  const reviewed = new Set(employees.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  const player = playersOf(rule, cluster, reviewed, desk);
  const attestant = rule.attest.kind === 'by' ? player(rule.attest.party) : undefined;
  const lacksAttestant = rule.attest.kind === 'by' && attestant === undefined;
  const receiver = player(rule.receiver);
  const reviewer = player(rule.reviewer);
  const [time, ordered] = [timeOf(rule, desk, player), orderedOf(rule, player)];
  if (lacksAttestant || !receiver || !reviewer || !time || !ordered) {
    return refuse({ code: 'ordering-nobody-to-act', clusterId: pick.clusterId });
  }
  const { sentAs } = desk;
  const sending = sendingOf(rule);
  if (sentAs && !sending?.as.includes(sentAs)) return refuse({ code: 'ordering-way-not-offered' });
  const handOver = rule.handOver.kind === 'to';
  const { deadlines, receiveBy } = deadlinesFrom(desk.policy, desk.today, handOver, {
    arrivesWithin: sending?.arrivesWithinWorkingDays,
    isSent: sentAs !== undefined,
  });
  const orderId = desk.newId();
  const number = desk.isOwnPlan
    ? orderId.slice(0, 8).toUpperCase()
    : String(desk.numbered + index + 1).padStart(2, '0');
  return accept({
    orderId,
    number: `${desk.policy.id.toUpperCase()}-${desk.period}-${number}`,
    policyId: desk.policy.id,
    policyVersion: desk.policy.version,
    planId: desk.planId,
    period: desk.period,
    month: desk.month,
    ...time,
    branch: pick.branch,
    departmentId: cluster.departmentId,
    unitId: cluster.unitIds[0],
    clusterId: cluster.clusterId,
    clusterName: cluster.name,
    employees: employees.map(({ employeeId, name, personId }) =>
      personId === undefined ? { employeeId, name } : { employeeId, name, personId },
    ),
    orderer: desk.orderer,
    ...(attestant !== undefined && { attestant }),
    ...(desk.isOwnPlan && { fromOwnPlan: true as const }),
    ...ordered,
    ...(sentAs && { sentAs }),
    ...(sending && receiveBy && { sending: { as: sending.as, receiveBy } }),
    receiver,
    reviewer,
    reviewersManager: desk.managerOf(reviewer),
    handOver,
    deadlines,
  });
};

/**
 * One order for each pick, with who attests, receives and reviews as the policy says; whoever is among the drawn is
 * replaced by their manager. Refuses all if one cannot be made. Sources: P4–P7, FFS 6.3, 6.4; S3.
 */
export const ordersFromPicks = (
  picks: readonly Pick[],
  desk: OrderingDesk,
): Result<readonly OrderFacts[], OrderingRefusal> => {
  const orders: OrderFacts[] = [];
  for (const [index, pick] of picks.entries()) {
    const order = orderFor(pick, index, desk);
    if (!order.ok) return order;
    orders.push(order.value);
  }
  return accept(orders);
};
