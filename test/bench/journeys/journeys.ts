import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.ts';
import type { Figure, Table } from '../table.ts';
import { openTown } from '../town/open-town.ts';
import type { TownSize } from '../town/open-town.ts';
import { attest, providersOrder } from './attesting.ts';
import { look } from './looking.ts';
import { plan } from './planning.ts';
import type { Reading } from './reading.ts';
import { review } from './reviewing.ts';
import { sign } from './signing.ts';

const town: TownSize = { units: 60, employees: 3_000, pastOrders: 25 };
const tenfold: TownSize = { units: 600, employees: 30_000, pastOrders: 250 };

const readingsIn = async (size: TownSize, browser: Browser): Promise<readonly Reading[]> => {
  const opened = await openTown(size);
  try {
    const planned = await plan(opened, browser);
    const order = await providersOrder(opened);
    return [
      ...planned,
      ...(await look(opened, browser)),
      ...(await attest(opened, browser, order)),
      ...(await review(opened, browser, order)),
      ...(await sign(opened, browser)),
    ];
  } finally {
    await opened.close();
  }
};

/** For what the bot does is spread over more or fewer sweeps, each of which follows six lists. */
const byChance = 1.5;

/** With ten times the data a journey may cost what its answer has grown by, and nothing more. */
const limitAtTenfold = (small: Reading, large: Reading): number => {
  if (small.changes !== undefined && large.changes !== undefined) {
    const growth = Math.max(1, large.changes / small.changes);
    return Math.ceil(small.requests * growth * byChance);
  }
  return small.requests - (small.varying?.requests ?? 0) + (large.varying?.requests ?? 0);
};

const noteOf = (small: Reading, large: Reading): string | undefined => {
  const notes = [
    small.note,
    small.varying && `grows with ${small.varying.why}`,
    small.changes !== undefined && large.changes !== undefined
      ? `writes ${small.changes} records and notices; at 10×: ${large.changes}`
      : undefined,
  ].filter((words) => words !== undefined);
  return notes.length > 0 ? notes.join('; ') : undefined;
};

const figureOf = (small: Reading, large: Reading): Figure => {
  const { name, requests, limit } = small;
  const note = noteOf(small, large);
  return {
    name,
    value: requests,
    unit: '',
    tenfold: { value: large.requests, limit: limitAtTenfold(small, large) },
    ...(limit !== undefined && { limit }),
    ...(note !== undefined && { note }),
  };
};

/** What each journey costs SharePoint, from the person's own surface in Chromium, and the same with ten times the data. */
export const journeys = async (): Promise<readonly Table[]> => {
  const browser = await launchChromium();
  try {
    const small = await readingsIn(town, browser);
    const large = await readingsIn(tenfold, browser);
    return [
      {
        title: 'Requests to SharePoint by journey',
        figures: small.map((reading, index) => figureOf(reading, large[index] ?? reading)),
      },
    ];
  } finally {
    await browser.close();
  }
};
