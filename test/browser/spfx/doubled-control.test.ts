import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { hasFocus } from '../has-focus.ts';
import { openWebPart } from './open-web-part.ts';
import { orderUnderWay } from './order-under-way.ts';
import { actingBot, webPartSite } from './web-part-site.ts';
import type { WebPartSite } from './web-part-site.ts';

let site: WebPartSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([webPartSite(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The units of a manager who has so many. */
const operationOf = (count: number): readonly [Unit, ...Unit[]] => {
  const { units } = site.municipality;
  for (const first of units) {
    const [, ...others] = units.filter(({ managerId }) => managerId === first.managerId);
    if (others.length === count - 1) return [first, ...others];
  }
  throw new Error(`No manager with ${count} units.`);
};

const tab = { tabUrl: 'https://tab.kommun.example/', teamsAppId: '00000000-0000-4000-8000-000000000001' };

const open = (as: PersonId, settings: Partial<typeof tab> = {}): ReturnType<typeof openWebPart> =>
  openWebPart(browser, site, { webPart: 'registration', as, ...settings });

const chooseUnit = async (page: Page, { name }: Unit): Promise<void> => {
  await page.getByRole('combobox', { name: 'Enhet' }).selectOption({ label: name });
};
const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Klar den').fill('2026-11-20');
  await page.getByLabel('Antal medarbetare vars logg granskats').fill('4');
  await page.getByLabel('Antal loggrader som granskats').fill('212');
  await page.getByRole('radio', { name: 'Utan anmärkning' }).check();
};
const register = (page: Page): Promise<void> => page.getByRole('button', { name: 'Registrera' }).click();
const registrationsOf = async ({ unitId }: Unit): Promise<number> =>
  (await site.bot.registrations.list({ where: { UnitId: unitId } })).records.length;
const another = (page: Page) => page.getByRole('checkbox', { name: 'Det här är en annan kontroll' });
const requests = (): readonly string[] =>
  site.standIn
    .requests()
    .map(({ method, path }) => `${method} ${/Lists\/(\w+)/.exec(decodeURIComponent(path))?.[1] ?? path}`);

test('a control under way for the operation is told for each of its units, and saved beside only when it is another one', async () => {
  const [first, ...others] = operationOf(3);
  const order = await orderUnderWay(site, first.managerId, 'placed');
  const unit = others.at(-1) ?? first;
  const { page, troubles, close } = await open(first.managerId, tab);
  site.standIn.clearRequests();
  await chooseUnit(page, unit);
  await page.getByText('En loggkontroll pågår redan').waitFor();
  expect([...requests()].sort()).toEqual(['GET Orders', 'GET Registrations']);
  const notice = page.getByRole('status').filter({ hasText: 'pågår redan' });
  expect((await notice.innerText()).split('\n')).toEqual([
    'En loggkontroll pågår redan',
    `FFS-2026-Q4-03, ${order.clusterName}`,
    'Beställningen väntar på attest av dig. Ska vara klar senast 15 dec. 2026.',
    'Den registreras av sig själv när den är granskad.',
    'Öppna FFS-2026-Q4-03 i Loggkontroll',
  ]);
  const link = new URL((await notice.getByRole('link').getAttribute('href')) ?? '');
  expect(`${link.origin}${link.pathname}`).toBe(
    `https://teams.microsoft.com/l/entity/${tab.teamsAppId}/loggkontroll`,
  );
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
    subEntityId: `orders/${order.orderId}`,
  });
  expect(await seriousViolations(page)).toEqual([]);

  await fillIn(page);
  await register(page);
  await page.getByText('Kryssa i om det är en annan kontroll.').waitFor();
  await hasFocus(another(page));
  expect(await another(page).getAttribute('aria-invalid')).toBe('true');
  expect(await registrationsOf(unit)).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);

  site.standIn.clearRequests();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByText('Kontrollen är registrerad.').waitFor();
  expect(requests().filter((request) => request.startsWith('GET'))).toEqual([]);
  expect(await registrationsOf(unit)).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test('a log that waits for its reviewer is told, with the way there in words where the tab’s address is not known', async () => {
  const [first, second = first] = operationOf(2);
  await orderUnderWay(site, first.managerId, 'at-reviewer');
  const { page, close } = await open(first.managerId);
  await chooseUnit(page, second);
  await page.getByText('Loggen ska granskas av dig.', { exact: false }).waitFor();
  const notice = page.getByRole('status').filter({ hasText: 'pågår redan' });
  expect(await notice.innerText()).toContain('Du hittar den i Teams, i appen Loggkontroll under Granska.');
  expect(await notice.getByRole('link').count()).toBe(0);
  await page
    .getByRole('combobox', { name: 'Slag av kontroll' })
    .selectOption({ label: 'Riktad loggkontroll' });
  await another(page).waitFor({ state: 'detached' });
  await page
    .getByRole('combobox', { name: 'Slag av kontroll' })
    .selectOption({ label: 'Systematisk loggkontroll' });
  await another(page).waitFor();
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Kvartal 3 2026' });
  await another(page).waitFor({ state: 'detached' });
  await close();
});

test('a registration that is there already is told, also to the manager’s manager, and not to others', async () => {
  const [unit] = operationOf(1);
  const mine = await open(unit.managerId);
  await fillIn(mine.page);
  await register(mine.page);
  await mine.page.getByText('Kontrollen är registrerad.').waitFor();
  expect(await another(mine.page).count()).toBe(0);
  await fillIn(mine.page);
  await register(mine.page);
  await mine.page.getByText('En sådan kontroll är redan registrerad').waitFor();
  expect(await registrationsOf(unit)).toBe(1);
  await mine.close();

  const manager = site.municipality.people.find(({ personId }) => personId === unit.managerId);
  const above = await open(manager?.managerId ?? '');
  await chooseUnit(above.page, unit);
  const notice = above.page.getByRole('status').filter({ hasText: 'redan registrerad' });
  await notice.waitFor();
  expect((await notice.innerText()).split('\n')).toEqual([
    'En sådan kontroll är redan registrerad',
    `Klar 20 nov. 2026, granskad av ${manager?.name ?? ''}. Utan anmärkning.`,
    `Är något fel kan den ändras av ${manager?.name ?? ''}.`,
  ]);
  await above.close();
});

test('a form that stood open while the control was registered from the tab is not saved, and nothing is doubled', async () => {
  const alone = site.municipality.units.filter(
    ({ managerId }, _, units) => units.filter((unit) => unit.managerId === managerId).length === 1,
  );
  const unit = alone.at(-1);
  if (!unit) throw new Error('No manager of one unit.');
  const { page, close } = await open(unit.managerId);
  const asked = page.waitForResponse((response) => {
    const address = decodeURIComponent(response.url());
    return address.includes('/Registrations') && address.includes('2026-Q3');
  });
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Kvartal 3 2026' });
  await (await asked).finished();
  const made = await site.bot.registrations.create(
    {
      type: 'registerControl',
      registrationId: 'registration-review-order-of-the-tab',
      reviewId: 'review-order-of-the-tab',
      orderId: 'order-of-the-tab',
      kind: 'systematic-review',
      policyId: 'ffs',
      period: '2026-Q3',
      departmentId: unit.departmentId,
      unitId: unit.unitId,
      reviewer: unit.managerId,
      result: {
        finishedOn: '2026-11-19',
        outcome: 'no-remark',
        employees: 4,
        accesses: 212,
        breach: { status: 'not-applicable' },
      },
    },
    actingBot,
  );
  expect(made.ok).toBe(true);
  await fillIn(page);
  await register(page);
  await page.getByText('En sådan kontroll är redan registrerad').waitFor();
  await page.getByText('Kryssa i om det är en annan kontroll.').waitFor();
  expect(await registrationsOf(unit)).toBe(1);
  expect(await page.getByLabel('Antal loggrader som granskats').inputValue()).toBe('212');
  expect(await seriousViolations(page)).toEqual([]);
  await close();
});

test('somebody who saves at once is stopped as well, and a SharePoint that does not answer is said', async () => {
  const [first] = operationOf(3);
  const { page, close } = await open(first.managerId);
  await fillIn(page);
  await fetch(`${site.standIn.url}/_local/throttle`, {
    method: 'POST',
    body: JSON.stringify({ match: 'Orders', times: 9, retryAfter: 300 }),
  });
  await chooseUnit(page, first);
  await register(page);
  await page.getByText('SharePoint ber oss vänta').waitFor();
  expect(await page.getByLabel('Antal loggrader som granskats').inputValue()).toBe('212');
  await fetch(`${site.standIn.url}/_local/throttle`, { method: 'POST', body: JSON.stringify({ times: 0 }) });
  await register(page);
  await page.getByText('En loggkontroll pågår redan').waitFor();
  expect(await registrationsOf(first)).toBe(0);
  await close();
});
