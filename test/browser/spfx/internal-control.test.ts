import type { Department, PersonId } from '@loggkontroll/core/organisation';
import type { Browser, Page } from 'playwright-core';
import { forgoneControlIdOf, yearEndIdOf } from '@loggkontroll/core/workflow';
import { plannedSetting } from '@loggkontroll/sharepoint/settings';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { hasFocus } from '../has-focus.ts';
import { completeYear, furnishYear, unitOf } from './department-year.ts';
import { openWebPart } from './open-web-part.ts';
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

const departmentAt = (index: number): Department => {
  const department = site.municipality.departments[index];
  if (!department) throw new Error('Not so many departments.');
  return department;
};

const open = (as: PersonId): ReturnType<typeof openWebPart> =>
  openWebPart(browser, site, { webPart: 'internal-control', as });

const signButton = (page: Page) => page.getByRole('button', { name: /^Signera 2026/ });

test('a department head sees what is missing, completes, signs by keyboard, and sees a later edit', async () => {
  const department = departmentAt(0);
  const unit = await furnishYear(site, department, 'open');
  const { page, troubles, close } = await open(department.headId);

  await page.getByText('1 sak saknas innan året kan signeras.').waitFor();
  await page.getByText(`${unit.name}, kvartal 4 2026: ska vara klar 15 dec. 2026.`).waitFor();
  await signButton(page).click({ force: true });
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);

  await completeYear(site, department);
  await page.reload();
  await page.getByText('Allt är klart. Året kan signeras.').waitFor();
  await page.locator('body').focus();
  for (let steps = 0; steps < 10; steps += 1) {
    await page.keyboard.press('Tab');
    if (await signButton(page).evaluate((button) => button === document.activeElement)) break;
  }
  await hasFocus(signButton(page));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Signera 2026 för ${department.name}` });
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(/1 med anmärkning[\s\S]*3 utan anmärkning/);
  expect(await seriousViolations(page)).toEqual([]);
  await page.locator('[role=dialog]:focus-within').waitFor();
  await page.keyboard.press('Tab');
  site.standIn.clearRequests();
  await page.keyboard.press('Enter');
  await page
    .getByText(/^Signerat av .* Signaturen gäller 4 kontroller\. Inget har ändrats sedan dess\.$/)
    .waitFor();
  await dialog.waitFor({ state: 'detached' });

  const signed = await site.bot.signatures.find(yearEndIdOf(department.departmentId, 2026));
  if (!signed.ok) throw new Error(signed.refusal.code);
  const [signature] = signed.value.state.signatures;
  expect(signature).toMatchObject({
    by: department.headId,
    departmentId: department.departmentId,
    year: 2026,
  });
  expect(signature.records).toHaveLength(4);
  const [version] = await site.bot.signatures.versions(signed.value.itemId);
  const head = site.municipality.people.find(({ personId }) => personId === department.headId);
  expect(version?.editor.name).toBe(head?.name);

  const edited = await site.bot.controls.act(
    `control-${department.departmentId}-4`,
    {
      type: 'correctControl',
      registrationId: `registration-${department.departmentId}-4`,
      reviewer: unit.managerId,
      result: {
        finishedOn: '2026-11-21',
        outcome: 'no-remark',
        employees: 4,
        accesses: 80,
        breach: { status: 'not-applicable' },
      },
      reason: 'Åtkomsten hade sin förklaring.',
    },
    actingBot,
  );
  expect(edited.ok).toBe(true);
  await page.reload();
  await page.getByText('Registret har ändrats efter signaturen').waitFor();
  await page.getByText(`Ändrad: Systematisk loggkontroll, ${unit.name}, kvartal 4 2026`).waitFor();
  await page.getByRole('cell').getByText('Ändrad efter signaturen').waitFor();
  expect(await seriousViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Signera 2026 på nytt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Signera', exact: true }).click();
  await page.getByText(/Inget har ändrats sedan dess\.$/).waitFor();
  const again = await site.bot.signatures.find(yearEndIdOf(department.departmentId, 2026));
  expect(again.ok && again.value.state.signatures).toHaveLength(2);
  expect(troubles).toEqual([]);
  await close();
});

test('what is signed is what was shown: a register that changed meanwhile is shown anew, and nothing is signed', async () => {
  const department = departmentAt(1);
  const unit = await furnishYear(site, department, 'done');
  const { page, close } = await open(department.headId);
  await signButton(page).click();
  await page.getByRole('dialog').waitFor();
  await site.addControl({ controlId: 'control-late-comer', unitId: unit.unitId, period: '2026-Q4' }, 'open');
  await page.getByRole('dialog').getByRole('button', { name: 'Signera', exact: true }).click();
  await page.getByText('Någon hann före').waitFor();
  const none = await site.bot.signatures.find(yearEndIdOf(department.departmentId, 2026));
  expect(none.ok).toBe(false);
  await page.keyboard.press('Escape');
  await page.getByText('1 sak saknas innan året kan signeras.').waitFor();

  await page.getByRole('button', { name: /^Ange avvikelse/ }).click();
  await page.getByLabel('Varför blir kontrollen inte gjord?').fill('Enheten stängdes i november.');
  await page.getByRole('button', { name: 'Spara avvikelsen' }).click();
  await page.getByText('Allt är klart. Året kan signeras.').waitFor();
  await page.getByRole('cell').getByText('Avvikelse angiven').waitFor();
  const stated = await site.bot.controls.find('control-late-comer');
  expect(stated.ok && stated.value.state.deviation).toMatchObject({
    by: department.headId,
    reason: 'Enheten stängdes i november.',
  });
  await close();
});

describe('who may see what', () => {
  test('a planner reads every department, and is told why there is no button', async () => {
    const department = departmentAt(2);
    const head = site.municipality.people.find(({ personId }) => personId === department.headId);
    const { page, close } = await open(site.municipality.members.planner[0] ?? '');
    await page.getByRole('combobox', { name: 'Avdelning' }).selectOption({ label: department.name });
    await page.getByText(`Du kan läsa, men bara ${head?.name ?? ''} kan signera avdelningens år.`).waitFor();
    expect(await signButton(page).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Avdelning' }).locator('option').count()).toBe(
      site.municipality.departments.length,
    );
    await close();
  });

  test('a unit manager is told who can, and SharePoint shows them no control', async () => {
    const { managerId } = unitOf(site, departmentAt(0));
    const { page, close } = await open(managerId);
    await page.getByText('Ingen avdelning att visa').waitFor();
    const answered = await page.evaluate(async () => {
      const response = await fetch(
        "/sites/register/_api/web/getList('/sites/register/Lists/Controls')/items",
        {
          headers: { Accept: 'application/json' },
        },
      );
      return response.ok ? ((await response.json()) as { value: unknown[] }).value.length : response.status;
    });
    expect([0, 403, 404]).toContain(answered);
    await close();
  });
});

test('a period without a plan is missing until its orders are placed, also where nobody was drawn', async () => {
  const department = departmentAt(2);
  const { page, close } = await open(department.headId);
  await page.getByText('4 saker saknas innan året kan signeras.').waitFor();
  await page.getByText(/Kvartal 1 2026, myndighet: inga kontroller är planerade/).waitFor();
  await site.settings.put(plannedSetting('ffs', '2026-Q1'));
  await page.reload();
  await page.getByText('3 saker saknas innan året kan signeras.').waitFor();

  await page.getByRole('button', { name: 'Ange avvikelse för myndighet, kvartal 2 2026' }).click();
  await page.getByLabel('Varför blir kontrollen inte gjord?').fill('Registret togs i bruk i oktober.');
  await page.getByRole('button', { name: 'Spara avvikelsen' }).click();
  await page.getByText('2 saker saknas innan året kan signeras.').waitFor();
  const row = page.getByRole('row', { name: /^Alla enheter, myndighet/ });
  expect(await row.innerText()).toMatch(/Avvikelse angiven/);
  const forgone = await site.bot.controls.find(
    forgoneControlIdOf('ffs', department.departmentId, 'authority', '2026-Q2'),
  );
  expect(forgone.ok && forgone.value.state).toMatchObject({
    status: 'deviation',
    unitId: '',
    deviation: { by: department.headId, reason: 'Registret togs i bruk i oktober.' },
  });
  await close();
});

test('another year is chosen by keyboard, which keeps its place, also when that year cannot be had', async () => {
  const { page, close } = await open(departmentAt(0).headId);
  const year = page.getByRole('combobox', { name: 'År' });
  const hasFocus = (): Promise<boolean> => year.evaluate((select) => select === document.activeElement);
  await page.getByText(/^Kontroller 2026 för/).waitFor();
  await year.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText(/2025/).nth(1).waitFor();
  expect(await hasFocus()).toBe(true);
  await fetch(`${site.standIn.url}/_local/throttle`, {
    method: 'POST',
    body: JSON.stringify({ match: 'Controls', times: 1, retryAfter: 300 }),
  });
  await page.keyboard.press('ArrowDown');
  await page.getByText('SharePoint ber oss vänta').waitFor();
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.getByText('SharePoint ber oss vänta').waitFor({ state: 'detached' });
  expect(await year.inputValue()).toBe('2025');
  await close();
});

test('SharePoint that does not answer is said, and trying again goes on from there', async () => {
  await fetch(`${site.standIn.url}/_local/throttle`, {
    method: 'POST',
    body: JSON.stringify({ match: 'Departments', times: 1, retryAfter: 300 }),
  });
  const { page, close } = await open(departmentAt(0).headId);
  await page.getByText('SharePoint ber oss vänta').waitFor();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('table').waitFor();
  await close();
});

test('the web part goes with the page’s theme and leaves nothing behind', async () => {
  const { page, troubles, close } = await open(departmentAt(0).headId);
  const light = await page
    .locator('#section > div')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.evaluate("webPartHost.setTheme('dark')");
  await page.waitForFunction((before) => {
    const root = document.querySelector('#section > div');
    return root !== null && getComputedStyle(root).backgroundColor !== before;
  }, light);
  await page.evaluate('webPartHost.dispose()');
  await page.locator('#section:empty').waitFor({ state: 'attached' });
  expect(troubles).toEqual([]);
  await close();
});
