import { smallSize } from '@loggkontroll/infra/local/demo';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { comeBack } from './come-back.ts';
import { extractLooks } from './extract-looks.ts';
import {
  askForAnotherLog,
  deliver,
  giveClient,
  handOverInPerson,
  headOfOperations,
  hideThreatened,
  inquireToTheEnd,
  judgeEverything,
  keepPaper,
  marked,
  note,
  order,
  readPaper,
  receive,
  registerReview,
  release,
  setRoutines,
  showPart,
  takeOut,
} from './extract-walk.ts';
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
  const { page } = await lendPage(browser, { viewport: { width: 1280, height: 720 } });
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.status() === 404) missed.push(decodeURIComponent(response.url()));
  });
  await page.goto(suite.address(personId, place));
  return page;
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  await setRoutines(suite);
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const [von, lean] = ['Loggkontroller inom vård och omsorg', 'Loggningskontroll i Treserva'] as const;

it('VON: received, assessed, ordered, delivered, reviewed, made readable, handed over and noted', async () => {
  const { members, units } = suite.municipality;
  const [administrator = ''] = members['log-administrator'];
  const manager = units[0]?.managerId ?? '';

  const own = await visit(manager, 'extracts');
  await own.getByText('Inga loggutdrag pågår').waitFor();
  const extractId = await receive(own, suite, { routine: von, by: 'Klienten själv' });
  const looks = extractLooks(browser, suite, manager, `extracts/${extractId}`);
  await own.getByLabel('Klientens namn').waitFor();
  await looks.client();
  await giveClient(own);
  await own.getByText('Kan loggen lämnas ut?').waitFor();
  await looks.assess();
  await release(own);
  await order(own, suite);

  const takes = await visit(administrator, '');
  await takes.getByRole('button', { name: /^Ta ut: Ta ut loggen till loggutdraget VON-U-/ }).click();
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  await takeOut(takes);
  expect(await seriousViolations(takes)).toEqual([]);
  await deliver(takes, suite);

  await askForAnotherLog(own, takes, suite);
  await judgeEverything(own, 'care');
  await registerReview(own, suite);
  await hideThreatened(own, 'markt01');
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Spara prövningen' }).click();
  await own.getByText('Prövningen är sparad.').waitFor();
  await looks.paper();
  await readPaper(own);
  const paper = own.getByRole('region', { name: 'Utdraget', exact: true });
  await paper.getByText('Namnet är dolt').first().waitFor();
  expect(await paper.getByText('Anteckning om').count()).toBe(0);
  await showPart(own);
  expect(await seriousViolations(own)).toEqual([]);
  await keepPaper(own);
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Spara på datorn' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^VON-U-2026-[0-9A-F]{8}\.pdf$/);
  await looks.handOver();
  await own.getByLabel('Rekommenderat brev till folkbokföringsadressen').click();
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Det är utlämnat' }).click();
  await own.getByRole('button', { name: 'Brevet kom tillbaka' }).click();
  await handOverInPerson(own);
  await note(own, 'Anteckna begäran', 'Anteckna utlämnandet');
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Avsluta' }).click();
  await own.getByText('Loggutdraget är avslutat.').waitFor();
  await looks.closed();
  await suite.sweep();

  const found = await openRegister(suite.sites.bot()).extracts.find(extractId);
  expect(found).toMatchObject({
    ok: true,
    value: {
      state: {
        ...{ administrator, status: 'closed', returned: [{ on: '2026-10-05' }] },
        ...{ logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } },
      },
    },
  });
  const stored = await Promise.all(
    [own, takes].map((page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))),
  );
  const said = JSON.stringify([found, stored, asked.map(decodeURIComponent)]);
  expect(said).not.toMatch(/märkt|markt01/i);
  expect(said).not.toContain(marked.number);
  /* A log administrator reviews nothing; each of two deliveries is looked for first. */
  const absent = ['/Lists/Reviews', '/Logs/', '/Logs/'];
  expect(missed).toHaveLength(absent.length);
  absent.forEach((place, index) => expect(missed[index]).toContain(place));
  expect(complaints.flat().filter((complaint) => !complaint.includes('404'))).toEqual([]);
}, 300_000);

it('NPO: for a representative; the head of operations takes the log out, and the client reads what grounds there were', async () => {
  const manager = suite.municipality.units[0]?.managerId ?? '';
  const head = headOfOperations(suite);
  const own = await visit(manager, 'extracts');
  const extractId = await receive(own, suite, {
    routine: 'Loggkontroll i NPÖ',
    by: 'En företrädare',
    assessor: head,
  });
  await own.getByLabel('Företrädarens namn').waitFor();
  expect(await seriousViolations(own)).toEqual([]);
  await giveClient(own, { isRepresented: true });
  await own.getByText(/^Väntar på .*: begäran prövas\.$/).waitFor();
  await suite.sweep();

  const takes = await visit(head, `extracts/${extractId}`);
  await release(takes);
  await takes.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  await takeOut(takes);
  await deliver(takes, suite);
  await askForAnotherLog(takes, takes, suite);

  await comeBack(own);
  await readPaper(own);
  const paper = own.getByRole('region', { name: 'Utdraget', exact: true });
  await paper.getByRole('columnheader', { name: 'Hörde det till arbetet?' }).waitFor();
  await paper.getByText('Märkt Företrädare, god man').waitFor();
  await keepPaper(own);
  await handOverInPerson(own);
  await note(own, 'Anteckna begäran', 'Anteckna utlämnandet');
  await own.getByRole('button', { name: 'Avsluta' }).click();
  await own.getByText('Loggutdraget är avslutat.').waitFor();
});

