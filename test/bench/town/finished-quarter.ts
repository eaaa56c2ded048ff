import { createHash } from 'node:crypto';
import { clockTimeOf, instantOf, periodStart, previousMonth } from '@loggkontroll/core/calendar';
import type { IsoInstant, Period } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { ordersFromPicks, planIdOf } from '@loggkontroll/core/workflow';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import { clustersIn } from './clusters.ts';
import { finishedOrder } from './finished.ts';
import { must, oneOf, rolesOf } from './people.ts';

const idFrom = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Ten in the morning of a quarter's first day: nobody's quiet hours. */
export const beginningOf = (quarter: Period): IsoInstant =>
  instantOf(periodStart(quarter), clockTimeOf('10:00'));

/** So many of a quarter's operations and units, from the `first` on and around again, with four employees each. */
export const quartersOrders = (
  municipality: Municipality,
  quarter: Period,
  first: number,
  count: number,
): readonly OrderFacts[] => {
  const today = periodStart(quarter);
  const month = previousMonth(today);
  const clusters = clustersIn(municipality, month);
  const drawn = Array.from(
    { length: count },
    (_, index) => clusters[(first + index) % clusters.length],
  ).flatMap((cluster) => cluster ?? []);
  const managers = new Map(municipality.people.map(({ personId, managerId }) => [personId, managerId]));
  let ids = 0;
  return must(
    ordersFromPicks(
      drawn.map(({ branch, clusterId, employees }) => ({
        branch,
        clusterId,
        employeeIds: employees.slice(0, 4).map(({ employeeId }) => employeeId),
      })),
      {
        policy: ffsPolicy,
        planId: planIdOf(ffsPolicy.id, quarter),
        period: quarter,
        month,
        orderer: oneOf({ municipality }, 'planner'),
        today,
        clusters,
        managerOf: (personId) => managers.get(personId),
        newId: () => idFrom(`${quarter}/${(ids += 1)}`),
        numbered: 0,
      },
    ),
  );
};

/** What has become of each of {@link quartersOrders}: order, review, registration and control, as the processes decide. */
export const finishedQuarter = (
  municipality: Municipality,
  quarter: Period,
  first: number,
  count: number,
): readonly ReturnType<typeof finishedOrder>[] => {
  const now = beginningOf(quarter);
  const as = (personId: string) => ({ actor: { personId, roles: rolesOf(municipality, personId) }, now });
  const hands = {
    as,
    bot: { actor: { personId: 'bot', roles: ['bot'] }, now } as const,
    logAdministrator: as(oneOf({ municipality }, 'log-administrator')),
  };
  return quartersOrders(municipality, quarter, first, count).map((facts) => finishedOrder(facts, hands));
};
