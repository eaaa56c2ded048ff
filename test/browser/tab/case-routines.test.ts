import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { openCases } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { settled } from '../settled.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];
const asked: string[] = [];

const visit = async (personId: string, place: string, width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(personId, place));
  return page;
};

/** The page as it stands, in its own look and on a phone in the dark. */
const look = async (page: Page, name: string): Promise<void> => {
  expect(await seriousViolations(page)).toEqual([]);
  await page.screenshot({ path: `${pictures}/${name}-light-1280.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 400, height: 900 });
  await settled(page);
  await page.screenshot({ path: `${pictures}/${name}-dark-400.png`, fullPage: true });
  expect(await seriousViolations(page)).toEqual([]);
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ name, sticksOut }).toEqual({ name, sticksOut: 0 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
};

/** The manager of the first unit; an employee of theirs who is not themselves; another manager. */
const cast = () => {
  const { units, staff } = suite.municipality;
  const [unit] = units;
  const employee = staff.find(({ unitId, personId }) => unitId === unit?.unitId && personId === undefined);
  const other = units.find(({ managerId }) => managerId !== unit?.managerId);
  if (!unit || !employee || !other) throw new Error('The demo lacks somebody.');
  return { unit, employee, other, manager: unit.managerId };
};

const holderOf = (code: string): string =>
  suite.municipality.functions.find((holder) => holder.code === code)?.personId ?? '';

const nameOf = (id: string): string =>
  suite.municipality.people.find(({ personId }) => personId === id)?.name ?? '';

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  const settings = openSettings(suite.sites.bot());
  for (const policy of [ffsPolicy, shippedPolicies['von'], shippedPolicies['npo']]) {
    if (policy === undefined) throw new Error('A shipped policy is missing.');
    await settings.put({ key: policyKey(policy.id), title: policy.id, value: JSON.stringify(policy) });
  }
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** A manager has a case opened under a routine, and says whom it is about once it is there. */
const open = async (routine: RegExp): Promise<{ readonly page: Page; readonly caseId: string }> => {
  const { manager, unit, employee } = cast();
  const page = await visit(manager, 'cases');
  await page.getByRole('button', { name: 'Öppna ett ärende' }).click();
  await page.getByLabel(routine).click();
  const units = page.getByLabel(unit.name, { exact: true });
  if ((await units.count()) > 0) await units.check();
  await look(page, 'case-request');
  await page.getByRole('button', { name: 'Öppna ärendet' }).click();
  await page.getByText(/^Ärendet öppnas\./).waitFor();
  await suite.sweep();
  await page.getByLabel(/^Namn/).fill(employee.name);
  await page.getByLabel(/^Användarkonto/).fill(employee.employeeId);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page
    .getByText(/Ärendet görs i ordning/)
    .first()
    .waitFor();
  await suite.sweep();
  return { page, caseId: page.url().split('#/cases/')[1] ?? '' };
};

const notHeld = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Samtalet hålls inte' }).click();
  await page.getByLabel('medarbetaren har slutat').check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('heading', { name: 'Finns det en förklaring?' }).waitFor();
};

const stateOf = async (caseId: string) => {
  const found = await openCases(suite.sites.bot()).find(caseId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

it('VON: the manager decides, HR is told and lex Sarah is weighed; then somebody else takes it over', async () => {
  const { manager, other } = cast();
  const { page, caseId } = await open(/vård och omsorg/);
  await page.getByRole('heading', { name: 'Kalla medarbetaren till samtal' }).waitFor();
  await notHeld(page);
  await page.getByLabel('Nej, det har ingen godtagbar förklaring').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  const measures = page.getByRole('list', { name: 'Åtgärder' });
  for (const name of ['Kontakt med HR', 'Lex Sarah', 'Avvikelserapport'])
    await measures.getByText(name, { exact: true }).waitFor();
  await page
    .getByText(nameOf(holderOf('hr')))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Lämna över ärendet' }).click();
  await page.getByLabel(/^Ny ansvarig/).selectOption(other.managerId);
  await page.getByLabel('Den ansvariga är jävig').check();
  await look(page, 'case-hand-over');
  await page.getByRole('button', { name: 'Lämna över', exact: true }).click();
  await page.getByText('Ärendet är överlämnat.').waitFor();
  await suite.sweep();
  await page.reload();
  await page.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const next = await visit(other.managerId, 'cases');
  await next.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await next.getByText(/lämnades över till en annan ansvarig: den ansvariga är jävig/).waitFor();
  expect(await stateOf(caseId)).toMatchObject({
    ...{ policyId: 'von', origin: { kind: 'manager' }, responsible: other.managerId },
    handedOver: { by: manager },
  });
});

it('NPO: it goes to the head of operations, who decides with the HR strategist', async () => {
  const { manager } = cast();
  const [head, strategist] = [holderOf('head-of-operations'), holderOf('hr-strategist')];
  const { page, caseId } = await open(/NPÖ/);
  await page.reload();
  await page.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const early = await visit(strategist, `cases/${caseId}`);
  await early.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const next = await visit(head, `cases/${caseId}`);
  await notHeld(next);
  await suite.sweep();
  await early.reload();
  await early.getByText(new RegExp(`^Väntar på ${nameOf(head)}`)).waitFor();
  await next.getByLabel('Ja, det har en godtagbar förklaring').click();
  await next.getByRole('button', { name: 'Besluta', exact: true }).click();
  await next
    .getByText(/tillsammans med HR-strategen\. Bekräfta/)
    .first()
    .waitFor();
  await next.getByLabel(/^Beslutet fattas tillsammans med/).check();
  await next.getByRole('button', { name: 'Besluta', exact: true }).click();
  await next.getByText('Beslutet är sparat.').waitFor();
  const decided = await stateOf(caseId);
  expect(decided).toMatchObject({
    ...{ policyId: 'npo', responsible: head, decided: { together: 'hr-strategist' } },
  });
  expect(decided.people).not.toHaveProperty('head-of-operations', manager);
});

it('names nobody in what is asked for, and nothing went wrong', () => {
  const { employee } = cast();
  const addresses = JSON.stringify(asked.map(decodeURIComponent));
  expect(addresses).not.toContain(employee.name);
  expect(addresses).not.toContain(employee.employeeId);
  // The browser itself notes when the Vault has let somebody in no more.
  expect(complaints.flat().filter((text) => !text.includes('403 (Forbidden)'))).toEqual([]);
});
