import type { Page } from 'playwright-core';
import type { Suite } from './suite.ts';

/** From the open page *Planera*: locks the population and waits until the page waits for the bot. */
export const lock = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
};

/** Lets the bot answer, draws, and waits until the orders can be placed. */
export const drawPlan = async (page: Page, { sweep }: Suite): Promise<void> => {
  await sweep();
  await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
  await page.getByRole('button', { name: /^Lägg \d+ beställningar$/ }).waitFor();
};

/** Places the orders and waits until they are placed. */
export const placeOrders = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Lägg \d+ beställningar$/ }).click();
  await page.getByText(/beställningar är lagda/).waitFor();
};
