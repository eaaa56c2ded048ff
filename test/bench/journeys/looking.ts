import type { Browser } from 'playwright-core';
import type { Town } from '../town/open-town.ts';
import { oneOf } from '../town/people.ts';
import { costOf, ofJourney } from './reading.ts';
import type { Reading } from './reading.ts';

const journey = 'looking';
const asked = ofJourney(journey);

/** What a planner sees by going to each list, with nothing known beforehand. */
export const look = async (town: Town, browser: Browser): Promise<readonly Reading[]> => {
  const opened = async (place: string, heading: string): Promise<number> => {
    const page = await browser.newPage();
    const requests = await costOf(town, asked, async () => {
      await page.goto(town.tab(oneOf(town, 'planner'), place, journey));
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    });
    await page.close();
    return requests;
  };
  return [
    { name: 'planner: Översikt', requests: await opened('', 'Översikt') },
    { name: 'planner: Beställningar', requests: await opened('orders', 'Beställningar') },
    { name: 'planner: Kontroller', requests: await opened('controls', 'Kontroller') },
  ];
};
