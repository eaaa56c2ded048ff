import { shippedPolicies } from '@loggkontroll/core/policy';
import { controlIdOf, ownPlanIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { everyLook } from './every-look.ts';
import type { Words } from './every-look.ts';
import { routineWalks } from './routine-walks.ts';
import type { Traces } from './routine-walks.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const traces: Traces = { complaints: [], asked: [] };

let suite: Suite;
let browser: Browser;
let walk: ReturnType<typeof routineWalks>;
let administrator: string;

beforeAll(async () => {
  [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' }),
    launchChromium(),
  ]);
  const settings = openSettings(suite.sites.administrator());
  await settings.put({
    key: policyKey('lean'),
    title: 'lean',
    value: JSON.stringify(shippedPolicies['lean']),
  });
  await suite.sweep();
  walk = routineWalks(suite, browser, traces);
  administrator = suite.municipality.members['log-administrator'][0] ?? '';
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** Managers of their own units, each walked once. */
const managerAt = (place: number): string =>
  [...new Set(suite.municipality.units.map(({ managerId }) => managerId))][place] ?? '';

const orderNow = async (orderId: string): Promise<Order> => {
  const found = await openRegister(suite.sites.bot()).orders.find(orderId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

/** What somebody meets at a place, in every look. */
const looked = (personId: string, at: string, name: string, seen: Readonly<Record<Words, string>>) =>
  everyLook({ browser, suite }, { personId, at, name }, (page, words) =>
    page.getByText(seen[words]).first().waitFor(),
  );

/** Locks the turn of the own units and draws it; the orders are then to be placed. */
const drawOwn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
  await page.getByText('Hur vill du ha loggarna?').waitFor();
};

/** Places them, and draws the day of the first that is the manager's own to review. */
const orderAndDraw = async (page: Page, manager: string): Promise<Order> => {
  await page.getByRole('button', { name: /^Lägg \d+ beställning(ar)?$/ }).click();
  await page.getByText(/läggs av (boten|tjänsten)/).waitFor();
  await suite.sweep();
  await page.getByText(/beställning(ar)? är lagda?\./).waitFor();
  const planId = ownPlanIdOf('lean', '2026-Q4', manager);
  const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { PlanId: planId } });
  const order = records.map(({ state }) => state).find(({ reviewer }) => reviewer === manager);
  if (order === undefined) throw new Error('The manager is among the drawn of every unit.');
  await page.goto(suite.address(manager, `orders/${order.orderId}`));
  await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  await page.getByText('Det brukar ta några sekunder').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Lotta och visa dagarna' }).click();
  await page.getByText(/^Väntar på att en loggadministratör/).waitFor();
  await suite.sweep();
  return orderNow(order.orderId);
};

/** The log administrator finds that the orderer may order. */
const verifyOrderer = async (orderId: string): Promise<Page> => {
  const page = await walk.visit(administrator, `orders/${orderId}`);
  await page.getByRole('heading', { name: 'Kontrollera beställaren' }).waitFor();
  await walk.noViolations(page);
  await page.getByRole('button', { name: 'Beställaren är behörig' }).click();
  await page.getByText('Kontrollen av beställaren är noterad.').waitFor();
  return page;
};

/** The order is over, and the register has its control. */
const registered = async (orderId: string, reviewer: string) => {
  const { controls, registrations } = openRegister(suite.sites.bot());
  expect(await controls.find(controlIdOf({ orderId }))).toMatchObject({
    value: { state: { status: 'done', policyId: 'lean' } },
  });
  const registration = await registrations.find(registrationIdOf(reviewIdOf(orderId)));
  expect(registration).toMatchObject({ value: { state: { policyId: 'lean', reviewer } } });
  return registration;
};

test('LEAN in Loggkontroll: the manager plans a turn, the orderer is verified, the log delivered and read', async () => {
  const manager = managerAt(0);
  const page = await walk.visit(manager, 'plan');
  await drawOwn(page);
  await walk.looks(page, 'wish');
  const order = await orderAndDraw(page, manager);
  expect(order.sentAs).toBeUndefined();
  const delivers = await verifyOrderer(order.orderId);
  const { employees, days = [], clusterName } = order;
  const row = [days[0], '08:15:00', employees[0]?.employeeId, '19800101-9804', 'Känd', clusterName];
  const log = [
    'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva',
    `${row.join(';')};Läst;Journal`,
    '',
  ].join('\r\n');
  await chooseLog(delivers, file('logg.csv', log));
  await delivers.getByRole('region', { name: 'Det här levereras' }).waitFor();
  for (const caution of await delivers.getByRole('checkbox').all()) await caution.check();
  await delivers.getByRole('button', { name: 'Leverera', exact: true }).click();
  await delivers.getByText('Hos granskaren').first().waitFor();
  await suite.sweep();
  await walk.review(page);
  expect(await orderNow(order.orderId)).toMatchObject({ status: 'completed', logFate: { fate: 'deleted' } });
  await registered(order.orderId, manager);
});

/** The order that is walked by post, once it is placed. */
let byPost: Order | undefined;

test('LEAN by post: wished, sent, missed and sent again, and received', async () => {
  const manager = managerAt(1);
  const page = await walk.visit(manager, 'plan');
  await drawOwn(page);
  await page.getByLabel('Med post').click();
  await page.getByText('förstör loggen själv').waitFor();
  await walk.looks(page, 'wish-post');
  byPost = await orderAndDraw(page, manager);
  const { orderId, sentAs, logRoom } = byPost;
  expect({ sentAs, logRoom }).toEqual({ sentAs: 'post', logRoom: undefined });
  const place = `orders/${orderId}`;

  const sends = await verifyOrderer(orderId);
  const sending = { sv: 'Skicka loggen med post', en: 'Send the log by post' };
  await looked(administrator, place, 'log-send', sending);
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Det är noterat att loggen är skickad.').waitFor();

  await page.goto(suite.address(manager, ''));
  await page.getByText(/^Säg om loggen .* har kommit$/).waitFor();
  await looked(manager, place, 'log-receive', { sv: 'Har loggen kommit?', en: 'Has the log come?' });
  await page.goto(suite.address(manager, place));
  await page.getByRole('button', { name: 'Den har inte kommit' }).click();
  await page.getByText('Loggadministratörerna får veta').waitFor();
  await sends.reload();
  await sends.getByText('har sagt att loggen inte har kommit').waitFor();
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Det är noterat att loggen är skickad.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Loggen har kommit', exact: true }).click();
  await page.getByText('Det är noterat att loggen har kommit.').waitFor();
  await suite.sweep();
});

test('LEAN by post: the result is filled in and registered, and the log destroyed', async () => {
  if (byPost === undefined) throw new Error('No log was sent.');
  const { orderId, employees } = byPost;
  const manager = managerAt(1);
  const place = `orders/${orderId}`;
  const review = `review/${reviewIdOf(orderId)}`;
  const page = await walk.visit(manager, place);
  await page.getByRole('button', { name: 'Öppna granskningen' }).click();
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await page.getByText('Loggen har skickats till dig med post.').waitFor();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Ange hur många loggrader').waitFor();
  await walk.looks(page, 'log-result-faults');
  await everyLook(
    { browser, suite },
    { personId: manager, at: review, name: 'log-result' },
    async (there, words) => {
      await there.getByRole('button', { name: words === 'sv' ? 'Jag har läst' : 'I have read this' }).click();
      await there.getByRole('button', { name: words === 'sv' ? 'Registrera' : 'Register' }).waitFor();
    },
  );
  await page.getByRole('textbox', { name: /^Antal loggrader/ }).fill('14');
  await page.getByRole('radio', { name: 'Utan anmärkning' }).check();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await walk.looks(page, 'log-registered');
  await suite.sweep();

  await page.goto(suite.address(manager, ''));
  await page
    .getByText(/^Förstör loggen /)
    .first()
    .waitFor();
  await looked(manager, place, 'log-destroy', {
    sv: 'Vilken dag förstördes den?',
    en: 'On which day was it',
  });
  await page.goto(suite.address(manager, place));
  await page.getByLabel('Vilken dag förstördes den?').fill('2026-10-04');
  await page.getByRole('button', { name: 'Loggen är förstörd' }).click();
  await page.getByText('Datumet är före den dag då loggen kom.').waitFor();
  await page.getByLabel('Vilken dag förstördes den?').fill('2026-10-05');
  await page.getByRole('button', { name: 'Loggen är förstörd' }).click();
  await page.getByText('Det är noterat att loggen är förstörd.').waitFor();
  await walk.looks(page, 'log-destroyed');
  expect(await orderNow(orderId)).toMatchObject({ status: 'completed', destroyed: { on: '2026-10-05' } });
  expect(await registered(orderId, manager)).toMatchObject({
    value: { state: { result: { accesses: 14, employees: employees.length, outcome: 'no-remark' } } },
  });
});

test('nobody is complained to, and no address names anybody', () => {
  /* A browser complains of every file that is looked for and not there yet, such as a draft. */
  expect(traces.complaints.flat().filter((complaint) => !complaint.includes('404'))).toEqual([]);
  const names = suite.municipality.staff.map(({ employeeId }) => employeeId);
  const asked = traces.asked.map(decodeURIComponent).join('\n');
  expect(names.filter((name) => asked.includes(name))).toEqual([]);
});
