import { localOf } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { informingIdOf } from '@loggkontroll/core/workflow';
import type { Informing } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { everyLook, teamsLooks } from './every-look.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const now = '2026-10-01T08:00:00Z';

let suite: Suite;
let browser: Browser;
let manager: PersonId;
let unitId: string;
let unitName: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now });
  browser = await launchChromium();
  const [unit] = suite.municipality.units;
  if (unit === undefined) throw new Error('No unit.');
  ({ managerId: manager, unitId, name: unitName } = unit);
  const { staff, ...organisation } = suite.municipality;
  /* Every third has an account in Microsoft 365. */
  const employees = staff.map(({ personalId: _, surname: __, ...employee }, index) =>
    employee.personId === undefined && index % 3 === 1
      ? { ...employee, personId: `3f9c1b02-7a4d-4e61-9b1d-${String(index).padStart(12, '0')}` }
      : employee,
  );
  await importOrganisation(suite.sites.administrator(), { ...organisation, employees });
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const visit = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width: 1200, height: 900 } });
  complaints.push(complaintsOf(page));
  await page.goto(suite.address(personId, place));
  return page;
};

const informingId = (part = 1): string =>
  informingIdOf({ policyId: 'lean', unitId, occasion: 'once-a-year', year: 2026, part });

const stateOf = async (part = 1): Promise<Informing> => {
  const found = await openRegister(suite.sites.bot()).informing.find(informingId(part));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

/** An employee clicks on their card, which the bot notes in their name. */
const clickOn = async (personId: PersonId, employeeId: string): Promise<void> => {
  const store = openRegister(suite.sites.bot()).informing;
  const context = { actor: { personId, roles: [] }, now: suite.sites.now() };
  const done = await store.act(informingId(), { type: 'confirmReading', employeeId }, context);
  if (!done.ok) throw new Error(done.refusal.code);
};

/** A place in every look that Teams has. */
const look = (name: string, personId: PersonId, at: string, ready: string): Promise<void> =>
  everyLook(
    { browser, suite, complaints },
    { personId, at, name },
    (page) => page.locator(ready).first().waitFor(),
    [...teamsLooks, { theme: 'light', words: 'sv', width: 400 }],
  );

it('where no routine asks for it, the page says so, and Kontroller has no link to it', async () => {
  const page = await visit(manager, 'informing');
  await page.getByText('Rutinen ber inte medarbetarna bekräfta att de är informerade.').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.goto(suite.address(manager, 'controls'));
  await page.getByRole('heading', { level: 1, name: 'Kontroller' }).waitFor();
  expect(await page.getByRole('link', { name: 'Information till medarbetare' }).count()).toBe(0);
});

it('the manager sees who has not confirmed, and notes those who were told at a meeting', async () => {
  const lean = shippedPolicies['lean'];
  await openSettings(suite.sites.bot()).put({
    ...{ key: policyKey('lean'), title: 'lean', value: JSON.stringify(lean) },
  });
  await suite.sweep();
  const before = await stateOf();
  const byList = before.employees.filter(({ personId }) => personId === undefined);
  const reached = before.employees.find(({ personId }) => personId !== undefined && personId !== manager);
  expect(before.status).toBe('open');
  expect(byList.length).toBeGreaterThan(1);
  if (reached?.personId !== undefined) await clickOn(reached.personId, reached.employeeId);

  const page = await visit(manager, '');
  await page
    .getByRole('button', { name: new RegExp(`Informera medarbetarna på ${unitName}`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: unitName }).waitFor();
  await page.getByRole('button', { name: 'Pricka av' }).click();
  await page.getByText('Välj dem som har fått informationen.').waitFor();
  await page.getByLabel(/^Informerade den/).fill('2026-10-02');
  const [one] = byList;
  await page.getByRole('checkbox', { name: `Välj ${one?.name ?? ''}`, exact: true }).click();
  await page.getByRole('button', { name: 'Pricka av 1' }).click();
  await page.getByText('Datumet har inte varit än.').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect((await stateOf()).employees.filter(({ confirmed }) => confirmed?.how === 'list')).toEqual([]);

  await page.getByLabel(/^Informerade den/).fill('2026-09-30');
  await page.getByRole('button', { name: 'Pricka av 1' }).click();
  await page.getByText('1 är avprickad.').waitFor();
  const noted = (await stateOf()).employees.find(({ employeeId }) => employeeId === one?.employeeId);
  expect(noted?.confirmed).toEqual({ how: 'list', on: '2026-09-30', by: manager });
  await page.getByText(/^Informerades .*30 sep.*avprickad av/).waitFor();
});

it('the page and the list in every look', async () => {
  await look('informing-round', manager, `informing/${informingId()}`, 'h2');
  await look('informing-list', suite.municipality.members.planner[0] ?? '', 'informing', 'main li a');
});

it('the list for the staff room is a PDF with names alone', async () => {
  const page = await visit(manager, `informing/${informingId()}`);
  /* A window of its own shows a file and says nothing of it: the page keeps what would be shown. */
  await page.evaluate(() => {
    window.open = () => window;
    URL.createObjectURL = (file) => {
      Reflect.set(window, 'openedFile', (file as Blob).text());
      return 'blob:kept';
    };
  });
  await page.getByRole('button', { name: 'Skriv ut lista' }).click();
  await page.waitForFunction(() => Reflect.has(window, 'openedFile'));
  const file = await page.evaluate(() => Reflect.get(window, 'openedFile') as Promise<string>);
  expect(file.slice(0, 5)).toBe('%PDF-');
});

it('planners see how it stands, and cannot note anything', async () => {
  const [planner = ''] = suite.municipality.members.planner;
  const page = await visit(planner, 'controls');
  await page.getByRole('link', { name: 'Information till medarbetare' }).click();
  await page
    .getByRole('list', { name: 'Pågår' })
    .getByRole('link', { name: new RegExp(`^${unitName}.*Årlig information 2026`) })
    .click();
  await page.getByRole('heading', { level: 1, name: unitName }).waitFor();
  await page.getByRole('heading', { name: /har inte bekräftat än$/ }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
});

it('when everybody has confirmed it says so, and what waited on Översikt is gone', async () => {
  const page = await visit(manager, `informing/${informingId()}`);
  await page.getByRole('checkbox', { name: /^Alla \d+ utan Teams/ }).click();
  await page.getByRole('button', { name: /^Pricka av \d+/ }).click();
  await page.getByText(/avprickade?\.$/).waitFor();
  for (const { personId, employeeId, confirmed } of (await stateOf()).employees) {
    if (personId !== undefined && confirmed === undefined) await clickOn(personId, employeeId);
  }
  await suite.sweep();
  await page.reload();
  await page.getByText('Alla på enheten är informerade.').waitFor();
  expect(localOf(suite.sites.now()).date).toBe('2026-10-01');
  await page.goto(suite.address(manager, ''));
  await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor();
  await quiet(page);
  expect(await page.getByText(`Informera medarbetarna på ${unitName}`, { exact: true }).count()).toBe(0);
});

it('no page complained', () => {
  expect(complaints.flat()).toEqual([]);
});
