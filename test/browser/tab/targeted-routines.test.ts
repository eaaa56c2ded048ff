import { readFile } from 'node:fs/promises';
import { holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionCode } from '@loggkontroll/core/organisation';
import { fictionalPersonalIdentityNumber, smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBackAll } from '../lent-page.ts';
import { comeBack } from './come-back.ts';
import { offerRoutines, routineWalks } from './routine-walks.ts';
import type { Traces } from './routine-walks.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const traces: Traces = { complaints: [], asked: [] };
const client = fictionalPersonalIdentityNumber('client', 0);

let suite: Suite;
let browser: Browser;
let walk: ReturnType<typeof routineWalks>;
let manager: string;
let administrator: string;

const holder = (code: FunctionCode): string =>
  holdersOf(code, {}, '2026-10-05', suite.municipality.functions)[0] ?? '';

beforeAll(async () => {
  [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' }),
    launchChromium(),
  ]);
  await offerRoutines(suite, ['von', 'r1177', 'npo', 'lean']);
  walk = routineWalks(suite, browser, traces);
  manager = suite.municipality.units[0]?.managerId ?? '';
  administrator = suite.municipality.members['log-administrator'][0] ?? '';
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** What no record, address or browser may hold. */
const marks = new RegExp(['Märkt', 'markt01', client].join('|'), 'i');

const saysNothing = async (targetedId: string, ...pages: readonly Page[]): Promise<void> => {
  const stored = await Promise.all(
    pages.map((page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))),
  );
  const said = JSON.stringify([await walk.stateOf(targetedId), stored, traces.asked.map(decodeURIComponent)]);
  expect(said).not.toMatch(marks);
};

const employee = { Namn: 'Märkt Namn', Användarkonto: 'Markt01' };

