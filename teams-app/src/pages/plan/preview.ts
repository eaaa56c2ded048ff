import type { StaffedCluster } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import { ordersFromPicks } from '@loggkontroll/core/workflow';
import type { OrderFacts, OrderingRefusal, OrderWishes, Pick } from '@loggkontroll/core/workflow';
import type { Registers } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { managersOf } from './desk.ts';

/** The orders that picks become today. `idOf` gives each cluster's order its id. */
export const previewOrders = (
  session: Session,
  wanted: {
    readonly planId: string;
    readonly period: string;
    readonly month: string;
    readonly picks: readonly Pick[];
    readonly clusters: readonly StaffedCluster[];
    readonly registers: Omit<Registers, 'employees' | 'units'>;
    readonly today: string;
    readonly numbered: number;
    readonly idOf: (clusterId: string) => string;
    /** Whether one plans one's own units. */
    readonly isOwnPlan?: boolean;
  } & OrderWishes,
): Result<readonly OrderFacts[], OrderingRefusal> => {
  const { planId, period, month, picks, clusters, registers, today, numbered, idOf } = wanted;
  const { isOwnPlan = false, dates, sentAs } = wanted;
  const ids = picks.map(({ clusterId }) => idOf(clusterId));
  let next = 0;
  return ordersFromPicks(picks, {
    policy: session.policy,
    planId,
    period,
    month,
    orderer: session.me.personId,
    today,
    clusters,
    managerOf: managersOf(registers.people),
    newId: () => ids[next++] ?? crypto.randomUUID(),
    numbered,
    isOwnPlan,
    ...(dates && { dates }),
    ...(sentAs && { sentAs }),
  });
};

/** Whose manager acts in their place, since they are among the drawn themselves (S3). */
export const passedOver = (order: OrderFacts, clusters: readonly StaffedCluster[]): string | undefined => {
  const manager = clusters.find(({ clusterId }) => clusterId === order.clusterId)?.managerId;
  return manager !== undefined && order.employees.some(({ personId }) => personId === manager)
    ? manager
    : undefined;
};
