import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser } from 'playwright-core';
import { settled } from '../settled.ts';
import { tellOfRetention } from './retention-told.ts';
import { startSuite } from './suite.ts';

/** The picture of the guide to retention: the page, where the bot has run for some years. */
export const takeRetentionPictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-06T08:00:00Z' });
  await tellOfRetention(suite);
  const [planner = ''] = suite.municipality.members.planner;
  const viewport = { width: 1200, height: 1180 };
  const page = await (await browser.newContext({ locale: 'sv-SE', viewport })).newPage();
  await page.goto(suite.address(planner, 'controls/retention'));
  await page.getByRole('heading', { name: 'Har gallrats' }).waitFor();
  await page.getByText('Hör till ett ärende').waitFor();
  await settled(page);
  await page.screenshot({ path: path.join(output, 'gallring.png') });
  console.log('gallring');
  await page.context().close();
  await suite.close();
};