const takenOnAndVerified = async (targetedId: string): Promise<Page> => {
  const takes = await walk.visit(administrator, `targeted/${targetedId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  await comeBack(takes);
  await takes.getByRole('button', { name: 'Beställaren är behörig' }).click();
  await takes.getByText('Kontrollen av beställaren är noterad.').waitFor();
  return takes;
};

test('VON: the manager orders, says whom it is about and reads the log, all within the working day', async () => {
  const { page, targetedId } = await walk.request(manager, {
    routine: /^Loggkontroller inom vård och omsorg/,
    reason: 'Misstanke om obehörig åtkomst',
    seen: async (asked) => {
      await asked.getByText('Omedelbart').waitFor();
      await asked.getByText(/ska vara granskad senast .*5 oktober/).waitFor();
    },
  });
  await walk.give(page, employee);
  const takes = await takenOnAndVerified(targetedId);
  await walk.deliver(takes, 'Märkt Namn');
  await saysNothing(targetedId, page, takes);
  await walk.review(page);
  const state = await walk.stateOf(targetedId);
  expect(state).toMatchObject({ policyId: 'von', status: 'completed', logFate: { fate: 'deleted' } });
  expect([...state.steps.map(({ dueOn }) => dueOn), state.reviewBy]).toEqual(
    Array.from({ length: state.steps.length + 1 }, () => '2026-10-05'),
  );
});

test('VON, a private provider: its sample is asked for in writing, made readable, and fetched in person', async () => {
  const { page, targetedId } = await walk.request(administrator, {
    reason: 'Privat utförares stickprov',
    choices: ['Den som är ansvarig hos utföraren', 'Formulär efter inloggning'],
    people: { 'Vilken privat utförare': 'omsorg' },
    seen: async (asked) => {
      await asked.getByText('Omsorg AB').waitFor();
      await asked.getByText('Den som är ansvarig hos utföraren, formulär efter inloggning').waitFor();
    },
  });
  await walk.give(page, employee);
  await page.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await page.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  await comeBack(page);
  await walk.deliver(page, 'Märkt Namn', { to: 'Lämna ut loggen på plats' });
  await walk.looks(page, 'hand-over-in-person');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara loggen som kan läsas' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^VON-R-2026-[0-9A-F]{8}\.csv$/);
  const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n');
  expect(lines.slice(1)).toEqual([
    '"2026-09-03 08:15:00";"Märkt Namn";"markt01";"Känd";"19800101-9804";"Björkens korttid";"Läst";"Journal"',
  ]);
  await page.getByLabel('Körkort').click();
  await page.getByRole('button', { name: 'Loggen är hämtad' }).click();
  await page.getByText('Utlämnandet är noterat.').waitFor();
  await suite.sweep();
  const state = await walk.stateOf(targetedId);
  expect(state).toMatchObject({
    reading: { providerId: 'omsorg', asked: { by: 'responsible', proof: 'signed-in-form' } },
    handedOverInPerson: { identityShown: 'driving-licence', on: '2026-10-05' },
    ...{ status: 'completed', logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } },
  });
  await saysNothing(targetedId, page);
});

describe('R1177', () => {
  const routine = /^Loggkontroller i e-tjänsterna/;

  test('by client: the delegated reviewer asks, takes the log out and reads it', async () => {
    const delegate = holder('delegated-reviewer');
    const { page, targetedId } = await walk.request(delegate, {
      ...{ routine, reason: 'Klienten är känd i verksamheten eller på orten' },
    });
    await walk.give(page, { 'Klientens personnummer': client });
    await walk.deliver(page, 'Ta fram loggen', { client, system: '1177' });
    await saysNothing(targetedId, page);
    await walk.review(page);
    expect(await walk.stateOf(targetedId)).toMatchObject({ policyId: 'r1177', status: 'completed' });
  });

  test('by employee, for a manager: the reviewer reads the register no more than the answer about this one', async () => {
    const delegate = holder('delegated-reviewer');
    const { page, targetedId } = await walk.request(manager, {
      ...{ routine, reason: 'Misstanke om obehörig åtkomst' },
      about: 'En eller flera medarbetare',
      people: { 'Tar emot loggen': delegate },
    });
    await walk.give(page, employee);
    await page.getByText(/finns inte i medarbetarregistret: markt01/).waitFor();
    const takes = await walk.visit(delegate, `targeted/${targetedId}`);
    const read: string[] = [];
    takes.on('request', (request) => read.push(request.url()));
    await walk.deliver(takes, 'Märkt Namn', { system: '1177' });
    expect(read.filter((url) => url.includes('Employees'))).toEqual([]);
    expect(read.filter((url) => url.includes('standing.json'))).not.toEqual([]);
    await saysNothing(targetedId, page, takes);
    await walk.review(takes);
    const state = await walk.stateOf(targetedId);
    expect(state).toMatchObject({ status: 'completed', subjectFate: { fate: 'deleted' } });
    expect(state.administrator).toBeUndefined();
  });
});

describe('NPO', () => {
  const asked = () => ({
    routine: /^Loggkontroll i NPÖ/,
    ...{ reason: 'Misstanke om obehörig åtkomst', about: 'En eller flera medarbetare' },
    people: {
      Beslutar: holder('head-of-operations'),
      'Tar emot loggen': holder('delegated-reviewer'),
      'Får veta: HR-strateg': holder('hr-strategist'),
      'Får veta: affärsområdeschef':
        suite.municipality.people.find(({ personId }) => personId === manager)?.managerId ?? '',
    },
  });

  test('the head of operations, whom the delegate has told, decides before anything is read', async () => {
    const { page, targetedId } = await walk.request(holder('delegated-reviewer'), asked());
    expect((await walk.stateOf(targetedId)).subjectRoom).toBeUndefined();
    const decides = await walk.visit(holder('head-of-operations'), `targeted/${targetedId}`);
    await decides.getByRole('button', { name: 'Besluta att den görs' }).click();
    await decides.getByText('Beslutet är fattat.').waitFor();
    await suite.sweep();
    const told = await walk.visit(holder('hr-strategist'), `targeted/${targetedId}`);
    await told.getByText('Kontrollen beslutades').waitFor();
    await comeBack(page);
    await walk.give(page, employee);
    await walk.deliver(page, 'Märkt Namn', { system: 'rivta' });
    await saysNothing(targetedId, page, decides, told);
    await walk.review(page);
    expect(await walk.stateOf(targetedId)).toMatchObject({ policyId: 'npo', status: 'completed' });
  });

  test('the head of operations turns it down, and the delegate reads why', async () => {
    const { page, targetedId } = await walk.request(holder('delegated-reviewer'), asked());
    const decides = await walk.visit(holder('head-of-operations'), `targeted/${targetedId}`);
    await decides.getByRole('button', { name: 'Avvisa' }).click();
    const dialog = decides.getByRole('dialog');
    await dialog.getByLabel('Det som har kommit fram räcker inte').click();
    await walk.noViolations(decides);
    await dialog.getByRole('button', { name: 'Avvisa' }).click();
    await decides.getByText('Avvisad: Det som har kommit fram räcker inte').waitFor();
    await suite.sweep();
    await comeBack(page);
    await page.getByText('Avvisad: Det som har kommit fram räcker inte').waitFor();
    expect(await walk.stateOf(targetedId)).toMatchObject({ status: 'rejected' });
  });
});

describe('LEAN', () => {
  const routine = /^Loggningskontroll i Treserva/;

  test('of an event: the orderer is verified, a supplement asked for, added and read', async () => {
    const { page, targetedId } = await walk.request(manager, {
      ...{ routine, reason: 'Misstanke om obehörig åtkomst', about: 'En händelse' },
    });
    await walk.give(page, { 'Vilken händelse': 'Märkt larm' });
    const takes = await takenOnAndVerified(targetedId);
    await walk.deliver(takes, 'Märkt larm');

    await comeBack(page);
    await page.getByRole('heading', { name: 'Komplettera loggen' }).waitFor();
    await walk.looks(page, 'supplement-ask');
    await page.getByLabel('Arbetsstation').click();
    await page.getByRole('button', { name: 'Be om komplettering' }).click();
    await page.getByText('Kompletteringen är begärd.').waitFor();
    await suite.sweep();
    await comeBack(takes);
    await takes.getByText('Granskaren behöver mer än loggen').waitFor();
    await walk.looks(takes, 'supplement-add');
    await takes
      .getByLabel(/^Fil: Arbetsstation/)
      .setInputFiles([{ name: 'Märkt Namn.txt', mimeType: 'text/plain', buffer: Buffer.from('WS-0417') }]);
    await takes.getByRole('button', { name: 'Lägg till filen' }).click();
    await takes.getByText('Filen ligger bredvid loggen.').waitFor();
    await suite.sweep();
    await comeBack(page);
    await page.getByText(/^Arbetsstation: tillagd/).waitFor();
    await walk.looks(page, 'supplement-read');
    await walk.sayConcerned(page, { personId: manager, targetedId, account: 'markt01' });
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara filen: Arbetsstation' }).click(),
    ]);
    expect(saved.suggestedFilename()).not.toMatch(marks);
    await saysNothing(targetedId, page, takes);
    await walk.review(page);
    expect(await walk.stateOf(targetedId)).toMatchObject({ policyId: 'lean', status: 'completed' });
  });

  test('the manager takes a request back, and the rooms are gone', async () => {
    const { page, targetedId } = await walk.request(manager, {
      ...{ routine, reason: 'Misstanke om obehörig åtkomst', about: 'En eller flera medarbetare' },
    });
    await walk.give(page, employee);
    await page.getByRole('button', { name: 'Ta tillbaka begäran' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().click();
    await walk.noViolations(page);
    await dialog.getByRole('button', { name: 'Ta tillbaka' }).click();
    await page.getByText(/^Återtagen: /).waitFor();
    await suite.sweep();
    expect(await walk.stateOf(targetedId)).toMatchObject({
      ...{ status: 'withdrawn', subjectFate: { fate: 'deleted' } },
    });
    await saysNothing(targetedId, page);
  });
});
