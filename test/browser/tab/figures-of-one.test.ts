import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import { tabPath } from '@loggkontroll/ui/links';
import type { Browser, Page } from 'playwright-core';
import type { YearFile } from '@loggkontroll/infra/year-export';
import { loggkontroll } from '../../contract/infra/played-year.ts';
import { launchChromium } from '../chromium.ts';
import { giveBack, lendPage } from '../lent-page.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { givenOrder } from '../review/given-order.ts';
import type { GivenOrder } from '../review/given-order.ts';
import { figuresIn, planted, plantedAssignments, plantedLog } from './figures-of-one/planted.ts';
import type { Said } from './figures-of-one/planted.ts';
import { loudSweep } from './figures-of-one/loud-sweep.ts';
import { readPage } from './figures-of-one/read-page.ts';
import { readReview } from './figures-of-one/read-review.ts';
import { saved } from './figures-of-one/saved.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-of-one-'));
/** What the bot has said: its cards, and the lines of its log. */
const spoken: string[] = [];

let suite: Suite;
let browser: Browser;
let sweep: () => Promise<void>;
/** Of the marked employee alone, and of that one beside another. */
let ofOne: GivenOrder;
let ofTwo: GivenOrder;

beforeAll(async () => {
  [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T09:00:00Z', past: true }),
    launchChromium(),
  ]);
  sweep = await loudSweep(suite, path.join(folder, 'bot.pem'), spoken);
  ofOne = await givenOrder(suite, 'of-one', { employees: 1 });
  ofTwo = await givenOrder(suite, 'of-two');
});

afterAll(async () => {
  await browser.close();
  await suite.close();
  rmSync(folder, { recursive: true });
});

const open = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser);
  await page.goto(suite.address(personId, place));
  return page;
};

/** The administrator delivers the planted log; gives what the page said before that and after. */
const deliver = async (given: GivenOrder): Promise<readonly Said[]> => {
  const where = `deliver ${given.order.number}`;
  const page = await open(given.logAdministrator, tabPath.order(given.order.orderId));
  await page
    .getByLabel('Register vid sidan av')
    .setInputFiles([file('assignments.csv', plantedAssignments(given))]);
  await page.getByText('assignments.csv (').waitFor();
  await chooseLog(page, file('september.csv', plantedLog(given)));
  await page.getByRole('region', { name: 'Det här levereras' }).waitFor();
  const before = await readPage(page);
  for (const caution of await page.getByRole('checkbox').all()) await caution.check();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await page.getByText('Hos granskaren').first().waitFor();
  await sweep();
  const after = await readPage(page);
  await giveBack(page);
  return [before, after].map((text) => ({ where, text }));
};

test('no page says it before, while or after a log is delivered', async () => {
  expect(figuresIn(await deliver(ofOne))).toEqual([]);
  expect(figuresIn(await deliver(ofTwo))).toEqual([]);
  const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { Period: '2026-Q4' } });
  const rows = new Map(records.map(({ state }) => [state.orderId, state.delivered?.file.accesses]));
  /* It is there to be said. */
  expect(rows.get(ofOne.order.orderId)).toBe(planted.rows);
  expect(rows.get(ofTwo.order.orderId)).toBe(planted.rows + 2);
});

/** The reviewer reads, judges and registers the log, with one suspicion or none; gives what was said. */
const review = async ({ order, reviewer }: GivenOrder, suspicion?: 'reported'): Promise<readonly Said[]> => {
  const page = await open(reviewer, tabPath.review(reviewIdOf(order.orderId)));
  return readReview(page, { where: order.number, suspicion, sweep });
};

test('no sight of the log says it, nor what is said when it is registered', async () => {
  expect(figuresIn(await review(ofOne))).toEqual([]);
  expect(figuresIn(await review(ofTwo, 'reported'))).toEqual([]);
});

/** What reads nothing that the marked employee is in is left out by its own reason. */
const notHere = 'needs a record of its own kind';

/** Every place of the tab: a new one has to be given here. */
const places = (): Readonly<Record<keyof typeof tabPath, readonly string[] | typeof notHere>> => ({
  ...{ overview: [''], plan: ['plan'], orders: ['orders'], reviews: ['review'] },
  order: [ofOne, ofTwo].map(({ order }) => tabPath.order(order.orderId)),
  review: [ofOne, ofTwo].map(({ order }) => tabPath.review(reviewIdOf(order.orderId))),
  ...{ targetedList: ['targeted'], requestTargeted: ['targeted/request'], targeted: notHere },
  ...{ cases: ['cases'], requestCase: ['cases/request'], case: caseIds.map(tabPath.case) },
  ...{ extracts: ['extracts'], requestExtract: ['extracts/request'], extract: notHere },
  ...{ authorisations: ['authorisations'], openAuthorisation: ['authorisations/open'] },
  ...{ openAuthorisations: ['authorisations/open-all'], manyAccessLists: ['authorisations/lists'] },
  ...{ authorisation: notHere, informingRounds: ['informing'], informing: notHere },
  ...{ controls: ['controls'], figures: ['controls/figures'], supervision: ['controls/supervision'] },
  retention: ['controls/retention'],
  ...{ organisation: ['organisation'], substitutes: ['organisation/substitutes'], policies: ['policies'] },
});

let caseIds: readonly string[] = [];

/** Who looks at every place, and what everybody looks at. */
const everywhere = { planner: true, reviewer: true };
const inSight: readonly string[] = ['overview', 'order', 'case', 'controls', 'figures', 'supervision'];

