import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { settled } from '../settled.ts';
import { startSuite } from './suite.ts';

/** The pictures of the guide to policies: the list, two compared, a value to mend, what changes, and the two ways to reach everybody. */
export const takePolicyPictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  const [administrator = ''] = suite.municipality.members.administrator;
  await suite.sweep();
  const viewport = { width: 1200, height: 900 };
  const page = await (await browser.newContext({ locale: 'sv-SE', viewport })).newPage();
  const visit = (place: string): Promise<unknown> => page.goto(suite.address(administrator, place));
  const take = async (from: Page, name: string, height: number): Promise<void> => {
    await from.setViewportSize({ width: 1200, height });
    await settled(from);
    await from.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };

  await visit('policies');
  await page.getByText('Ingen rutin är vald.').waitFor();
  await take(page, 'rutiner-lista', 740);

  await visit('policies/compare?a=ffs/1&b=von/1');
  await page.getByRole('rowheader', { name: 'Hur urvalet görs' }).first().waitFor();
  await take(page, 'rutiner-jamfor', 900);

  await visit('policies/ffs/1/copy');
  await page.getByRole('button', { name: 'Gör utkastet' }).click();
  await page.getByRole('button', { name: 'Tider och påminnelser' }).click();
  await page.getByLabel('Planera', { exact: true }).fill('300');
  await page.getByText(/är för stort/).waitFor();
  await take(page, 'rutiner-andra', 860);
  await page.getByLabel('Planera', { exact: true }).fill('15');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Utkastet är sparat.').waitFor();

  await visit('policies/ffs/2/activate');
  await page.getByRole('rowheader', { name: 'Planera' }).waitFor();
  await page.getByLabel(/^Varför/).fill('Nämndens beslut den 28 september');
  await take(page, 'rutiner-ta-i-bruk', 720);

  await visit('policies/npo/1');
  const turns = page.getByRole('region', { name: 'Två sätt att nå alla på ett år' });
  await turns.waitFor();
  await turns.screenshot({ path: path.join(output, 'rutiner-turordning.png') });
  console.log('rutiner-turordning');
  await suite.close();
};