it('LEAN: the orderer is verified, the log has a remark, and the extract waits for the inquiry', async () => {
  const { members, units } = suite.municipality;
  const [administrator = ''] = members['log-administrator'];
  const manager = units[0]?.managerId ?? '';
  const head = headOfOperations(suite);
  const own = await visit(manager, 'extracts');
  const extractId = await receive(own, suite, { routine: lean, by: 'Klienten själv', assessor: head });
  await giveClient(own);
  await own.getByText(/^Väntar på .*: begäran prövas\.$/).waitFor();
  await suite.sweep();
  const heads = await visit(head, `extracts/${extractId}`);
  await release(heads);
  await order(heads, suite);
  const takes = await visit(administrator, `extracts/${extractId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  await takeOut(takes);
  await deliver(takes, suite);

  await askForAnotherLog(heads, takes, suite);
  await judgeEverything(heads, 'suspicion');
  await heads.getByText('När du har registrerat anger du i loggutdraget').waitFor();
  await registerReview(heads, suite);
  await comeBack(own);
  await readPaper(own);
  await keepPaper(own);
  await own.getByLabel('Brev med mottagningsbevis').click();
  await own.getByRole('button', { name: 'Det är utlämnat' }).click();
  await own.getByRole('button', { name: 'Klienten har kvitterat' }).click();
  await note(own, 'Anteckna utlämnandet');
  await own.getByText(/^Det här är kvar: .*utredning/).waitFor();
  expect(await own.getByRole('button', { name: 'Avsluta' }).count()).toBe(0);
  expect(await seriousViolations(own)).toEqual([]);

  await own.getByRole('button', { name: 'Öppna ett ärende' }).click();
  await own.getByText(/^Ärendet öppnas\./).waitFor();
  await own.getByRole('button', { name: 'Avsluta' }).click();
  await own.getByText('Loggutdraget är avslutat.').waitFor();
  await suite.sweep();
  const caseId = caseIdFrom({ extractId });
  await inquireToTheEnd(own, suite, caseId);
  const ended = await openRegister(suite.sites.bot()).extracts.find(extractId);
  const inquiry = await openCases(suite.sites.bot()).find(caseId);
  const kept = { fate: 'kept', because: 'remark' };
  expect(ended).toMatchObject({ value: { state: { status: 'closed', logFate: kept, subjectFate: kept } } });
  const unfounded = { status: 'closed', decided: { outcome: { kind: 'unfounded' } } };
  expect(inquiry).toMatchObject({ value: { state: unfounded } });
});

it('a refusal is passed on when somebody is away, handed over as a decision in writing, and found among the ended', async () => {
  const { units, people } = suite.municipality;
  const manager = units[0]?.managerId ?? '';
  const above = people.find(({ personId }) => personId === manager)?.managerId ?? '';
  const own = await visit(manager, 'extracts');
  const extractId = await receive(own, suite, { routine: von, by: 'Klienten själv' });
  await giveClient(own);
  await own.getByLabel('Lämnas inte ut').click();
  await own.getByLabel('Det finns ingen sådan logg').click();
  await own.getByRole('button', { name: 'Spara prövningen' }).click();
  await own.getByText('Skriv beslutet att loggen inte lämnas ut').waitFor();
  await own.getByRole('button', { name: 'Lämna till någon annan' }).click();
  await own.getByLabel('Tog emot och lämnar ut').selectOption(above);
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Lämna vidare' }).click();
  await own.getByText('Loggutdraget är lämnat vidare.').waitFor();
  await suite.sweep();

  const takesOver = await visit(above, 'extracts');
  await takesOver.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').first().waitFor();
  await takesOver.goto(suite.address(above, `extracts/${extractId}`));
  const decision = { name: 'beslut.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await takesOver.getByLabel('Beslutet som PDF').setInputFiles([decision]);
  await takesOver.getByRole('button', { name: 'Spara beslutet' }).click();
  await takesOver.getByLabel('Rekommenderat brev till folkbokföringsadressen').click();
  await takesOver.getByRole('button', { name: 'Det är utlämnat' }).click();
  await note(takesOver, 'Anteckna begäran', 'Anteckna utlämnandet');
  await takesOver.getByRole('button', { name: 'Avsluta' }).click();
  await takesOver.getByText('Loggutdraget är avslutat.').waitFor();
  await takesOver.getByRole('link', { name: 'Alla loggutdrag' }).click();
  await takesOver.getByRole('button', { name: 'Visa avslutade som begärdes 2026' }).click();
  await takesOver
    .getByRole('list', { name: 'Avslutade som begärdes 2026' })
    .getByRole('link')
    .first()
    .waitFor();
  expect(await seriousViolations(takesOver)).toEqual([]);
});
