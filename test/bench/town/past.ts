import { createHash } from 'node:crypto';
import { clockTimeOf, instantOf, periodNamed, periodStart, previousMonth } from '@loggkontroll/core/calendar';
import type { Period } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { ordersFromPicks, planIdOf } from '@loggkontroll/core/workflow';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { controls, orders, registrations, reviews } from '@loggkontroll/sharepoint/schema';
import { openSettings, plannedSetting } from '@loggkontroll/sharepoint/settings';
import { clustersIn } from './clusters.ts';
import { finishedOrder } from './finished.ts';
import { contextOf, must, oneOf } from './people.ts';
import type { Place } from './people.ts';
import { recordWriter } from './record-writer.ts';

/** The year before the quarter that is planned. */
const lastYear = [periodNamed('2025-Q4')];
const thisYear = ['2026-Q1', '2026-Q2', '2026-Q3'].map(periodNamed);
const quarters = [...lastYear, ...thisYear];

const idFrom = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** So many of a quarter's operations and units, others than the quarter before, with four employees each. */
const ordersOf = (
  { municipality }: Place,
  orderer: string,
  quarter: Period,
  count: number,
): readonly OrderFacts[] => {
  const today = periodStart(quarter);
  const month = previousMonth(today);
  const clusters = clustersIn(municipality, month);
  const first = quarters.indexOf(quarter) * count;
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
        orderer,
        today,
        clusters,
        managerOf: (personId) => managers.get(personId),
        newId: () => idFrom(`${quarter}/${(ids += 1)}`),
        numbered: 0,
      },
    ),
  );
};

/**
 * A year's finished orders, `count` a quarter, with their reviews, registrations and controls, and the periods marked
 * as planned. The records are what the processes decide, written as items once each instead of step by step.
 */
export const givePast = async (
  place: Place,
  count: number,
): Promise<{ readonly registeredThisYear: number }> => {
  const { sites } = place;
  const settings = openSettings(sites.bot());
  const write = recordWriter(sites.bot().register);
  for (const quarter of quarters) {
    sites.setClock(instantOf(periodStart(quarter), clockTimeOf('10:00')));
    const hands = {
      as: (personId: string) => contextOf(place, personId),
      bot: { actor: { personId: 'bot', roles: ['bot'] }, now: sites.now() } as const,
      logAdministrator: contextOf(place, oneOf(place, 'log-administrator')),
    };
    const finished = ordersOf(place, oneOf(place, 'planner'), quarter, count).map((facts) =>
      finishedOrder(facts, hands),
    );
    await write(
      orders,
      finished.map(({ order }) => order),
    );
    await write(
      reviews,
      finished.map(({ review }) => review),
    );
    await write(
      registrations,
      finished.map(({ registration }) => registration),
    );
    await write(
      controls,
      finished.map(({ control }) => control),
    );
    await settings.put(plannedSetting(ffsPolicy.id, quarter));
  }
  return { registeredThisYear: thisYear.length * count };
};
