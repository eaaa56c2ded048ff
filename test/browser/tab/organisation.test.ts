import { csvOf, planOrganisation, writeTables } from '@loggkontroll/core/organisation-import';
import type { OrganisationState, SaidOrganisation } from '@loggkontroll/core/organisation-import';
import { applyOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { textsOf } from '../texts-of.ts';
import { calm, drop } from './disturb.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];

const visit = async (
  personId: string,
  place: string,
  { query = '', width = 1440 }: { readonly query?: string; readonly width?: number } = {},
): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width, height: 900 } });
  complaints.push(complaintsOf(page));
  await page.goto(suite.address(personId, place, query));
  return page;
};

const administrator = (): string => suite.municipality.members.administrator[0] ?? '';
const registers = (): Promise<OrganisationState> => readOrganisation(suite.sites.bot());

const csvFile = (kind: 'units' | 'employees', state: OrganisationState) => {
  const table = writeTables(state).find((each) => each.kind === kind);
  if (!table) throw new Error(kind);
  return { name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csvOf(table)) };
};

const put = async (page: Page, ...files: readonly ReturnType<typeof csvFile>[]): Promise<void> => {
  await page.getByLabel(/^Filer, som CSV eller Excel|^Files, as CSV or Excel/).setInputFiles([...files]);
};

/** The registers that the tab has asked for since the last time, but who acts in the suite: every page may ask for that. */
const registersAsked = (): readonly string[] => {
  const asked = suite.sites.standIn
    .requests('tab')
    .flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]);
  suite.takeRequests();
  const found = asked.flatMap(
    (path) => /(Absences|Departments|Employees|Functions|Substitutions|Units)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(found)].sort();
};

/** Somebody else changes the registers. */
const changeMeanwhile = async (said: SaidOrganisation): Promise<void> => {
  const planned = planOrganisation(await registers(), said, {
    ...{ planners: [], plannersOrder: true, openIn: () => undefined, today: '2026-10-01' },
  });
  await applyOrganisation(suite.sites.administrator(), planned.changes);
};

const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

test('the administrator sees what a table would change, carries it out, and the same again changes nothing', async () => {
  const page = await visit(administrator(), 'controls');
  await page.getByRole('link', { name: 'Organisationen' }).click();
  await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  const before = await registers();
  const [first, ...rest] = before.units;
  const successor = before.people.find(
    ({ personId }) =>
      !before.units.some(({ managerId }) => managerId === personId) && personId !== administrator(),
  );
  if (!first || !successor) throw new Error('There is nobody.');
  const said = { ...before, units: [{ ...first, managerId: successor.personId }, ...rest] };
  await put(page, csvFile('units', said));
  await page.getByText(`Enheter (${before.units.length})`).waitFor();
  const row = page.getByRole('row', { name: /^Enheter/ });
  expect(await textsOf(row.getByRole('cell'))).toEqual(['0', '1', '0', String(before.units.length - 1)]);
  await page.getByText(`${first.name} går från`).waitFor();
  await page.getByText('Visa enheter').click();
  await page.getByText(`Ändras: ${first.name}: ${successor.name}`).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Genomför en ändring' }).click();
  await page.getByText('Ändringarna är skrivna.').waitFor();
  expect((await registers()).units.find(({ unitId }) => unitId === first.unitId)?.managerId).toBe(
    successor.personId,
  );

  await put(page, csvFile('units', said));
  await page.getByText('Inget ändras').waitFor();
  expect(await page.getByRole('button', { name: /^Genomför/ }).count()).toBe(0);
});

test('faults are told with their lines, and nothing can be carried out', async () => {
  const page = await visit(administrator(), 'organisation');
  const before = await registers();
  const [one] = before.employees;
  if (!one) throw new Error('There is nobody.');
  const employees = [
    one,
    { ...one, name: 'Två' },
    { ...one, employeeId: 'nyttkonto', unitId: 'ingen-sådan' },
  ];
  await put(page, csvFile('employees', { ...before, employees }));
  await page.getByText('Medarbetare, rad 3: samma sak står två gånger').waitFor();
  await page.getByText('Medarbetare, rad 4: enheten finns inte').waitFor();
  expect(await page.getByRole('button', { name: /^Genomför/ }).count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Börja om' }).click();
  await page.getByText('Medarbetare, rad 3').waitFor({ state: 'detached' });
});

test('half a file must be said to be meant', async () => {
  const page = await visit(administrator(), 'organisation', { width: 400 });
  const before = await registers();
  await put(page, csvFile('employees', { ...before, employees: before.employees.slice(0, 10) }));
  await page.getByText('Är det här verkligen avsikten?').waitFor();
  const apply = page.getByRole('button', { name: /^Genomför/ });
  expect(await apply.getAttribute('aria-disabled')).toBe('true');
  expect(await overflows(page)).toBe(false);
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Ja, det stämmer att så många upphör' }).click();
  expect(await apply.getAttribute('aria-disabled')).not.toBe('true');
});

test('opening the page reads no register, a table to be saved its own, and a chosen table all as they are then', async () => {
  suite.takeRequests();
  const page = await visit(administrator(), 'organisation');
  await page.getByLabel(/^Filer, som CSV/).waitFor();
  await page.getByText('Hämta tabeller').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enheter, som CSV' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Enheter.csv');
  expect(await readFile(await saved.path(), 'utf8')).toBe(
    csvFile('units', await registers()).buffer.toString(),
  );
  expect(registersAsked()).toEqual(['Units']);

  const before = await registers();
  const staffed = before.employees.map((employee, index) =>
    index === 0 ? { ...employee, name: 'Nytt namn' } : employee,
  );
  await put(page, csvFile('employees', { ...before, employees: staffed }));
  await page.getByRole('button', { name: 'Genomför en ändring' }).waitFor();
  expect(registersAsked()).toEqual([
    'Absences',
    'Departments',
    'Employees',
    'Functions',
    'Substitutions',
    'Units',
  ]);
  const [, second] = before.employees;
  if (!second) throw new Error('There is nobody.');
  await changeMeanwhile({
    employees: before.employees.map((each) => (each === second ? { ...each, name: 'Annat namn' } : each)),
  });
  await put(page, csvFile('employees', { ...before, employees: staffed }));
  await page.getByRole('button', { name: 'Genomför 2 ändringar' }).waitFor();
  await changeMeanwhile({ employees: before.employees });
});

