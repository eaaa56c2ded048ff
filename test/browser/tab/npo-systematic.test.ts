import { holdersOf } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { controlIdOf, ownPlanIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { logOf } from './routine-logs.ts';
import { routineWalks } from './routine-walks.ts';
import type { Traces } from './routine-walks.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const traces: Traces = { complaints: [], asked: [] };

let suite: Suite;
let browser: Browser;
let walk: ReturnType<typeof routineWalks>;

beforeAll(async () => {
  [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' }),
    launchChromium(),
  ]);
  const settings = openSettings(suite.sites.administrator());
  await settings.put({
    key: policyKey('npo'),
    title: 'npo',
    value: JSON.stringify(shippedPolicies['npo']),
  });
  await suite.sweep();
  walk = routineWalks(suite, browser, traces);
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

test('NPO: the head of operations plans, draws the day, takes the log out of the national service and reads it', async () => {
  const head = holdersOf('head-of-operations', {}, '2026-10-05', suite.municipality.functions)[0] ?? '';
  const page = await walk.visit(head, 'plan');
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).waitFor();
  await walk.looks(page, 'npo-plan');
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
  const place = page.getByRole('button', { name: /^Lägg \d+ beställning(ar)?$/ });
  await place.waitFor();
  expect(await page.getByText('Hur vill du ha loggarna?').count()).toBe(0);
  await place.click();
  await page.getByText(/läggs av (boten|tjänsten)/).waitFor();
  await suite.sweep();
  await page.getByText(/beställning(ar)? är lagda?\./).waitFor();

  const { orders, controls, registrations } = openRegister(suite.sites.bot());
  const planId = ownPlanIdOf('npo', '2026-H2', head);
  const { records } = await orders.list({ where: { PlanId: planId } });
  const order = records.map(({ state }) => state).find(({ reviewer }) => reviewer === head);
  if (order === undefined) throw new Error('The head of operations is among the drawn of every unit.');
  const { orderId } = order;
  await page.goto(suite.address(head, `orders/${orderId}`));
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa dagarna' }).click();
  await page.getByRole('heading', { name: 'Leverera loggen' }).waitFor();

  const drawn = await orders.find(orderId);
  const { days: [date = ''] = [], employees } = drawn.ok ? drawn.value.state : order;
  const client = { number: '19800101-9804', name: 'Känd' };
  const { name, bytes } = logOf('rivta', [
    { date, account: employees[0]?.employeeId ?? '', ...client },
    { date, account: 'nagon99', ...client },
  ]);
  await chooseLog(page, file(name, bytes));
  await page.getByRole('region', { name: 'Det här levereras' }).waitFor();
  await walk.looks(page, 'npo-deliver');
  for (const caution of await page.getByRole('checkbox').all()) await caution.check();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();
  await suite.sweep();
  await walk.review(page);
  expect(await orders.find(orderId)).toMatchObject({
    value: { state: { status: 'completed', logFate: { fate: 'deleted' } } },
  });
  expect(await registrations.find(registrationIdOf(reviewIdOf(orderId)))).toMatchObject({
    value: { state: { policyId: 'npo', reviewer: head, result: { outcome: 'no-remark' } } },
  });
  expect(await controls.find(controlIdOf({ orderId }))).toMatchObject({
    value: { state: { status: 'done', policyId: 'npo' } },
  });
});

test('nobody is complained to, and no address names anybody', () => {
  /* A browser complains of every file that is looked for and not there yet, such as a draft. */
  expect(traces.complaints.flat().filter((complaint) => !complaint.includes('404'))).toEqual([]);
  const names = suite.municipality.staff.map(({ employeeId }) => employeeId);
  const asked = traces.asked.map(decodeURIComponent).join('\n');
  expect(names.filter((name) => asked.includes(name))).toEqual([]);
});
