import type { Order } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser } from 'playwright-core';
import { orderPage } from '../../browser/walk/surfaces/order-page.ts';
import { rest } from '../bot/sweeps.ts';
import type { Town } from '../town/open-town.ts';
import { costOf, followUp, ofJourney } from './reading.ts';
import type { Reading } from './reading.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';

const journey = 'attesting';
const asked = ofJourney(journey);

/** An order of this quarter that a unit manager attests and reviews. */
export const providersOrder = async ({ sites, municipality: { units } }: Town): Promise<Order> => {
  const { records } = await openRegister(sites.bot()).orders.list({ where: { Period: '2026-Q4' } });
  const found = records.find(
    ({ state }) =>
      state.branch === 'provider' &&
      state.attestant === state.reviewer &&
      units.some(({ managerId }) => managerId === state.attestant),
  );
  if (found === undefined) throw new Error('Every drawn operation’s manager is among the drawn.');
  return found.state;
};

/** A unit manager opens *Översikt*, goes to the order and attests it. */
export const attest = async (town: Town, browser: Browser, order: Order): Promise<readonly Reading[]> => {
  const page = await browser.newPage();
  const task = page.getByRole('button', { name: `Ta ställning: Attestera beställning ${order.number}` });
  const overview = await costOf(town, asked, async () => {
    await page.goto(town.tab(attestantOf(order), '', journey));
    await task.waitFor();
  });
  const opening = await costOf(town, asked, async () => {
    await task.click();
    await orderPage(page).attest().waitFor();
  });
  await rest(town.sites.standIn);
  const attesting = await costOf(town, asked, async () => {
    await orderPage(page).attest().click();
    await page.getByText('Beställningen är attesterad.').waitFor();
  });
  await page.close();
  const work = await rest(town.sites.standIn);
  return [
    { name: 'unit manager: Översikt', requests: overview, limit: 4, note: 'nothing known beforehand' },
    { name: 'unit manager: from there to the order', requests: opening },
    { name: 'unit manager: attests in the tab', requests: attesting, limit: 4 },
    followUp('opens the log room, tells people', work),
  ];
};
