import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { settled } from '../settled.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { comeBack } from './come-back.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';
import { targetedLooks } from './targeted-looks.ts';
import { readGuide } from '../review/read-guide.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];
/** Every address that any page has asked for. */
const asked: string[] = [];

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width: 1280, height: 720 } });
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(personId, place));
  return page;
};

/** The page as it stands, on a phone in the dark: nothing sticks out sideways, and axe finds nothing serious. */
const narrowAndDark = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 400, height: 900 });
  await settled(page);
  await page.screenshot({ path: path.join(pictures, `${name}-dark-sv-400.png`), fullPage: true });
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ sticksOut, violations: await seriousViolations(page) }).toEqual({ sticksOut: 0, violations: [] });
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const row = (date: string, account: string, number: string): string =>
  `${date};08:15:00;${account};${number};Klient, Känd;Björkens korttid;Läst;Journal`;

/** A whole month of everybody: one row of the marked account lies in the period, one before it. */
const log = [
  'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva',
  row('2026-08-31', 'markt01', '19800101-9804'),
  row('2026-09-03', 'MARKT01', '19800101-9804'),
  row('2026-09-03', 'nagon99', '19800161-9801'),
  row('2026-09-30', 'nagon99', '19800161-9801'),
  '',
].join('\r\n');

const storageOf = (pages: readonly Page[]): Promise<readonly string[]> =>
  Promise.all(
    pages.map((page) =>
      page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
    ),
  );

/** The people of the walk: the planner, a log administrator, a unit's manager and the manager above. */
const cast = () => {
  const { members, units, people } = suite.municipality;
  const manager = units[0]?.managerId ?? '';
  return {
    planner: members.planner[0] ?? '',
    administrator: members['log-administrator'][0] ?? '',
    manager,
    above: people.find(({ personId }) => personId === manager)?.managerId ?? '',
  };
};

/** The manager asks by role, attests and receives; the manager above says whom it is about. */
const requested = async (own: Page): Promise<string> => {
  const { manager, above } = cast();
  await own.getByRole('button', { name: 'Begär riktad kontroll' }).click();
  await own.getByLabel('Misstanke om obehörig åtkomst').click();
  const unit = own.getByLabel('Verksamhet');
  if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
  await own.getByLabel(/^Attesterar/).selectOption(manager);
  await own.getByLabel(/^Uppger vem/).selectOption(above);
  await own.getByText(/^Berätta själv för chefens chef vem det gäller/).waitFor();
  await own.getByLabel(/^Tar emot/).selectOption(manager);
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Gå vidare' }).click();
  await own.getByRole('button', { name: 'Skicka begäran' }).click();
  await own.getByText('Väntar på de som planerar loggkontrollerna: loggen beställs.').waitFor();
  return own.url().split('#/targeted/')[1] ?? '';
};

const say = async (gives: Page): Promise<void> => {
  await gives.getByText(/^Vet du inte vem det gäller\? Fråga/).waitFor();
  await gives.getByLabel(/^Namn/).fill('Märkt Namn');
  await gives.getByLabel(/^Användarkonto/).fill('Markt01');
  await gives.getByLabel(/^Omfattning/).fill('Alla åtkomster');
  await gives.getByLabel(/^Från och med/).fill('2026-09-01');
  await gives.getByLabel(/^Till och med/).fill('2026-09-30');
  expect(await seriousViolations(gives)).toEqual([]);
  await gives.getByRole('button', { name: 'Lämna uppgifterna' }).click();
  await gives.getByText('Uppgifterna är lämnade.').waitFor();
  await suite.sweep();
};

