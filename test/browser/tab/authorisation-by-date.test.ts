import { isoDateOf } from '@loggkontroll/core/calendar';
import { accessListFiles, smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser);
  complaints.push(complaintsOf(page));
  await page.goto(suite.address(personId, place));
  return page;
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const records = () => openRegister(suite.sites.bot());
const unitOf = () => {
  const unit = suite.municipality.units.find(({ branch }) => branch === 'provider');
  if (!unit) throw new Error('No unit.');
  return unit;
};

it('the planner opens all units’ reviews at once, late, and no step is due before today', async () => {
  const { members, units } = suite.municipality;
  const unit = unitOf();
  const planner = await visit(members.planner[0] ?? '', 'authorisations');
  await planner.getByRole('button', { name: 'Påbörja kontrollerna' }).click();
  const all = planner.getByRole('list', { name: 'Enheter' });
  await all.getByRole('checkbox', { name: unit.name, exact: true }).waitFor();
  await all.getByRole('checkbox', { name: `${unit.name}: även skyddade personer` }).click();
  await planner.getByText(/^Listan inlagd senast .*9 okt/).waitFor();
  expect(await seriousViolations(planner)).toEqual([]);
  await planner.getByRole('button', { name: `Påbörja ${units.length + 1} kontroller` }).click();
  await planner.getByText('Kontrollerna är påbörjade.').waitFor();
  await planner.getByText('Alla enheter är påbörjade för det här datumet.').waitFor();
  expect(await planner.getByText('Redan påbörjad').count()).toBe(units.length);
  expect(await seriousViolations(planner)).toEqual([]);

  const { records: opened } = await records().authorisations.list({ where: { DoneBy: '2026-10-31' } });
  expect(opened).toHaveLength(units.length + 1);
  for (const { state } of opened) expect(Object.values(state.deadlines).sort()[0]).toBe('2026-10-09');
  await suite.sweep();
});

it('the local support puts in one file of many units, and sees what goes where and what goes nowhere', async () => {
  const { municipality } = suite;
  const { functions, units } = municipality;
  const support = functions.find(({ code }) => code === 'local-support')?.personId ?? '';
  const providers = units.filter(({ branch }) => branch === 'provider');
  const [file] = accessListFiles(municipality, isoDateOf('2026-09-30'));
  const [first, ...rest] = new TextDecoder('windows-1252').decode(file?.bytes).split('\r\n');
  const last = providers.at(-1)?.name ?? '';
  const kept = rest.filter((line) => line !== '' && !line.includes(`;${last};`));
  const lines = [first, ...kept, 'okand1;Någon;Okänd enhet;Läsa;;', 'okand2;Någon;;Läsa;;', ''];
  const page = await visit(support, 'authorisations');
  await page.getByRole('link', { name: 'Lägg in en fil med flera enheters behörigheter' }).click();
  await page.getByText(`${providers.length} enheter väntar på sina listor.`).waitFor();
  await page
    .getByLabel(/^Listan, som CSV/)
    .setInputFiles([{ name: 'alla.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }]);
  const taken = page.getByRole('region', { name: 'Så delas filen upp:' });
  await taken.getByText('Okänd enhet: 1 rad, ingen lista väntar på dig').waitFor();
  await taken.getByText('1 rad utan enhet').waitFor();
  await taken.getByText(`${last}: finns inte i filen`).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: `Skicka ${providers.length - 1} listor` }).click();
  await page.getByText(`${providers.length - 1} listor är skickade.`).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await suite.sweep();
  const { records: of } = await records().authorisations.list({ where: { DoneBy: '2026-10-31' } });
  const prepared = of.filter(({ state }) => state.prepared !== undefined);
  expect(prepared).toHaveLength(providers.length - 1);
});

it('somebody else takes over from the local support, and from the manager who is away', async () => {
  const { members, functions, people } = suite.municipality;
  const unit = unitOf();
  const support = functions.find(({ code }) => code === 'local-support')?.personId ?? '';
  const id = `authorisation-ffs-${unit.unitId}-2026-10-31`;
  const planner = await visit(members.planner[0] ?? '', `authorisations/${encodeURIComponent(id)}`);
  await planner.getByRole('button', { name: 'Lämna till någon annan' }).click();
  const decider = planner.getByRole('combobox', { name: /^Avgör behörigheterna/ });
  await decider.selectOption(support);
  await planner.getByRole('button', { name: 'Lämna över' }).click();
  await planner.getByText('Det får inte vara den som avgör behörigheterna.').first().waitFor();
  expect(await seriousViolations(planner)).toEqual([]);
  const above = people.find(({ personId }) => personId === unit.managerId)?.managerId ?? '';
  await decider.selectOption(above);
  await planner.getByRole('combobox', { name: /^Avgör den avgörandes egen/ }).selectOption('');
  await planner.getByRole('button', { name: 'Lämna över' }).click();
  await planner.getByText('Kontrollen är lämnad till någon annan.').waitFor();
  await suite.sweep();
  const found = await records().authorisations.find(id);
  expect(found).toMatchObject({
    value: { state: { decider: above, ownDecider: 'role:planner', lister: support } },
  });
});

it('protected persons: the planner lists, the manager decides, nobody else sees that there are any', async () => {
  const { members, staff, functions } = suite.municipality;
  const unit = unitOf();
  const id = `authorisation-ffs-${unit.unitId}-2026-10-31-protected`;
  const planner = await visit(members.planner[0] ?? '', 'authorisations');
  await planner.getByRole('link', { name: new RegExp(`${unit.name}, skyddade personer`) }).click();
  const rows = staff
    .filter(({ unitId, personId }) => unitId === unit.unitId && personId === undefined)
    .slice(0, 2)
    .map(({ employeeId, name }) => `${employeeId};${name}`);
  const buffer = Buffer.from(['Användare;Namn', ...rows, ''].join('\r\n'));
  await planner
    .getByLabel(/^Listan, som CSV/)
    .setInputFiles([{ name: 'skyddade.csv', mimeType: 'text/csv', buffer }]);
  await planner.getByText('2 rader är lästa.').waitFor();
  await planner.getByRole('button', { name: 'Skicka listan' }).click();
  await planner.getByText('Listan är skickad.').waitFor();
  await suite.sweep();

  const manager = await visit(unit.managerId, 'authorisations');
  await manager.getByRole('link', { name: new RegExp(`${unit.name}, skyddade personer`) }).click();
  await manager.getByText('Vilka ska ha kvar sin behörighet?').waitFor();
  const rest = manager.getByRole('region', { name: 'Övriga' });
  await rest.getByLabel(/^Markera alla/).click();
  await rest.getByRole('button', { name: /^Behåll 2/ }).click();
  await manager.getByRole('button', { name: 'Skicka svaret' }).click();
  await manager.getByText('Svaret är skickat.').waitFor();
  expect(await seriousViolations(manager)).toEqual([]);

  await planner.reload();
  await planner.getByText('Läs protokollet och signera').waitFor();
  await planner.getByRole('button', { name: 'Signera', exact: true }).click();
  await planner.getByText('Behörighetskontrollen är signerad.').waitFor();
  const found = await records().authorisations.find(id);
  expect(found).toMatchObject({ ok: true, value: { state: { status: 'closed' } } });

  const support = await visit(
    functions.find(({ code }) => code === 'local-support')?.personId ?? '',
    'authorisations',
  );
  await support.getByRole('list', { name: 'Väntar på dig' }).waitFor();
  expect(await support.getByText('skyddade personer').count()).toBe(0);
  expect(complaints.flat()).toEqual([]);
});
