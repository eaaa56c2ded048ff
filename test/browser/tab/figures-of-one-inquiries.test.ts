import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack, giveBackAll } from '../lent-page.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { openWebPart } from '../spfx/open-web-part.ts';
import { comeBack } from './come-back.ts';
import {
  deliver,
  giveClient,
  judgeEverything,
  keepPaper,
  marked,
  order,
  readPaper,
  receive,
  registerReview,
  release,
  takeOut,
} from './extract-walk.ts';
import { loudSweep } from './figures-of-one/loud-sweep.ts';
import { figuresIn, planted, plantedAssignments, plantedLog } from './figures-of-one/planted.ts';
import type { Said } from './figures-of-one/planted.ts';
import { besideTheRows, plantedExtract } from './figures-of-one/planted-inquiries.ts';
import { readPage } from './figures-of-one/read-page.ts';
import { readReview } from './figures-of-one/read-review.ts';
import { readControls, readRegistrations } from './figures-of-one/read-web-parts.ts';
import { saved } from './figures-of-one/saved.ts';
import { offerRoutines, routineWalks } from './routine-walks.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const routine = 'Loggkontroller inom vård och omsorg';
const employee = { Namn: 'Märkt Namn', Användarkonto: 'markt01' };
/** Whose log it is: one employee, on three days. */
const given = {
  order: { employees: [{ employeeId: 'markt01' }], clusterName: 'Björkens korttid' },
  days: ['2026-09-03', '2026-09-04', '2026-09-07'],
};

const folder = mkdtempSync(path.join(tmpdir(), 'figures-of-one-inquiries-'));
/** What the bot has said: its cards, and the lines of its log. */
const spoken: string[] = [];

let suite: Suite;
let browser: Browser;
let walk: ReturnType<typeof routineWalks>;
let manager: string;
let administrator: string;

beforeAll(async () => {
  const [started, launched] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z', webParts: true }),
    launchChromium(),
  ]);
  const sweep = await loudSweep(started, path.join(folder, 'bot.pem'), spoken);
  [suite, browser] = [{ ...started, sweep }, launched];
  await offerRoutines(suite, ['von', 'lean']);
  walk = routineWalks(suite, browser, { complaints: [], asked: [] });
  manager = suite.municipality.units[0]?.managerId ?? '';
  administrator = suite.municipality.members['log-administrator'][0] ?? '';
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
  rmSync(folder, { recursive: true });
});

/** What each person's page of something says. */
const everybodysPages = async (
  place: string,
  people: readonly string[] = [manager, administrator],
): Promise<readonly Said[]> => {
  const said: Said[] = [];
  for (const personId of people) {
    const page = await walk.visit(personId, place);
    said.push({ where: place, text: await readPage(page) });
    await giveBack(page);
  }
  return said;
};

/** Takes the marked employee's log out of the planted files, delivers it, and gives what was said. */
const deliverPlanted = async (page: Page, to: string): Promise<readonly Said[]> => {
  const said: Said[] = [];
  const read = async (where: string): Promise<void> => void said.push({ where, text: await readPage(page) });
  await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await page.getByText('Märkt Namn').first().waitFor();
  await read('whom it is about');
  await page
    .getByLabel('Register vid sidan av')
    .setInputFiles([file('assignments.csv', plantedAssignments(given, 'markt01'))]);
  await page.getByText('assignments.csv (').waitFor();
  await chooseLog(page, file('september.csv', plantedLog(given)));
  await page.getByRole('region', { name: 'Det här levereras' }).waitFor();
  await read('to deliver');
  for (const caution of await page.getByRole('checkbox').all()) await caution.check();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText(to).first().waitFor();
  await suite.sweep();
  await comeBack(page);
  await read('delivered');
  return said;
};

