import { readFile } from 'node:fs/promises';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { readAloud, readPdf } from '../../unit/ui/documents/pdf/read-pdf.ts';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { putCaseInPlace } from './case-in-place.ts';
import type { CaseInPlace } from './case-in-place.ts';
import { comeBack } from './come-back.ts';
import { everyLook, teamsLooks } from './every-look.ts';
import type { Look } from './every-look.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const looks: readonly Look[] = [...teamsLooks, { theme: 'light', words: 'sv', width: 400 }];

let suite: Suite;
let browser: Browser;
let given: CaseInPlace;
/** The window of whoever has the case. */
let page: Page;
const complaints: (readonly string[])[] = [];
/** Every address that any page has asked for. */
const asked: string[] = [];

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(personId, place));
  return page;
};

/** The case in every look. */
const look = (name: string): Promise<void> =>
  everyLook(
    { browser, suite },
    { personId: given.responsible, at: `cases/${given.caseId}`, name },
    (page) => page.locator('#timeline').waitFor(),
    looks,
  );

const setTime = async (page: Page, instant: string): Promise<void> => {
  suite.setClock(instant);
  await comeBack(page);
  await page.locator('#timeline').waitFor();
};

/** What one reads of a document that is saved. */
const saved = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: `Ladda ner ${name}` })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).not.toMatch(/märkt/i);
  const pdf = await readPdf(await readFile(await download.path()));
  return readAloud(pdf).replaceAll('\u00a0', ' ');
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
  given = await putCaseInPlace(suite, { name: 'Märkt Namn', account: 'markt01' }, '2026-10-05T07:30:00Z');
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

it('is there for whoever has it and nobody else, who calls the employee with a letter', async () => {
  const { responsible, above, caseId } = given;
  const other = suite.municipality.units.find(
    ({ managerId }) => managerId !== responsible && managerId !== above,
  );
  const stranger = await visit(other?.managerId ?? '', `cases/${caseId}`);
  await stranger.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  // The browser itself notes that the Vault has let nobody in.
  expect(complaints.pop()).toEqual([expect.stringContaining('403')]);

  page = await visit(responsible, 'cases');
  await page.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await page.getByText('71 timmar kvar.').waitFor();
  await look('case-called');
  await page.getByLabel(/^Dag/).fill('2026-10-07');
  await page.getByLabel(/^Klockslag/).fill('13:00');
  await page.getByLabel(/^Plats/).fill('Rum 2');
  await page.getByRole('button', { name: 'Gör kallelsen' }).click();
  await page.getByText('Kallelsen är gjord.').waitFor();
  const letter = await saved(page, 'kallelsen');
  expect(letter).toMatch(/Märkt Namn/);
  expect(letter).toMatch(/facklig företrädare/);
});

it('is minuted, and what the employee answered stands in the copies', async () => {
  await setTime(page, '2026-10-07T12:00:00Z');
  await page.getByText('19 timmar kvar.').waitFor();
  await look('case-minutes');
  await page.getByLabel(/^Vad samtalet gällde/).fill('Läsning i en journal.');
  await page.getByLabel('Fråga 1', { exact: true }).fill('Varför öppnades den?');
  await page.getByLabel('Svar 1', { exact: true }).fill('Det minns jag inte.');
  await page.getByRole('button', { name: 'Spara anteckningarna' }).click();
  await page.getByRole('heading', { name: 'Medarbetaren läser anteckningarna i Teams' }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  const { minutes } = await given.now();
  await given.botActs(
    {
      type: 'confirmMinutes',
      documentSha256: minutes?.documentSha256 ?? '',
      how: { by: 'dialogue', subjectKey: given.subjectKey },
    },
    '2026-10-07T13:00:00Z',
  );
  await setTime(page, '2026-10-07T14:00:00Z');
  await page.getByRole('button', { name: 'Alla har fått sin kopia' }).click();
  await page.getByText('Kopiorna är antecknade.').waitFor();
  expect(await saved(page, 'anteckningarna')).toMatch(/bekräftade .*att de stämmer/);
});

it('is decided, access before all else, and reported to the data-protection contact', async () => {
  await page.getByLabel('Nej, det har ingen godtagbar förklaring').click();
  await page.getByLabel('Det gjordes med avsikt').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await page.getByRole('heading', { name: 'Avgör först om behörigheten ska tas bort' }).waitFor();
  await look('case-decided');
  for (const name of ['Ta bort behörigheten', 'Kontrollera att', 'Utbildning', 'Arbetsrätt', 'Besked']) {
    await page.getByRole('button', { name: `Ta ställning: ${name}` }).click();
    await page.getByLabel('Gjort', { exact: true }).click();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByLabel('Gjort', { exact: true }).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Skriv rapporten' }).click();
  await page.getByLabel(/^Vad har hänt/).fill('Någon har läst utan att behöva det i arbetet.');
  await page.getByLabel(/^Antal personer/).fill('2');
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara rapporten' }).click();
  await page.getByText(/skriven men inte lämnad/).waitFor();
  const report = await saved(page, 'rapporten');
  expect(report).toMatch(/2 personer/);
  expect(report).not.toMatch(/Märkt/);
  await page.getByRole('button', { name: 'Rapporten är lämnad' }).click();
  await page.getByText(/gäller 2 personer\./).waitFor();
});

it('is closed, and nothing but its documents says whom it is about', async () => {
  await page.getByRole('button', { name: 'Avsluta ärendet' }).click();
  await page.getByText(/Ärendet är avslutat\. Handlingarna sparas/).waitFor();
  await look('case-closed');
  const ended = await given.now();
  expect(ended).toMatchObject({ status: 'closed', breach: { position: { persons: 2 } } });
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(JSON.stringify([ended, stored, asked.map(decodeURIComponent)])).not.toMatch(/märkt|markt01/i);
  expect(await page.content()).not.toMatch(/märkt|markt01/i);
  expect(complaints.flat()).toEqual([]);
});