/** Ordered, attested and taken on; the page is the log administrator's. */
const takenOn = async (own: Page, plans: Page, targetedId: string): Promise<Page> => {
  const { administrator } = cast();
  await plans.getByRole('button', { name: 'Beställ', exact: true }).click();
  await plans.getByText('Loggen är beställd.').waitFor();
  await comeBack(own);
  await own.getByRole('button', { name: 'Attestera' }).click();
  await own.getByText('Beställningen är attesterad.').waitFor();
  const takes = await visit(administrator, `targeted/${targetedId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  return takes;
};

it('FFS: asked for by role, ordered and attested blindly, given to the log administrator alone, delivered and reviewed', async () => {
  const { planner, administrator, manager, above } = cast();
  const own = await visit(manager, 'targeted');
  await own.getByText('Inga riktade kontroller pågår').waitFor();
  const looks = targetedLooks(browser, suite);
  await looks.request(manager, 'targeted/request');
  const targetedId = await requested(own);
  const place = `targeted/${targetedId}`;
  await looks.order(planner, place);

  const plans = await visit(planner, 'targeted');
  await plans.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  const takes = await takenOn(own, plans, targetedId);
  await looks.give(above, place);
  const gives = await visit(above, `targeted/${targetedId}`);
  await say(gives);
  await looks.read(administrator, place);
  await looks.another(administrator, place);

  await comeBack(takes);
  await takes.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await takes.getByText('Märkt Namn').waitFor();
  await takes.getByText(/finns inte i medarbetarregistret: markt01/).waitFor();
  expect(await seriousViolations(takes)).toEqual([]);

  const found = await openRegister(suite.sites.bot()).targeted.find(targetedId);
  expect(found).toMatchObject({ ok: true, value: { state: { administrator, giver: above } } });
  const stored = await storageOf([own, plans, takes, gives]);
  const said = JSON.stringify([found, stored, asked.map(decodeURIComponent)]);
  expect(said).not.toMatch(/märkt|markt01/i);
  for (const page of [own, plans]) {
    await comeBack(page);
    await page.getByText('Uppgift om vem det gäller lämnades').waitFor();
    await quiet(page);
    expect(await page.content()).not.toMatch(/märkt|markt01/i);
  }
  expect(complaints.flat()).toEqual([]);

  await chooseLog(takes, file('hela september.csv', log));
  const kept = takes.getByRole('region', { name: 'Det här levereras' });
  await kept.getByText('Loggens rader för perioden').waitFor();
  await kept.getByText('hela september.csv (Treserva): läst.').waitFor();
  expect(await kept.getByText(/\d+ rad(er)?\b/).count()).toBe(0);
  expect(await seriousViolations(takes)).toEqual([]);
  await narrowAndDark(takes, 'targeted-delivery');
  await takes.getByLabel(/^Loggen saknar 1–2 september 2026/).click();
  await takes.getByRole('button', { name: 'Leverera', exact: true }).click();
  await takes.getByText('Hos granskaren').waitFor();
  await suite.sweep();

  await looks.review(manager, place);
  await comeBack(own);
  await own.getByRole('button', { name: 'Öppna granskningen' }).click();
  await readGuide(own);
  await own.getByRole('treegrid').getByText('Klient, Känd').first().waitFor();
  expect(await own.content()).not.toMatch(/nagon99/i);
  expect(await seriousViolations(own)).toEqual([]);
  await own.keyboard.press('1');
  await own.getByText('Allt är bedömt', { exact: true }).waitFor();
  await own.getByRole('button', { name: 'Till registreringen' }).click();
  await own.getByRole('button', { name: 'Registrera', exact: true }).click();
  await own.getByText('Granskningen är registrerad').waitFor();
  await suite.sweep();

  const ended = await openRegister(suite.sites.bot()).targeted.find(targetedId);
  expect(ended).toMatchObject({
    value: { state: { status: 'completed', logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } } },
  });
  const after = await storageOf([own, plans, takes, gives]);
  expect(JSON.stringify([ended, after, asked.map(decodeURIComponent)])).not.toMatch(/märkt|markt01/i);
  /* The delivery is looked for before it is there. */
  const absent = 'Failed to load resource: the server responded with a status of 404 (Not Found)';
  expect(complaints.flat()).toEqual([absent]);
}, 300_000);

describe('FFS, when it comes to nothing', () => {
  /** What was kept and asked for holds no mark, and no browser does either. */
  const saysNothing = async (targetedId: string, ...pages: readonly Page[]): Promise<void> => {
    const found = await openRegister(suite.sites.bot()).targeted.find(targetedId);
    const said = JSON.stringify([found, await storageOf(pages), asked.map(decodeURIComponent)]);
    expect(said).not.toMatch(/märkt|markt01/i);
  };
  const stateOf = async (targetedId: string) => {
    const found = await openRegister(suite.sites.bot()).targeted.find(targetedId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.state;
  };

  it('the planner turns it down with a reason of the list, which the manager reads', async () => {
    const { planner, manager } = cast();
    const own = await visit(manager, 'targeted');
    const targetedId = await requested(own);
    const plans = await visit(planner, `targeted/${targetedId}`);
    await plans.getByRole('button', { name: 'Avvisa' }).click();
    const dialog = plans.getByRole('dialog');
    await dialog.getByLabel('Andra personer behöver utses').click();
    expect(await seriousViolations(plans)).toEqual([]);
    await dialog.getByRole('button', { name: 'Avvisa' }).click();
    await plans.getByText('Avvisad: Andra personer behöver utses').waitFor();
    await suite.sweep();
    await comeBack(own);
    await own.getByText('Avvisad: Andra personer behöver utses').waitFor();
    expect(await own.getByRole('button', { name: 'Ta tillbaka begäran' }).count()).toBe(0);
    expect(await stateOf(targetedId)).toMatchObject({ status: 'rejected' });
    expect(await stateOf(targetedId)).not.toHaveProperty('subjectRoom');
  });

  it('the manager takes it back when it is known whom it is about: the room is gone, and nobody reads it any more', async () => {
    const { planner, manager, above } = cast();
    const own = await visit(manager, 'targeted');
    const targetedId = await requested(own);
    const takes = await takenOn(own, await visit(planner, `targeted/${targetedId}`), targetedId);
    const gives = await visit(above, `targeted/${targetedId}`);
    await say(gives);
    await comeBack(own);
    await own.getByRole('button', { name: 'Ta tillbaka begäran' }).click();
    const dialog = own.getByRole('dialog');
    await dialog.getByLabel('Det är löst på annat sätt').click();
    await dialog.getByRole('button', { name: 'Ta tillbaka' }).click();
    await own.getByText('Återtagen: Det är löst på annat sätt').waitFor();
    await suite.sweep();
    expect(await stateOf(targetedId)).toMatchObject({
      ...{ status: 'withdrawn', subjectFate: { fate: 'deleted' }, logFate: { fate: 'deleted' } },
    });
    for (const page of [takes, gives]) {
      await comeBack(page);
      await page.getByText('Återtagen: Det är löst på annat sätt').waitFor();
      expect(await page.getByRole('button', { name: /uppgifterna$/ }).count()).toBe(0);
    }
    await saysNothing(targetedId, own, takes, gives);
  });
});
