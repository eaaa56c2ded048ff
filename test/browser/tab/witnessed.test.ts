import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { demoSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { formatStatement, parseStatement, statementHash } from '@loggkontroll/core/witness';
import type { Order } from '@loggkontroll/core/workflow';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import type { Browser, Page } from 'playwright-core';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';
import { behindTheBack } from '../../contract/infra/played-year.ts';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { drawPlan, lock, placeOrders } from './planner-steps.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const now = '2026-10-05T08:00:00Z';
const pictures = path.join(process.cwd(), 'test', 'output', 'tab', 'witnessed');

let suite: Suite;
let browser: Browser;
let planner: string;
let order: Order;
let itemId: number;

const orders = () => openRegister(suite.sites.bot()).orders;

/** Lets the bot look until it has seen the newest entry of the order. */
const untilSeen = async (): Promise<void> => {
  const list = openWitnessList(suite.sites.bot().register);
  for (let sweeps = 0; sweeps < 50; sweeps += 1) {
    await suite.sweep();
    const found = await orders().find(order.orderId);
    const seen = (await list.ofChains([`Orders/${itemId}`])).at(-1);
    if (found.ok && seen && 'entries' in seen && seen.entries === found.value.history.length) return;
  }
  throw new Error('The bot has not seen the order.');
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  suite = await startSuite({ size: demoSize, now, witnesses: true });
  browser = await launchChromium();
  [planner = ''] = suite.municipality.members.planner;
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(planner, 'plan'));
  await lock(page);
  await drawPlan(page, suite);
  await placeOrders(page);
  await giveBack();
  const { records } = await orders().list({ where: { Period: '2026-Q4' } });
  const found = records.find(({ state }) => state.branch === 'provider');
  if (found === undefined) throw new Error('There is no order.');
  order = found.state;
  itemId = found.itemId;
  await untilSeen();
}, 300_000);

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const visit = async (personId: string, query = '', width = 1280): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width, height: 900 } });
  await page.goto(suite.address(personId, `orders/${order.orderId}`, query));
  await page.getByRole('heading', { name: order.number, level: 1 }).waitFor();
  return page;
};

const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });

/** How many requests go to the list of the witness when the page is opened anew, until it has come. */
const askedOfWitness = async (page: Page, come: () => Promise<void>): Promise<number> => {
  const address = page.url();
  /* What the page asks that stood there is not counted. */
  await page.goto('about:blank');
  let asked = 0;
  page.on('request', (request) => {
    if (decodeURIComponent(request.url()).includes('/Lists/Witness')) asked += 1;
  });
  await page.goto(address);
  await come();
  await page.waitForLoadState('networkidle');
  return asked;
};

test('a planner reads with each step that the bot has witnessed it, in one request', async () => {
  const page = await visit(planner);
  const asked = await askedOfWitness(page, async () => {
    await page
      .getByText(/^Bevittnad av boten 5 okt\. 2026/)
      .first()
      .waitFor();
  });
  expect(asked).toBe(1);
  const steps = page.getByRole('listitem').filter({ hasText: 'Bevittnad av boten' });
  expect(await steps.count()).toBe(1);
  expect(await page.getByText('Inte bevittnad').count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);
  await picture(page, 'witnessed');
});

test('the manager, who does not read what was witnessed, is neither told nor asked to wait', async () => {
  const page = await visit(attestantOf(order));
  const asked = await askedOfWitness(page, async () => {
    await page
      .getByText(/^Beställningen lades/)
      .or(page.getByText('Attesteras'))
      .first()
      .waitFor();
  });
  expect(asked).toBe(0);
  expect(await page.getByText(/bevittnad/i).count()).toBe(0);
});

test('what has just been done is not witnessed yet, and is once the bot has looked, without another visit', async () => {
  const manager = attestantOf(order);
  const acting = { actor: { personId: manager, roles: [] }, now: isoInstantOf(now) };
  const theirs = openRegister(suite.sites.as(manager)).orders;
  expect(await theirs.act(order.orderId, { type: 'attest' }, acting)).toMatchObject({ ok: true });
  const page = await visit(planner, '&lang=en', 400);
  const notYet = page.getByText('Not witnessed by the bot yet.');
  await notYet.waitFor();
  await picture(page, 'not-yet');
  await untilSeen();
  await notYet.waitFor({ state: 'detached' });
});

test('a save beside the suite is said where it was found', async () => {
  const owner = behindTheBack(suite.sites.registerUrl, suite.municipality.members.administrator[0] ?? '');
  await owner.change('Orders', itemId, { ClusterName: 'Something else' });
  /* A sweep in which the witness finds something fails here: what a real bot writes to its log. */
  await expect(suite.sweep()).rejects.toThrow('"task":"witness"');
  const page = await visit(planner);
  await page.getByText(/Något har sparats vid sidan av Loggkontroll\. Boten såg det 5 okt\. 2026/).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await picture(page, 'beside');
});

test('a row of the witness that somebody has changed, and hashed anew, is said to be none of the bot’s', async () => {
  const items = suite.sites.administrator().register.sp.web.getList('/sites/register/Lists/Witness').items;
  const rows = await items.select('Id', 'Statement').filter(`Chain eq 'Orders/${itemId}'`).orderBy('Id')<
    { readonly Id: number; readonly Statement: string }[]
  >();
  const found = rows.at(-1);
  const statement = parseStatement(found?.Statement ?? '');
  if (found === undefined || statement === undefined) throw new Error('The bot has seen nothing.');
  const quiet = { ...statement, findings: [] };
  const Statement = formatStatement({ ...quiet, hash: statementHash(quiet) });
  await items.getById(found.Id).update({ Statement });
  const page = await visit(planner);
  await page
    .getByText(/En rad om detta i Vittne är inte undertecknad av boten, eller ändrad efteråt\./)
    .waitFor();
  expect(await page.getByText(/^Bevittnad av boten/).count()).toBeGreaterThan(0);
  expect(await page.getByText(/vid sidan av Loggkontroll/).count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);
  await picture(page, 'forged');
});