test('a register that cannot be read is said, and read when tried again', async () => {
  const { page } = await lendPage(browser);
  await page.goto(suite.address(administrator(), 'organisation'));
  await page.getByLabel(/^Filer, som CSV/).waitFor();
  const before = await registers();
  await drop(suite, { when: 'before', match: 'Employees', times: 20 });
  await put(page, csvFile('units', before));
  await page.getByText('SharePoint svarar inte').waitFor();
  expect(await page.getByText('Inget ändras').count()).toBe(0);
  await page.getByRole('button', { name: 'Medarbetare, som CSV' }).click();
  await page.getByText('Filen kunde inte göras.').waitFor();
  await calm(suite);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText('Inget ändras').waitFor();
  expect(await page.getByText('SharePoint svarar inte').count()).toBe(0);
});

test.each([
  ['light', 1440, 'sv'],
  ['dark', 400, 'en'],
  ['contrast', 400, 'sv'],
] as const)('the page holds in %s at %i in %s', async (theme, width, lang) => {
  const page = await visit(administrator(), 'organisation', { query: `&theme=${theme}&lang=${lang}`, width });
  const before = await registers();
  const [first, ...rest] = before.units;
  if (!first) throw new Error('There is no unit.');
  await put(page, csvFile('units', { ...before, units: [{ ...first, name: 'Nya namnet' }, ...rest] }));
  await page.getByRole('button', { name: /^Genomför en ändring|^Carry out one change/ }).waitFor();
  expect(await overflows(page)).toBe(false);
  expect(await seriousViolations(page)).toEqual([]);
});

test('a manager names a substitute for some days, sees it, and ends it', async () => {
  const { units, people } = suite.municipality;
  const manager = units.at(-1)?.managerId ?? '';
  const colleague = people.find(({ personId }) => personId === suite.municipality.units[1]?.managerId);
  const page = await visit(manager, 'controls', { width: 400 });
  await page.getByRole('link', { name: 'Ersättare när du är borta' }).click();
  await page.getByText('Du har inte utsett någon.').waitFor();
  await page.getByRole('button', { name: 'Utse ersättare' }).click();
  await page.getByText('Fyll i det här.').waitFor();
  await page.getByRole('combobox', { name: 'Ersättare' }).selectOption(colleague?.personId ?? '');
  await page.getByLabel(/^Från och med/).fill('2026-10-05');
  await page.getByLabel(/^Till och med/).fill('2026-10-02');
  await page.getByText('slutet kommer före början').waitFor();
  await page.getByLabel(/^Till och med/).fill('2026-10-16');
  await page.getByRole('button', { name: 'Utse ersättare' }).click();
  await page.getByText('Ersättaren är utsedd.').waitFor();
  const list = page.getByRole('region', { name: 'Dina ersättare' });
  await list.getByText('Kommande').waitFor();
  expect(await overflows(page)).toBe(false);
  expect(await seriousViolations(page)).toEqual([]);
  expect((await registers()).substitutions).toMatchObject([
    { managerId: manager, substituteId: colleague?.personId, from: '2026-10-05', to: '2026-10-16' },
  ]);
  await list.getByRole('button', { name: 'Avsluta' }).click();
  await list.getByText('Du har inte utsett någon.').waitFor();
  expect((await registers()).substitutions).toEqual([]);
});

test('whoever is neither is told so, and nothing of it is asked for', async () => {
  const planner = await visit(suite.municipality.members.planner[0] ?? '', 'organisation');
  await planner.getByText('Organisationen sköts av administratörerna').waitFor();
  expect(await planner.getByLabel(/^Filer/).count()).toBe(0);
  expect(complaints.flat()).toEqual([]);
});
