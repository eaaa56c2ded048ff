import type { Department, PersonId } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { formatInformingFigures } from '@loggkontroll/core/report';
import { informingToldKey, policySetting } from '@loggkontroll/sharepoint/settings';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { unitOf } from './department-year.ts';
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

const departmentAt = (index: number): Department => {
  const department = site.municipality.departments[index];
  if (!department) throw new Error('Not so many departments.');
  return department;
};

/** The page of the first department, once it says how informing stands, and how many requests that took. */
const opened = async (as: PersonId) => {
  site.standIn.clearRequests();
  const { page, close } = await openWebPart(browser, site, { webPart: 'internal-control', as });
  await page.getByRole('heading', { name: 'Information till medarbetare' }).waitFor();
  return { page, close, requests: site.standIn.requests().length };
};

const atHiring: Policy['informing'] = [
  {
    ...{ branches: ['provider', 'authority'], when: 'at-hiring', by: 'employee-manager' },
    ...{ points: ['access-is-reviewed'], confirmed: true },
  },
];

/** As the bot tells it: of nine in the department's first unit. */
const tell = async (department: Department, confirmed: number, late: number): Promise<void> => {
  const { departmentId, headId } = department;
  const { unitId } = unitOf(site, department);
  const count = { year: 2026, policyId: 'ffs', unitId, toConfirm: 9, confirmed, late, passedOn: 0 };
  const figures = { headId, years: [2025, 2026], counts: [count] };
  const headUpn = site.municipality.people.find(({ personId }) => personId === headId)?.upn;
  await site.informingTold.put({ departmentId, headUpn }, formatInformingFigures(figures));
};

/** Whose numbers somebody may read, asked past the page. */
const readableBy = async (as: PersonId): Promise<readonly string[]> => {
  const { page, close } = await openWebPart(browser, site, { webPart: 'internal-control', as });
  const keys = await page.evaluate(async () => {
    const list = "/sites/register/_api/web/getList('/sites/register/Lists/Settings')";
    const answer = await fetch(`${list}/items?$select=Key`, { headers: { Accept: 'application/json' } });
    return ((await answer.json()) as { value: { Key: string }[] }).value.map(({ Key }) => Key);
  });
  await close();
  return keys.filter((key) => key.startsWith(informingToldKey('')));
};

test('the head and planners see how informing stands by unit, nobody else does, and it costs no request more', async () => {
  const [department, other] = [departmentAt(0), departmentAt(1)];
  const unit = unitOf(site, department);
  const elsewhere = await opened(department.headId);
  await elsewhere.page.getByText(/på annat håll.*Det bekräftas inte här/).waitFor();
  await elsewhere.close();

  await site.settings.put(policySetting({ ...ffsPolicy, informing: atHiring }));
  const uncounted = await opened(department.headId);
  await uncounted.page.getByText(/är inte räknat ännu/).waitFor();
  await uncounted.close();

  await tell(department, 6, 2);
  await tell(other, 1, 0);
  const { page, requests, close } = await opened(department.headId);
  const table = page.getByRole('table', { name: /^Bekräftelser 2026 enligt/ });
  expect(await table.getByRole('rowheader').first().innerText()).toBe(unit.name);
  expect(await table.getByRole('row').nth(1).innerText()).toMatch(/9\s+6\s+2$/);
  await page.getByText(/^6 av 9 har bekräftat .* 2 är sena\. Tala med/).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(requests).toBe(elsewhere.requests);
  await close();

  const planner = await opened(site.municipality.members.planner[0] ?? '');
  await planner.page.getByRole('combobox', { name: 'Avdelning' }).selectOption({ label: other.name });
  await planner.page.getByText(/^1 av 9 har bekräftat/).waitFor();
  await planner.close();
  expect(await readableBy(other.headId)).toEqual([informingToldKey(other.departmentId)]);
  expect(await readableBy(unit.managerId)).toEqual([]);
});
