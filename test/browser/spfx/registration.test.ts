import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { hasFocus } from '../has-focus.ts';
import { openWebPart } from './open-web-part.ts';
import { webPartSite } from './web-part-site.ts';
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

/** A unit whose manager has only that one. */
const aUnit = (index = 0): Unit => {
  const { units } = site.municipality;
  const alone = units.filter(
    ({ managerId }) => units.filter((unit) => unit.managerId === managerId).length === 1,
  );
  const unit = alone[index];
  if (!unit) throw new Error('No manager with one unit.');
  return unit;
};

const open = (as: PersonId): ReturnType<typeof openWebPart> =>
  openWebPart(browser, site, { webPart: 'registration', as });

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Klar den').fill('2026-11-20');
  await page.getByLabel('Antal medarbetare vars logg granskats').fill('4');
  await page.getByLabel('Antal loggrader som granskats').fill('212');
  await page.getByRole('radio', { name: 'Utan anmärkning' }).check();
};

const register = (page: Page): Promise<void> => page.getByRole('button', { name: 'Registrera' }).click();
const registrationsOf = async ({ unitId }: Unit) =>
  (await site.bot.registrations.list({ where: { UnitId: unitId } })).records;

const writes = (): readonly string[] =>
  site.standIn
    .requests()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, status }) => `${method} ${status} ${decodeURIComponent(path)}`);

test('a control done anywhere is registered in the unit’s folder, with the manager’s own rights', async () => {
  const unit = aUnit();
  const { page, troubles, close } = await open(unit.managerId);
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Kvartal 3 2026' });
  await fillIn(page);
  site.standIn.clearRequests();
  await register(page);
  await page.getByText('Kontrollen är registrerad.').waitFor();
  const row = page.getByRole('row', { name: new RegExp(`${unit.name}.*Systematisk loggkontroll`) });
  expect(await row.innerText()).toMatch(/20 nov\. 2026[\s\S]*kvartal 3 2026[\s\S]*Utan anmärkning/);

  const [record, ...others] = await registrationsOf(unit);
  expect(others).toEqual([]);
  expect(record?.state).toMatchObject({
    status: 'registered',
    registeredBy: unit.managerId,
    reviewer: unit.managerId,
    unitId: unit.unitId,
    departmentId: unit.departmentId,
    period: '2026-Q3',
    policyId: 'ffs',
    result: { finishedOn: '2026-11-20', outcome: 'no-remark', employees: 4, accesses: 212 },
  });
  expect(writes()).toEqual([
    expect.stringMatching(/^POST 200 .*\/_api\/contextinfo$/),
    expect.stringMatching(/^POST 200 .*AddValidateUpdateItemUsingPath/i),
  ]);
  const [version] = await site.bot.registrations.versions(record?.itemId ?? 0);
  const manager = site.municipality.people.find(({ personId }) => personId === unit.managerId);
  expect(version?.editor.name).toBe(manager?.name);
  expect(troubles).toEqual([]);
  await close();
});

test('what is missing is said field by field, and the first field has the focus', async () => {
  const { page, close } = await open(aUnit(1).managerId);
  await page.getByRole('radio', { name: 'Med anmärkning' }).check();
  await register(page);
  await page.getByText('4 uppgifter behöver rättas').waitFor();
  await page.getByText('Ange om personuppgiftsincidenten är anmäld.').waitFor();
  await hasFocus(page.getByLabel('Klar den'));
  expect(await page.getByLabel('Klar den').getAttribute('aria-invalid')).toBe('true');
  expect(await seriousViolations(page)).toEqual([]);
  await close();
});

