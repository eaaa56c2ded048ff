import type { Browser } from 'playwright-core';
import { planPage } from '../../browser/walk/surfaces/plan-page.ts';
import { rest } from '../bot/sweeps.ts';
import type { Town } from '../town/open-town.ts';
import { oneOf } from '../town/people.ts';
import { costOf, followUp, ofJourney } from './reading.ts';
import type { Reading } from './reading.ts';

const journey = 'planning';
const asked = ofJourney(journey);
const rowsAPage = 5_000;

/** While the page waits for the bot it looks at the plan again; nothing else asks for a plan by its id. */
const looksForAnswer = ({ sites: { standIn } }: Town): number =>
  asked(standIn).filter(({ method, path }) => method === 'GET' && /Lists%2FPlans.*RecordId/i.test(path))
    .length;

/** A planner opens *Planera*, locks, draws and places the orders, all in one browser. */
export const plan = async (town: Town, browser: Browser): Promise<readonly Reading[]> => {
  const page = await browser.newPage();
  const on = planPage(page);
  const { standIn } = town.sites;
  await rest(standIn);
  const requests = await costOf(town, asked, async () => {
    await page.goto(town.tab(oneOf(town, 'planner'), 'plan', journey));
    await on.lock();
    await on.draw();
    await on.place();
    await on.placed();
  });
  const looks = looksForAnswer(town);
  const pages = Math.ceil(town.municipality.staff.length / rowsAPage);
  await page.close();
  const work = await rest(standIn);
  return [
    {
      name: 'planner: plans a quarter, draws and places the orders',
      requests,
      limit: 25,
      varying: {
        requests: looks + pages - 1,
        why: `employees in pages of ${rowsAPage.toLocaleString('en')}, and looks for the bot’s answer`,
      },
      note: `opening included`,
    },
    followUp('answers the draw, expects controls, tells people', work),
  ];
};
