import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { comeBack } from './come-back.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];
/** Every address that any page has asked for. */
const asked: string[] = [];
/** What was not there. */
const missed: string[] = [];

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.status() === 404) missed.push(decodeURIComponent(response.url()));
  });
  await page.goto(suite.address(personId, place));
  return page;
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-09-14T08:00:00Z' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** Somebody in no register: must stand nowhere but in the room. */
const marked = { name: 'Märkt Namn', account: 'markt07' };

/** A list as record systems export it: the manager, two of the unit, one of another, one unknown, and a broken row. */
const listOf = (unitId: string, manager: string): string => {
  const { staff } = suite.municipality;
  const own = staff.find(({ personId }) => personId === manager);
  const others = staff.filter((each) => each.personId === undefined && each.to === undefined);
  const here = others.filter((each) => each.unitId === unitId).slice(0, 2);
  const elsewhere = others.filter((each) => each.unitId !== unitId).slice(0, 1);
  const rows = [...(own ? [own] : []), ...here, ...elsewhere].map(
    ({ employeeId, name }) => `${employeeId};${name};Stödassistent;2024-01-01;`,
  );
  const unknown = `${marked.account};${marked.name};Stödassistent;2024-01-01;`;
  return ['Användare;Namn;Behörighet;Från;Till', ...rows, unknown, ';Ingen;;;', ''].join('\r\n');
};