test('a registration is corrected with a reason, which stands beside it', async () => {
  const unit = aUnit(1);
  const { page, troubles, close } = await open(unit.managerId);
  await fillIn(page);
  await register(page);
  await page.getByRole('button', { name: /^Ändra registreringen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Med anmärkning' }).check();
  await dialog.getByRole('radio', { name: 'Anmäld', exact: true }).check();
  await dialog.getByLabel('Hur många personer gäller anmälan?').fill('2');
  await dialog.getByLabel('Varför ändras registreringen?').fill('En åtkomst bedömdes om.');
  expect(await seriousViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Spara ändringen' }).click();
  await page.getByText('Ändringen är sparad.').waitFor();
  expect(await page.getByRole('row', { name: /Med anmärkning/ }).innerText()).toMatch(
    /incident anmäld, 2 personer[\s\S]*Rättad 22 nov\. 2026/,
  );
  const [record] = await registrationsOf(unit);
  expect(record?.state).toMatchObject({
    status: 'corrected',
    result: { outcome: 'remark', breach: { status: 'reported', persons: 2 } },
    corrections: [{ by: unit.managerId, reason: 'En åtkomst bedömdes om.' }],
  });
  expect(troubles).toEqual([]);
  await close();
});

describe('nothing is lost', () => {
  test('when the page is reloaded half-way', async () => {
    const { page, close } = await open(aUnit(2).managerId);
    await fillIn(page);
    await page.reload();
    await page.getByText('Det du hade börjat fylla i finns kvar.').waitFor();
    expect(await page.getByLabel('Antal loggrader som granskats').inputValue()).toBe('212');
    expect(await page.getByRole('radio', { name: 'Utan anmärkning' }).isChecked()).toBe(true);
    await close();
  });

  test('when SharePoint asks to wait longer than a person does: it is said, and the form stays', async () => {
    const unit = aUnit(2);
    const { page, close } = await open(unit.managerId);
    await fillIn(page);
    await fetch(`${site.standIn.url}/_local/throttle`, {
      method: 'POST',
      body: JSON.stringify({ match: 'UsingPath', times: 1, retryAfter: 300 }),
    });
    await register(page);
    await page.getByText('SharePoint ber oss vänta').waitFor();
    expect(await page.getByLabel('Antal loggrader som granskats').inputValue()).toBe('212');
    expect(await registrationsOf(unit)).toEqual([]);
    await register(page);
    await page.getByText('Kontrollen är registrerad.').waitFor();
    expect(await registrationsOf(unit)).toHaveLength(1);
    await close();
  });

  test('when the connection is lost before the request: it is said, and the next try saves once', async () => {
    const unit = aUnit(3);
    const { page, close } = await open(unit.managerId);
    await fillIn(page);
    await page.context().setOffline(true);
    await register(page);
    await page.getByText('Ingen anslutning').waitFor();
    await page.context().setOffline(false);
    await register(page);
    await page.getByText('Kontrollen är registrerad.').waitFor();
    expect(await registrationsOf(unit)).toHaveLength(1);
    await close();
  });

  test('nor registered twice, when the answer is lost after it was saved', async () => {
    const unit = aUnit(4);
    const { page, close } = await open(unit.managerId);
    await fillIn(page);
    await fetch(`${site.standIn.url}/_local/fault`, {
      method: 'POST',
      body: JSON.stringify({ match: 'UsingPath', when: 'after', times: 1 }),
    });
    await register(page);
    await page.getByText('Kontrollen är registrerad.').waitFor();
    const records = await registrationsOf(unit);
    expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(1);
    await page.reload();
    await page.getByRole('row', { name: new RegExp(unit.name) }).waitFor();
    expect(await page.getByRole('row', { name: new RegExp(unit.name) }).count()).toBe(1);
    await close();
  });
});

test('who may register for no unit is told who can, and SharePoint would not let them either', async () => {
  const administrator = site.municipality.members.administrator[0] ?? '';
  const { page, close } = await open(administrator);
  await page.getByText(/Du kan inte registrera för någon enhet/).waitFor();
  expect(await page.getByRole('button', { name: 'Registrera' }).count()).toBe(0);
  await close();
});

test('the whole form works by keyboard alone', async () => {
  const unit = aUnit(0);
  const { page, close } = await open(unit.managerId);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('combobox', { name: 'Period' }).focus();
  await press('Tab');
  await page.keyboard.type('20261119');
  await press('Tab', 'Tab');
  await page.keyboard.type('3');
  await press('Tab');
  await page.keyboard.type('90');
  await press('Tab', 'Space', 'Enter');
  await page.getByText('Kontrollen är registrerad.').waitFor();
  const records = await registrationsOf(unit);
  expect(records.map(({ state }) => state.result)).toContainEqual({
    finishedOn: '2026-11-19',
    outcome: 'no-remark',
    employees: 3,
    accesses: 90,
    breach: { status: 'not-applicable' },
  });
  await close();
});
