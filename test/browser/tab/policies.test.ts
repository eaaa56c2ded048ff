import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openPolicyVersions } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Policy } from '@loggkontroll/core/policy';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { settled } from '../settled.ts';
import { textsOf } from '../texts-of.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

let suite: Suite;
let browser: Browser;
let administrator: string;
const complaints: (readonly string[])[] = [];

const visit = async (personId: string, place: string, query = ''): Promise<Page> => {
  const { page } = await lendPage(browser);
  complaints.push(complaintsOf(page));
  await page.goto(suite.address(personId, place, query));
  return page;
};

/** Every look of a page that stands still: nothing sticks out sideways, and axe finds nothing serious. */
const look = async (page: Page, name: string): Promise<void> => {
  for (const [scheme, width] of [
    ['light', 1440],
    ['dark', 400],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    await page.screenshot({ path: `${pictures}/policies-${name}-${scheme}-${width}.png`, fullPage: true });
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ name, width, sticksOut, violations: await seriousViolations(page) }).toEqual({
      ...{ name, width, sticksOut: 0, violations: [] },
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
};

const inForce = async (policyId: string): Promise<Policy | undefined> => {
  const setting = await openSettings(suite.sites.bot()).get(policyKey(policyId));
  return setting && (JSON.parse(setting.value) as Policy);
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  browser = await launchChromium();
  [administrator = ''] = suite.municipality.members.administrator;
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
  expect(complaints.flat()).toEqual([]);
});

it('an administrator looks, compares, makes a version, mends a mistake, sees what changes and puts it in force', async () => {
  const page = await visit(administrator, '');
  await page.getByRole('link', { name: 'Rutiner' }).click();
  await page.getByText('Ingen rutin är vald. Då gäller den här.').waitFor();
  await look(page, 'list');

  await page.getByRole('link', { name: /^Egenkontroll i Treserva, version 1/ }).click();
  await page.getByText('Rutinen: 6.2').first().waitFor();
  await look(page, 'view');

  await page.getByRole('button', { name: 'Jämför' }).click();
  await page.getByLabel('Den andra').selectOption('von/1');
  await page.getByRole('rowheader', { name: 'Hur ofta det granskas' }).waitFor();
  expect(await page.getByRole('row', { name: /Hur ofta det granskas/ }).innerText()).toMatch(
    /Varje kvartal[\s\S]*Varje halvår/,
  );
  await look(page, 'compare');

  await page.goto(suite.address(administrator, 'policies/ffs/1/copy'));
  await page.getByRole('button', { name: 'Gör utkastet' }).click();
  await page.getByRole('heading', { name: 'Ändra Egenkontroll i Treserva' }).waitFor();
  await page.getByRole('button', { name: 'Misstanke och ärenden' }).click();
  const clock = page.getByLabel('Timmar från upptäckt till anmälan');
  await clock.fill('96');
  await page
    .getByText('”Timmar från upptäckt till anmälan” är för stort eller för långt: högst 72.')
    .waitFor();
  expect(await page.getByRole('button', { name: 'Spara' }).isDisabled()).toBe(true);
  await look(page, 'edit-fault');
  await clock.fill('48');
  await page.getByRole('button', { name: 'Tider och påminnelser' }).click();
  await page.getByLabel('Planera', { exact: true }).fill('15');
  await page.getByText('2 ändringar är inte sparade.').waitFor();
  await look(page, 'edit');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Utkastet är sparat.').waitFor();

  await page.getByRole('link', { name: 'Tillbaka till rutinen' }).click();
  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await page.getByText(/^Den första planen enligt den här versionen gäller .*2026\./).waitFor();
  expect(await textsOf(page.getByRole('rowheader'))).toEqual([
    'Planera',
    'Timmar från upptäckt till anmälan',
  ]);
  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await page.getByText('Skriv varför, till exempel').waitFor();
  await look(page, 'activate');
  await page.getByLabel(/^Varför/).fill('Beslut i nämnden 2026-09-28');
  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await page.getByText('Träder i kraft').waitFor();
  await suite.sweep();
  await page.getByText(/^Gäller sedan .* Togs i bruk av/).waitFor({ timeout: 40_000 });
  await page.getByText('Skäl: Beslut i nämnden 2026-09-28').waitFor();
  expect(await inForce('ffs')).toMatchObject({
    version: 2,
    deadlines: { withinWorkingDays: { plan: 15 } },
    suspicion: { breachReport: { clockHours: 48 } },
  });
});

it('of two who change the same draft, the second is told so, and nothing of theirs is half kept', async () => {
  const [one, other] = [await visit(administrator, 'policies/ffs/2/copy'), await visit(administrator, '')];
  await one.getByRole('button', { name: 'Gör utkastet' }).click();
  await one.getByRole('heading', { name: 'Ändra Egenkontroll i Treserva' }).waitFor();
  await other.goto(suite.address(administrator, 'policies/ffs/3/edit'));
  for (const page of [one, other]) {
    await page.getByRole('button', { name: 'Tider och påminnelser' }).click();
    await page.getByLabel('Planera', { exact: true }).fill(page === one ? '12' : '8');
  }
  await one.getByRole('button', { name: 'Spara' }).click();
  await one.getByText('Utkastet är sparat.').waitFor();
  await other.getByRole('button', { name: 'Spara' }).click();
  await other.getByText('Någon annan har ändrat utkastet sedan du öppnade det.').waitFor();
  const stored = await openPolicyVersions(suite.sites.bot()).find('policy-ffs-3');
  expect(stored).toMatchObject({
    ok: true,
    value: { state: { policy: { deadlines: { withinWorkingDays: { plan: 12 } } } } },
  });
});

it('NPO’s turns are offered, explained and chosen, in English, in high contrast', async () => {
  const page = await visit(administrator, 'policies/npo/1/copy', '&lang=en&theme=contrast');
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await page.getByRole('button', { name: 'Review at providers' }).click();
  await page.getByText('Two ways to reach everybody in a year').waitFor();
  await page.screenshot({ path: `${pictures}/policies-turns-contrast.png` });
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose turns' }).click();
  await page.getByLabel('Number of periods until everybody has been reviewed').waitFor();
  expect(await page.getByLabel('Number of periods until everybody has been reviewed').inputValue()).toBe('2');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The draft is saved.').waitFor();
});

it('a file with mistakes is told of line by line, one without becomes a draft', async () => {
  const page = await visit(administrator, 'policies/import');
  const file = page.getByLabel('Välj fil').first();
  const von = await openPolicyVersions(suite.sites.bot()).find('policy-ffs-2');
  if (!von.ok) throw new Error(von.refusal.code);
  const { policy } = von.value.state;
  const upload = (content: unknown): Promise<void> =>
    file.setInputFiles({
      name: 'rutin.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await upload({
    ...policy,
    reminders: { ...policy.reminders, escalateAfter: 'fem' },
    systematic: { ...policy.systematic, cadense: 'quarter', cadence: 'quater' },
  });
  await page.getByText('Filen kan inte läsas in. 3 saker behöver rättas:').waitFor();
  await page.getByText('Kanske menades ”quarter”.').waitFor();
  await upload(policy);
  await page.getByText('”Egenkontroll i Treserva” blir version 4.').waitFor();
  await page.getByRole('button', { name: 'Gör utkastet' }).click();
  await page.getByRole('heading', { name: 'Egenkontroll i Treserva, version 4' }).waitFor();
});

it('who is no administrator has no such place, and is told whose it is', async () => {
  const page = await visit(suite.municipality.members.planner[0] ?? '', '');
  await page.getByRole('link', { name: 'Översikt' }).waitFor();
  expect(await page.getByRole('link', { name: 'Rutiner' }).count()).toBe(0);
  await page.goto(suite.address(suite.municipality.members.planner[0] ?? '', 'policies'));
  await page.getByText('Sidan är för administratörer').waitFor();
});