test('a targeted review of one employee: neither its page, the delivery nor the review says it', async () => {
  const { page, targetedId } = await walk.request(manager, {
    routine: new RegExp(`^${routine}`),
    reason: 'Misstanke om obehörig åtkomst',
  });
  const place = `targeted/${targetedId}`;
  await walk.give(page, employee);
  const takes = await walk.visit(administrator, place);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  await comeBack(takes);
  await takes.getByRole('button', { name: 'Beställaren är behörig' }).click();
  await takes.getByText('Kontrollen av beställaren är noterad.').waitFor();
  const delivered = await deliverPlanted(takes, 'Hos granskaren');
  const waiting = await everybodysPages(place);
  await comeBack(page);
  await page.getByRole('button', { name: 'Öppna granskningen' }).click();
  const reviewed = await readReview(page, {
    where: place,
    suspicion: 'to-be-reported',
    sweep: suite.sweep,
  });
  const { reviews } = openRegister(suite.sites.bot());
  const { records } = await reviews.list({ where: {} });
  /* It is there to be said. */
  expect(records.map(({ state }) => state.registered?.result.accesses)).toContain(planted.rows);
  const over = [...(await everybodysPages(place)), ...(await everybodysPages('targeted', [manager]))];
  expect(figuresIn([...delivered, ...waiting, ...reviewed, ...over])).toEqual([]);
}, 300_000);

/** What the log that a case keeps as data says too, for programs: how many rows the export had that it was taken out of. */
const keptWithTheCase = [expect.stringMatching(/^Ladda ner loggen: .*: "rows":7919,$/)];

test('the case that comes of it: neither its page, what is remarked on nor its documents say it', async () => {
  const [record] = (await openCases(suite.sites.bot()).list({ where: {} })).records;
  const page = await walk.visit(manager, `cases/${record?.recordId ?? ''}`);
  const said: Said[] = [];
  const read = async (where: string): Promise<void> => void said.push({ where, text: await readPage(page) });
  await page.getByRole('button', { name: 'Visa det som är anmärkt i loggen' }).click();
  await page.getByRole('table', { name: 'Det som är anmärkt i loggen' }).waitFor();
  await read('the case with its log');
  for (const kept of ['loggen', 'granskarens bedömningar'])
    said.push(besideTheRows(await saved(page, `Ladda ner ${kept}`)));
  await page.getByLabel(/^Dag/).fill('2026-10-07');
  await page.getByLabel(/^Klockslag/).fill('13:00');
  await page.getByLabel(/^Plats/).fill('Rum 2');
  await page.getByRole('button', { name: 'Gör kallelsen' }).click();
  await page.getByText('Kallelsen är gjord.').waitFor();
  const invitation = await saved(page, 'Ladda ner kallelsen');
  expect(invitation.text).toContain('Rum 2');
  suite.setClock('2026-10-07T12:00:00Z');
  await comeBack(page);
  await page.getByLabel(/^Vad samtalet gällde/).fill('Läsning i en journal.');
  await page.getByLabel('Fråga 1', { exact: true }).fill('Varför öppnades den?');
  await page.getByLabel('Svar 1', { exact: true }).fill('Det minns jag inte.');
  await page.getByRole('button', { name: 'Spara anteckningarna' }).click();
  const minutes = await saved(page, 'Ladda ner anteckningarna');
  expect(minutes.text).toContain('Det minns jag inte.');
  await read('the case after the conversation');
  await page.getByRole('button', { name: 'Skriv rapporten' }).click();
  await page.getByLabel(/^Vad har hänt/).fill('Någon har läst utan att behöva det i arbetet.');
  await page.getByLabel(/^Antal personer/).fill('1');
  await read('the report to write');
  await page.getByRole('button', { name: 'Spara rapporten' }).click();
  await page.getByText(/skriven men inte lämnad/).waitFor();
  const report = await saved(page, 'Ladda ner rapporten');
  expect(report.text).toContain('Någon har läst utan att behöva det i arbetet.');
  said.push(invitation, minutes, report, ...(await everybodysPages('cases', [manager])));
  expect(figuresIn(said)).toEqual(keptWithTheCase);
}, 300_000);

