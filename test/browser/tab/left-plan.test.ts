import { ffsPolicy } from '@loggkontroll/core/policy';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policySetting } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { quiet } from '../quiet.ts';
import { everyLook } from './every-look.ts';
import { drawPlan, lock } from './planner-steps.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let planner: string;

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
  page = await browser.newPage();
  complaints = complaintsOf(page);
  [planner = ''] = suite.municipality.members.planner;
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

const heading = { sv: 'Påbörjade planer utan beställningar', en: 'Plans that were begun and have no orders' };

it('a plan that was drawn before the routine got other periods is seen with what it was for, and discarded with a reason', async () => {
  await page.goto(suite.address(planner, 'plan'));
  await lock(page);
  await drawPlan(page, suite);
  await quiet(page);
  expect(await page.getByRole('heading', { name: heading.sv }).count()).toBe(0);
  const systematic = { ...ffsPolicy.systematic, cadence: 'half-year' as const };
  await openSettings(suite.sites.bot()).put(policySetting({ ...ffsPolicy, version: 2, systematic }));

  await everyLook(
    { browser, suite },
    { personId: planner, at: 'plan', name: 'left-plan' },
    async (at, words) => {
      await at.getByRole('heading', { name: heading[words] }).waitFor();
    },
  );

  await page.reload();
  const left = page.getByRole('region', { name: heading.sv });
  await left.getByText(`${ffsPolicy.routine.title}, kvartal 4 2026`).waitFor();
  await left.getByText('Urvalet är lottat, men inga beställningar är lagda.').waitFor();
  await left.getByText('Rutinen har fått andra perioder.').waitFor();
  await left.getByRole('button', { name: /^Avsluta planen/ }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Avsluta utan beställningar' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('Rutinen följer halvår från och med nu');
  await confirm.click();
  await left.getByText(/^Planen är avslutad/).waitFor();
  await left.getByRole('button', { name: /^Avsluta planen/ }).waitFor({ state: 'detached' });

  const found = await openRegister(suite.sites.bot()).plans.find('plan-ffs-2026-Q4');
  expect(found).toMatchObject({
    ok: true,
    value: {
      state: {
        ...{ status: 'discarded', orders: [] },
        attempts: [{ redrawReason: 'Rutinen följer halvår från och med nu' }],
      },
    },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).waitFor();
  await quiet(page);
  expect(await page.getByRole('heading', { name: heading.sv }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