test('no page says it to anybody afterwards', async () => {
  caseIds = (await openCases(suite.sites.bot()).list({ where: {} })).records
    .filter(
      ({ state }) =>
        state.origin.kind === 'review' && state.origin.reviewId === reviewIdOf(ofTwo.order.orderId),
    )
    .map(({ recordId }) => recordId);
  expect(caseIds).toHaveLength(1);
  const [planner = ''] = suite.municipality.members.planner;
  const head = suite.municipality.departments.find(
    ({ departmentId }) => departmentId === ofOne.order.departmentId,
  );
  const people = {
    planner,
    reviewer: ofOne.reviewer,
    head: head?.headId ?? '',
    'log administrator': ofOne.logAdministrator,
  };
  const said: Said[] = [];
  for (const [who, personId] of Object.entries(people)) {
    const page = await open(personId, '');
    for (const [name, of] of Object.entries(places())) {
      if (of === notHere || !(who in everywhere || inSight.includes(name))) continue;
      for (const place of of) {
        await page.goto(suite.address(personId, place));
        said.push({ where: `${who}, ${place}`, text: await readPage(page) });
      }
    }
    await giveBack(page);
  }
  /* Each was read for itself. */
  const ofPlanner = said.filter(({ where }) => where.startsWith('planner,'));
  expect(new Set(ofPlanner.map(({ text }) => text)).size).toBe(ofPlanner.length);
  expect(figuresIn(said)).toEqual([]);
}, 600_000);

test('no file of the year says it', async () => {
  const [planner = ''] = suite.municipality.members.planner;
  const said: Said[] = [];
  for (const [personId, place, ...buttons] of [
    [planner, tabPath.figures, 'Spara som Excel', 'Spara som PDF'],
    [ofOne.logAdministrator, tabPath.figures, 'Spara som Excel', 'Spara som PDF'],
    [ofOne.reviewer, tabPath.figures, 'Spara som Excel', 'Spara som PDF'],
    [planner, tabPath.supervision, 'Spara som PDF'],
  ] as const) {
    const page = await open(personId, place);
    for (const button of buttons) said.push(await saved(page, button));
    await giveBack(page);
  }
  expect(figuresIn(said)).toEqual([]);
});

/** What a screening says beside the accesses that it lists, each with its place in the log and in the list. */
const besideTheList = (format: string, out: string): string => {
  if (format === 'json') return JSON.stringify({ ...(JSON.parse(out) as object), findings: [] });
  const lines = out.split(/\r?\n/);
  if (format === 'ndjson') return lines.filter((line) => !line.startsWith('{"kind":"finding"')).join('\n');
  return lines.map((line) => line.replace(/^\d+;\d+;/, '')).join('\n');
};

const commandLine = async (...args: readonly string[]): Promise<string> => {
  const { out, err, exitCode } = await loggkontroll(...args);
  expect({ args, ran: exitCode < 2, err }).toEqual({ args, ran: true, err });
  return `${out}\n${err}`;
};

test('the command line says it of nobody', async () => {
  const log = path.join(folder, 'september.csv');
  const accounts = path.join(folder, 'accounts.txt');
  writeFileSync(log, plantedLog(ofOne), 'latin1');
  writeFileSync(path.join(folder, 'assignments.csv'), plantedAssignments(ofOne));
  writeFileSync(accounts, `${ofOne.order.employees[0]?.employeeId ?? ''}\n`);
  const { registerUrl, vaultUrl } = suite.sites;
  const said: Said[] = [];
  for (const format of ['json', 'ndjson', 'table']) {
    const asked = ['screen', '--log', log, '--accounts', accounts, '--days', ofOne.days.join(',')];
    const { out, err } = await loggkontroll(...asked, '--context', folder, '--format', format);
    expect(out).toContain(ofOne.order.employees[0]?.employeeId);
    said.push({ where: `screen, ${format}`, text: `${besideTheList(format, out)}\n${err}` });
  }
  const sites = ['--register', registerUrl, '--vault', vaultUrl, '--json'];
  for (const command of ['verify', 'retention'])
    said.push({ where: command, text: await commandLine(command, ...sites) });
  expect(figuresIn(said)).toEqual([]);
});

/**
 * What the Register keeps of a control of one person as well: the rows of the log, which FFS 6.5 asks for, and how many
 * of them came to each answer, which together are those rows. No page shows them; the year's file holds the records whole.
 */
const keptByTheRegister = [
  'Orders: "event":{"file":{"accesses":7919,',
  'Reviews: "direct":7919,',
  'Reviews: "result":{"accesses":7919,',
  'Registrations: "result":{"accesses":7919,',
  'Registrations: "Accesses":7919,',
  'Controls: "result":{"accesses":7919,',
];

test('the year in a file has what the Register keeps, and nothing else', async () => {
  const year = path.join(folder, '2026.json');
  const asked = ['--register', suite.sites.registerUrl, '--year', '2026', '--out', year];
  const told = await commandLine('export-year', ...asked);
  const { records, ...rest } = JSON.parse(readFileSync(year, 'utf8')) as YearFile;
  const said = Object.entries(records).flatMap(([list, all]) =>
    all.map((record) => ({
      where: list,
      text: JSON.stringify(record).replaceAll('\\', '').replaceAll(',', ',\n'),
    })),
  );
  const beside = [told, JSON.stringify(rest)].map((text) => ({ where: 'beside the records', text }));
  expect(figuresIn([...said, ...beside])).toEqual(keptByTheRegister);
});

test('neither cards nor the bot’s log say it', () => {
  expect(spoken.length).toBeGreaterThan(10);
  expect(spoken.join('\n')).toContain(ofTwo.order.number);
  expect(figuresIn([{ where: 'the bot', text: spoken.join('\n') }])).toEqual([]);
});
