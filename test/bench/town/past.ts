import { periodNamed } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { controls, orders, registrations, reviews } from '@loggkontroll/sharepoint/schema';
import { openSettings, plannedSetting } from '@loggkontroll/sharepoint/settings';
import { beginningOf, finishedQuarter } from './finished-quarter.ts';
import type { Place } from './people.ts';
import { recordWriter } from './record-writer.ts';

/** The year before the quarter that is planned. */
const lastYear = [periodNamed('2025-Q4')];
const thisYear = ['2026-Q1', '2026-Q2', '2026-Q3'].map(periodNamed);

/**
 * A year's finished orders, `count` a quarter, with their reviews, registrations and controls, and the periods marked
 * as planned. The records are what the processes decide, written as items once each instead of step by step.
 */
export const givePast = async ({ municipality, sites }: Place, count: number): Promise<void> => {
  const settings = openSettings(sites.bot());
  const write = recordWriter(sites.bot().register);
  for (const [index, quarter] of [...lastYear, ...thisYear].entries()) {
    sites.setClock(beginningOf(quarter));
    const finished = finishedQuarter(municipality, quarter, index * count, count);
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
};
