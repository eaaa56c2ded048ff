import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { lendPage } from '../lent-page.ts';
import type { GivenOrder } from './given-order.ts';
import type { ReviewSuite } from './review-suite.ts';

/** A file as a chooser gives it; texts in Windows-1252, as far as Latin-1 goes. */
export const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof text === 'string' ? Buffer.from(text, 'latin1') : text,
});

/** Opens an order for the log administrator who is to deliver, on a page that is lent. */
export const openPanel = async (
  { suite, browser }: { readonly suite: ReviewSuite; readonly browser: Browser },
  given: GivenOrder,
): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width: 1440, height: 1000 } });
  await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`));
  await page.getByLabel('Logg ur verksamhetssystemet').waitFor({ state: 'attached' });
  return page;
};

/** See {@link file}. */
export type Chosen = ReturnType<typeof file>;

/** Chooses logs. */
export const choose = (page: Page, ...files: readonly Chosen[]): Promise<void> =>
  page.getByLabel('Logg ur verksamhetssystemet').setInputFiles([...files]);

/** Chooses a log that lies on the disk: one that is too large to hand over in a message. */
export const chooseFromDisk = (page: Page, path: string): Promise<void> =>
  page.getByLabel('Logg ur verksamhetssystemet').setInputFiles(path);

/** Has the chosen files read. */
export const readFiles = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Läs filerna' }).click();

/** Chooses logs and has them read. */
export const chooseLog = async (page: Page, ...files: readonly Chosen[]): Promise<void> => {
  await choose(page, ...files);
  await readFiles(page);
};

/** How an order stands. */
export const orderStateOf = async (suite: ReviewSuite, { order }: GivenOrder) => {
  const found = await openRegister(suite.sites.bot()).orders.find(order.orderId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};