test('a private provider’s log that is fetched in person has the accesses, and nothing about them', async () => {
  const { page, targetedId } = await walk.request(administrator, {
    reason: 'Privat utförares stickprov',
    choices: ['Den som är ansvarig hos utföraren', 'Formulär efter inloggning'],
    people: { 'Vilken privat utförare': 'omsorg' },
  });
  await walk.give(page, employee);
  await page.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await page.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  await comeBack(page);
  const delivered = await deliverPlanted(page, 'Lämna ut loggen på plats');
  const log = await saved(page, 'Spara loggen som kan läsas');
  expect(log.text.trim().split('\r\n')).toHaveLength(1 + planted.rows);
  await page.getByLabel('Körkort').click();
  await page.getByRole('button', { name: 'Loggen är hämtad' }).click();
  await page.getByText('Utlämnandet är noterat.').waitFor();
  await suite.sweep();
  const over = await everybodysPages(`targeted/${targetedId}`, [administrator]);
  expect(figuresIn([...delivered, log, ...over])).toEqual([]);
}, 300_000);

test('a client’s extract that one employee fills: neither its page, its review nor what the client reads says it', async () => {
  const own = await walk.visit(manager, 'extracts');
  const said: Said[] = [];
  const read = async (page: Page, where: string): Promise<void> =>
    void said.push({ where, text: await readPage(page) });
  const extractId = await receive(own, suite, { routine, by: 'Klienten själv' });
  await giveClient(own);
  await release(own);
  await order(own, suite);
  const takes = await walk.visit(administrator, `extracts/${extractId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  await takeOut(takes, marked, plantedExtract(given.days));
  await read(takes, 'an extract to deliver');
  await deliver(takes, suite);
  await comeBack(own);
  await judgeEverything(own, 'care');
  await read(own, 'an extract judged');
  await registerReview(own, suite);
  await read(own, 'an extract reviewed');
  await own.getByRole('button', { name: 'Ändra prövningen' }).click();
  await own.getByLabel('Lämnas ut, men något döljs').click();
  await own.getByRole('button', { name: 'Välj vilka som döljs' }).click();
  await own.getByLabel('Visas markt01?').waitFor();
  await read(own, 'whom to hide in an extract');
  await comeBack(own);
  await readPaper(own);
  await read(own, 'what the client reads');
  await keepPaper(own);
  const paper = await saved(own, 'Spara på datorn');
  expect(paper.text.match(/2026-09-0\d \d\d:\d\d/g)).toHaveLength(planted.ofOneClient);
  const pages = await everybodysPages(`extracts/${extractId}`);
  expect(figuresIn([...said, paper, ...pages])).toEqual([]);
}, 300_000);

test('no web part says it, to whoever registers and corrects nor to whoever signs the year', async () => {
  const [unit] = suite.municipality.units;
  const head = suite.municipality.departments.find(({ departmentId }) => departmentId === unit?.departmentId);
  const registers = await openWebPart(browser, suite.sites, { webPart: 'registration', as: manager });
  const registered = await readRegistrations(registers.page);
  await registers.close();
  const signs = await openWebPart(browser, suite.sites, {
    ...{ webPart: 'internal-control', as: head?.headId ?? '' },
  });
  const controlled = await readControls(signs.page);
  await signs.close();
  expect(registered.corrections).toBe(2);
  expect(controlled.controls).toBeGreaterThanOrEqual(2);
  expect(figuresIn([...registered.said, ...controlled.said])).toEqual([]);
});

test('neither cards nor the bot’s log say it of an inquiry', () => {
  expect(spoken.length).toBeGreaterThan(10);
  expect(figuresIn([{ where: 'the bot', text: spoken.join('\n') }])).toEqual([]);
});