it('FFS, a provider: opened, listed, decided, carried out, a flaw assessed, signed, and nobody named outside the room', async () => {
  const { members, units, people, functions } = suite.municipality;
  const unit = units.find(({ branch }) => branch === 'provider');
  if (!unit) throw new Error('No unit.');
  const manager = unit.managerId;
  const above = people.find(({ personId }) => personId === manager)?.managerId ?? '';
  const support = functions.find(({ code }) => code === 'local-support')?.personId ?? '';

  const planner = await visit(members.planner[0] ?? '', 'authorisations');
  await planner.getByText('Inga behörighetskontroller pågår').waitFor();
  await planner.getByRole('button', { name: 'Påbörja kontrollerna' }).click();
  await planner.getByRole('link', { name: 'Påbörja för en enda enhet' }).click();
  await planner.getByRole('combobox', { name: /^Enhet/ }).selectOption(unit.unitId);
  await planner.getByText(/^Behörigheterna avgörs av /).waitFor();
  expect(await seriousViolations(planner)).toEqual([]);
  await planner.getByRole('button', { name: 'Påbörja', exact: true }).click();
  await planner.getByText('Rummet för listan öppnas.').waitFor();
  const authorisationId = decodeURIComponent(planner.url().split('#/authorisations/')[1] ?? '');
  await suite.sweep();

  const lister = await visit(support, 'authorisations');
  await lister.getByRole('navigation').getByRole('link', { name: 'Behörigheter' }).waitFor();
  await lister.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  const buffer = Buffer.from(listOf(unit.unitId, manager));
  const file = { name: 'behorigheter.csv', mimeType: 'text/csv', buffer };
  await lister.getByLabel(/^Listan, som CSV/).setInputFiles([file]);
  await lister.getByText('5 rader är lästa.').waitFor();
  await lister.getByText('Rad 7: användaren saknas').waitFor();
  expect(await seriousViolations(lister)).toEqual([]);
  await lister.getByLabel(/^Jag har tittat på raden/).click();
  await lister.getByRole('button', { name: 'Skicka listan' }).click();
  await lister.getByText('Listan är skickad.').waitFor();
  await suite.sweep();
  await lister.getByText('Finns inte i personalregistret: 1').waitFor();

  const own = await visit(manager, '');
  await own.getByRole('link', { name: 'Behörigheter' }).click();
  await own.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await own.getByText(/^Din egen behörighet finns i listan/).waitFor();
  const out = own.getByRole('region', { name: 'Titta närmare på' });
  await out.getByText(/^Arbetar nu på /).waitFor();
  await out.getByText('Finns inte i personalregistret').waitFor();
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Skicka svaret' }).click();
  await own.getByText('4 rader är inte avgjorda.').waitFor();
  /* What has the focus is the first row that lacks a decision: the keyboard alone decides it. */
  await own.keyboard.press('Space');
  await own.getByText('1 av 4 avgjorda').waitFor();
  await out.getByLabel(/^Markera alla/).click();
  await out.getByRole('button', { name: /^Avsluta 2/ }).click();
  const rest = own.getByRole('region', { name: 'Övriga' });
  await rest.getByLabel(/^Markera alla/).click();
  await rest.getByRole('button', { name: /^Behåll 2/ }).click();
  await rest.getByLabel('Ändra').first().click();
  await own.getByRole('button', { name: 'Skicka svaret' }).click();
  await own.getByText('Skriv hur behörigheten ska vara').waitFor();
  await rest.getByLabel('Hur ska behörigheten vara?').fill('Bara läsa');
  await own.getByText('4 av 4 avgjorda: 1 behåller, 1 ändras, 2 avslutas.').waitFor();
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Skicka svaret' }).click();
  await own.getByText('Svaret är skickat.').waitFor();
  await own.getByRole('button', { name: 'Anmäl en brist i sekretess' }).click();
  await own.getByRole('button', { name: 'Anmäl bristen' }).click();
  await own.getByText('Bristen är anmäld.').waitFor();

  const managers = await visit(above, '');
  await managers.getByRole('link', { name: 'Behörigheter' }).click();
  await managers.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await managers.getByText('Ingen avgör sin egen behörighet.').waitFor();
  await managers.getByLabel('Behåll').click();
  await managers.getByRole('button', { name: 'Skicka svaret' }).click();
  await managers.getByText('Svaret är skickat.').waitFor();

  await comeBack(lister);
  await lister.getByRole('checkbox', { name: /Ska vara: Bara läsa$/ }).click();
  await lister.getByRole('button', { name: 'Allt är åtgärdat' }).click();
  await lister.getByText('2 är inte avbockade.').waitFor();
  expect(await seriousViolations(lister)).toEqual([]);
  for (const task of await lister.getByRole('checkbox', { name: /^Avsluta / }).all()) await task.click();
  await lister.getByRole('button', { name: 'Allt är åtgärdat' }).click();
  await lister.getByText('Det är bekräftat att allt är åtgärdat.').waitFor();

  await comeBack(planner);
  await planner.getByText('Bedöm bristen i sekretess').waitFor();
  await planner.getByLabel('Nej').click();
  expect(await seriousViolations(planner)).toEqual([]);
  await planner.getByRole('button', { name: 'Spara bedömningen' }).click();
  await planner.getByText('Läs protokollet och signera').waitFor();
  await planner.getByText('5 användare gicks igenom.').waitFor();
  expect(await seriousViolations(planner)).toEqual([]);
  await planner.getByRole('button', { name: 'Signera', exact: true }).click();
  await planner.getByText('Behörighetskontrollen är signerad.').waitFor();
  await planner.getByRole('link', { name: 'Alla behörighetskontroller' }).click();
  await planner.getByRole('button', { name: 'Visa avslutade 2026' }).click();
  await planner.getByRole('list', { name: 'Avslutade 2026' }).getByRole('link').waitFor();
  await suite.sweep();

  const found = await openRegister(suite.sites.bot()).authorisations.find(authorisationId);
  expect(found).toMatchObject({ ok: true, value: { state: { status: 'closed', decider: manager } } });
  const pages = [planner, lister, own, managers];
  const stored = await Promise.all(
    pages.map((page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))),
  );
  expect(JSON.stringify([found, stored, asked.map(decodeURIComponent)])).not.toMatch(/märkt|markt07/i);
  expect(missed).toEqual([]);
  expect(complaints.flat()).toEqual([]);
});
