import { holdersOf } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { authorisationIdOf, controlIdOf, ownPlanIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBackAll } from '../lent-page.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { everyLook } from './every-look.ts';
import { logOf } from './routine-logs.ts';
import { routineWalks, systemNames } from './routine-walks.ts';
import type { Traces } from './routine-walks.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const traces: Traces = { complaints: [], asked: [] };

let suite: Suite;
let browser: Browser;
let walk: ReturnType<typeof routineWalks>;
let manager: string;
let administrator: string;

beforeAll(async () => {
  [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' }),
    launchChromium(),
  ]);
  const settings = openSettings(suite.sites.administrator());
  for (const id of ['von', 'r1177']) {
    await settings.put({ key: policyKey(id), title: id, value: JSON.stringify(shippedPolicies[id]) });
  }
  await suite.sweep();
  walk = routineWalks(suite, browser, traces);
  manager = suite.municipality.units[0]?.managerId ?? '';
  administrator = suite.municipality.members['log-administrator'][0] ?? '';
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const ordersOf = async (planId: string): Promise<readonly Order[]> => {
  const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { PlanId: planId } });
  return records.map(({ state }) => state);
};

const orderNow = async (orderId: string): Promise<Order> => {
  const found = await openRegister(suite.sites.bot()).orders.find(orderId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

/** From the open page *Planera* until the bot has placed the orders. */
const planOwn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
  const place = page.getByRole('button', { name: /^Lägg \d+ beställning(ar)?$/ });
  await place.waitFor();
  await walk.noViolations(page);
  await place.click();
  await page.getByText(/läggs av boten/).waitFor();
  await suite.sweep();
  await page.getByText(/beställning(ar)? är lagda?\./).waitFor();
};

/** Delivers the system's log in which the first drawn employee reads of one client on the first day, and somebody else too. */
const deliver = async (
  page: Page,
  { employees, days: [date = ''] = [] }: Order,
  system: 'treserva' | '1177',
): Promise<void> => {
  const client = { number: '19800101-9804', name: 'Känd' };
  const { name, bytes } = logOf(system, [
    { date, account: employees[0]?.employeeId ?? '', ...client },
    { date, account: 'nagon99', ...client },
  ]);
  await chooseLog(page, file(name, bytes));
  const prepared = page.getByRole('region', { name: 'Det här levereras' });
  await prepared.getByText(`${name} (${systemNames[system]}): `).waitFor();
  for (const caution of await page.getByRole('checkbox').all()) await caution.check();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();
  await suite.sweep();
};

test('VON: the manager plans the own units, draws the day, and reads the log that is delivered', async () => {
  const page = await walk.visit(manager, 'plan');
  await page.getByLabel(/^Loggkontroller inom vård och omsorg/).click();
  await page.getByText('10 % av varje enhet').first().waitFor();
  await walk.looks(page, 'own-plan');
  await planOwn(page);
  const planId = ownPlanIdOf('von', '2026-H2', manager);
  const own = suite.municipality.units.filter(({ managerId }) => managerId === manager);
  const orders = await ordersOf(planId);
  expect(orders.map(({ unitId }) => unitId).sort()).toEqual(own.map(({ unitId }) => unitId).sort());
  const order = orders.find(({ reviewer }) => reviewer === manager);
  if (order === undefined) throw new Error('The manager is among the drawn of every unit.');

  await page.goto(suite.address(manager, `orders/${order.orderId}`));
  await page.getByText('Dygn ska lottas').first().waitFor();
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa dagarna' }).click();
  await page.getByText('Väntar på att en loggadministratör levererar loggen.').waitFor();
  await walk.looks(page, 'own-order');
  await suite.sweep();

  const drawn = await orderNow(order.orderId);
  expect(drawn.days).toHaveLength(1);
  const delivers = await walk.visit(administrator, `orders/${order.orderId}`);
  await deliver(delivers, drawn, 'treserva');
  await page.getByText('Loggen är hos dig').waitFor({ state: 'hidden' });
  await walk.review(page);
  expect(await orderNow(order.orderId)).toMatchObject({ status: 'completed', logFate: { fate: 'deleted' } });
  const { records } = await openRegister(suite.sites.bot()).registrations.list({
    where: { ReviewId: reviewIdOf(order.orderId) },
  });
  expect(records.map(({ state }) => state)).toMatchObject([{ policyId: 'von', reviewer: manager }]);
});

test('R1177: the delegate states the dates, confirms the roles, takes 1177’s log out and reads it', async () => {
  const delegate = holdersOf('delegated-reviewer', {}, '2026-10-05', suite.municipality.functions)[0] ?? '';
  const page = await walk.visit(delegate, 'plan');
  await page.getByLabel(/^Loggkontroller i e-tjänsterna/).click();
  await page.getByText('Lottas: 5 medarbetare').waitFor();
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
  await page.getByLabel('Till och med').fill('2026-09-14');
  await walk.looks(page, 'own-dates');
  await page.getByRole('button', { name: /^Lägg \d+ beställning(ar)?$/ }).click();
  await page.getByText(/läggs av boten/).waitFor();
  await suite.sweep();
  await page.getByText(/beställning(ar)? är lagda?\./).waitFor();

  const orders = await ordersOf(ownPlanIdOf('r1177', '2026-10', delegate));
  expect(orders.flatMap(({ employees }) => employees)).toHaveLength(5);
  expect(new Set(orders.map(({ days }) => days?.length))).toEqual(new Set([14]));
  const [order] = orders;
  if (order === undefined) throw new Error('No order was placed.');
  await suite.sweep();
  await page.goto(suite.address(delegate, `orders/${order.orderId}`));
  await page.getByRole('heading', { name: 'Bekräfta dina roller' }).waitFor();
  await walk.looks(page, 'own-permission');
  await page.getByLabel('en lokal administratör').click();
  await page.getByRole('button', { name: 'Jag har rollerna' }).click();
  await page.getByText('Rollerna är bekräftade.').waitFor();
  await deliver(page, order, '1177');
  const looks = await walk.visit(delegate, `review/${reviewIdOf(order.orderId)}`);
  await looks.getByRole('button', { name: 'Jag har läst' }).click();
  await looks.getByRole('button', { name: 'Det här letar du efter' }).click();
  await looks.getByText('Har någon varit inne i sitt eget ärende?').waitFor();
  await walk.looks(looks, 'own-look-for');
  await walk.review(page);
  expect(await orderNow(order.orderId)).toMatchObject({ status: 'completed', logFate: { fate: 'deleted' } });
});

test('R1177: who has access is gone through with the log review, signed, and entered in the register', async () => {
  const delegate = holdersOf('delegated-reviewer', {}, '2026-10-05', suite.municipality.functions)[0] ?? '';
  const [order] = (await ordersOf(ownPlanIdOf('r1177', '2026-10', delegate))).filter(
    ({ status }) => status === 'completed',
  );
  if (order === undefined) throw new Error('No log review of R1177 is done.');
  const authorisationId = authorisationIdOf('r1177', order.unitId, order.orderId, 'unit');
  const place = `authorisations/${encodeURIComponent(authorisationId)}`;
  const looked = { personId: delegate, at: place, name: 'access-go-through' };
  await everyLook({ browser, suite }, looked, async (there, words) => {
    await there.getByRole('radio').first().waitFor();
    await there
      .getByRole('button', { name: words === 'sv' ? 'Spara genomgången' : 'Save that it is gone through' })
      .waitFor();
  });
  const page = await walk.visit(delegate, '');
  await page.getByRole('link', { name: 'Behörigheter' }).click();
  await page.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').first().waitFor();
  await page.goto(suite.address(delegate, place));
  await page.getByText('Skriv inga namn här.').waitFor();
  await page.getByRole('button', { name: 'Spara genomgången' }).click();
  await page.getByRole('radio', { name: /^Jag har tagit bort behörighet/ }).check();
  await page.getByRole('button', { name: 'Spara genomgången' }).click();
  await page.getByText('Genomgången är sparad.').waitFor();
  await everyLook({ browser, suite }, { ...looked, name: 'access-sign' }, (there, words) =>
    there.getByRole('button', { name: words === 'sv' ? 'Signera' : 'Sign', exact: true }).waitFor(),
  );
  await page.getByRole('button', { name: 'Signera', exact: true }).click();
  await page.getByText('Behörighetskontrollen är signerad.').waitFor();
  await suite.sweep();
  const { authorisations, controls } = openRegister(suite.sites.bot());
  expect(await authorisations.find(authorisationId)).toMatchObject({
    value: { state: { status: 'closed', decider: delegate } },
  });
  expect(await controls.find(controlIdOf({ orderId: authorisationId }))).toMatchObject({
    value: { state: { status: 'done' } },
  });
});

test('nobody is complained to, and no address names anybody', () => {
  /* A browser complains of every file that is looked for and not there yet, such as a draft. */
  expect(traces.complaints.flat().filter((complaint) => !complaint.includes('404'))).toEqual([]);
  const names = suite.municipality.staff.map(({ employeeId }) => employeeId);
  const asked = traces.asked.map(decodeURIComponent).join('\n');
  expect(names.filter((name) => asked.includes(name))).toEqual([]);
});
