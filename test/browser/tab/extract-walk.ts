import { holdersOf } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Page } from 'playwright-core';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { comeBack } from './come-back.ts';
import type { Suite } from './suite.ts';
import { readGuide } from '../review/read-guide.ts';

/** A client who has asked, and the accounts that have read about them. */
export interface AskingClient {
  readonly name: string;
  readonly number: string;
  readonly accounts: readonly string[];
}

/** Whom the extracts are about: what must stand nowhere but in their rooms. */
export const marked: AskingClient = {
  name: 'Märkt Namn',
  number: fictionalPersonalIdentityNumber('client', 0),
  accounts: ['markt01'],
};

const logOf = ({ name, number, accounts }: AskingClient): string =>
  [
    'Beställd av;systemadministratör',
    'Datum;Tid;Användare;Personnummer;Namn;Enhet;H-Typ;Del av Treserva',
    ...accounts.flatMap((account) => [
      `2026-09-10;08:15:00;${account};${number};${name};Björken;Läst;Journal`,
      `2026-09-11;09:30:00;${account};${number};${name};Björken;Läst;Anteckning om ${name}`,
    ]),
    '',
  ].join('\r\n');

/** The routines under which an organisation works that has them all. */
export const setRoutines = async (suite: Suite): Promise<void> => {
  const settings = openSettings(suite.sites.bot());
  for (const id of ['von', 'npo', 'lean']) {
    await settings.put({ key: policyKey(id), title: id, value: JSON.stringify(shippedPolicies[id]) });
  }
};

interface Request {
  readonly routine:
    'Loggkontroller inom vård och omsorg' | 'Loggkontroll i NPÖ' | 'Loggningskontroll i Treserva';
  readonly by: 'Klienten själv' | 'En företrädare';
  readonly assessor?: string;
}

/** Who has the function that assesses under NPO and LEAN: from anybody else an extract passes to them. */
export const headOfOperations = ({ municipality: { units, functions } }: Suite): string =>
  holdersOf('head-of-operations', units[0] ?? {}, '2026-10-05', functions)[0] ?? '';

/** Receives a request and gives the id of its extract; the bot has opened its room. */
export const receive = async (
  page: Page,
  suite: Suite,
  { routine, by, assessor }: Request,
): Promise<string> => {
  await page.getByRole('button', { name: 'Ta emot en begäran' }).click();
  await page.getByLabel(routine).click();
  const unit = page.getByLabel('Enhet');
  if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
  await page.getByLabel(by).click();
  if (assessor !== undefined) await page.getByLabel(/^Prövar och tar fram/).selectOption(assessor);
  await page.getByRole('button', { name: 'Spara begäran' }).click();
  await page.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  return page.url().split('#/extracts/')[1] ?? '';
};

/** Says who the client is, and how that, and a representative's authority, was shown. */
export const giveClient = async (
  page: Page,
  { isRepresented = false, client = marked } = {},
): Promise<void> => {
  await page.getByLabel('Klientens namn').fill(client.name);
  await page.getByLabel('Personnummer').fill(client.number);
  if (isRepresented) {
    await page.getByLabel('Företrädarens namn').fill('Märkt Företrädare');
    await page.getByLabel(/^Företräder som/).fill('god man');
    await page.getByLabel('God man eller förvaltare').click();
  }
  await page.getByLabel('Från och med').fill('2026-09-01');
  await page.getByLabel('Till och med').fill('2026-09-30');
  await page.getByLabel('Visade id-handling').click();
  await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
};

/** The log can be released. */
export const release = async (page: Page): Promise<void> => {
  await page.getByLabel('Lämnas ut', { exact: true }).click();
  await page.getByRole('button', { name: 'Spara prövningen' }).click();
};

/** Orders the log; the bot has told the log administrators. */
export const order = async (page: Page, suite: Suite): Promise<void> => {
  await page.getByRole('button', { name: 'Beställ', exact: true }).click();
  await page.getByText('Loggen är beställd.').waitFor();
  await suite.sweep();
};

/** Reads whom it is about and has the log read; what is to be delivered is shown. */
export const takeOut = async (page: Page, client = marked, log = logOf(client)): Promise<void> => {
  await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
  const verified = page.getByLabel('Jag har kontrollerat att beställaren får beställa loggen');
  await page
    .getByText(new RegExp(`${client.name}, \\d+`))
    .or(verified)
    .waitFor();
  if ((await verified.count()) > 0) await verified.click();
  await chooseLog(page, { ...file('september.csv', ''), buffer: Buffer.from(log, 'utf8') });
  const prepared = page.getByRole('region', { name: 'Det här levereras' });
  await prepared.waitFor();
  for (const caution of await prepared.getByRole('checkbox').all()) await caution.check();
};

/** Delivers what was read; the course may tell of an earlier log already. */
export const deliver = async (page: Page, suite: Suite): Promise<void> => {
  const told = page.getByText('Loggen kom');
  const before = await told.count();
  await page.getByRole('button', { name: 'Leverera', exact: true }).click();
  await told.nth(before).waitFor();
  await suite.sweep();
};

/** The log was the wrong one: another is asked for, taken out and delivered, and the extract's course says so. */
export const askForAnotherLog = async (page: Page, takes: Page, suite: Suite): Promise<void> => {
  await comeBack(page);
  await page.getByRole('button', { name: 'Begär en annan logg' }).click();
  await page.getByText(/^Den logg som finns används inte mer/).waitFor();
  await page.getByRole('button', { name: 'Begär en annan logg' }).click();
  await page.getByText('En annan logg är begärd.').waitFor();
  await suite.sweep();
  await comeBack(takes);
  await takeOut(takes, { ...marked, accounts: ['markt01', 'nagon99'] });
  await deliver(takes, suite);
  await comeBack(page);
  await page.getByText('En annan logg begärdes').waitFor();
};

/** Judges every row in *Granska*: that it belonged to the care, or that nothing explains it (no to each question). */
export const judgeEverything = async (page: Page, verdict: 'care' | 'suspicion'): Promise<void> => {
  await page.getByRole('button', { name: 'Till granskningen' }).click();
  await readGuide(page);
  const isDone = page.getByText('Allt är bedömt', { exact: true });
  while ((await isDone.count()) === 0) {
    const chosen = page.locator('[role=row][aria-selected=true]').first();
    const id = await chosen.getAttribute('id');
    for (const key of verdict === 'care' ? ['1'] : ['n', 'n', 'n', 'n']) await page.keyboard.press(key);
    await page.waitForFunction(
      (before) =>
        document.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant') !== before ||
        document.body.innerText.includes('Allt är bedömt'),
      id,
    );
  }
  await page.getByRole('button', { name: 'Till registreringen' }).click();
};

/** Registers what *Granska* came to, and goes back to the extract once the bot has told it. */
export const registerReview = async (page: Page, suite: Suite): Promise<void> => {
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await suite.sweep();
  await page.getByRole('button', { name: 'Till loggutdraget' }).click();
};

/** Assesses again, with an account hidden since its holder is threatened; the client will not read the name. */
export const hideThreatened = async (page: Page, account: string): Promise<void> => {
  await page.getByRole('button', { name: 'Ändra prövningen' }).click();
  await page.getByLabel('Lämnas ut, men något döljs').click();
  await page.getByRole('button', { name: 'Välj vilka som döljs' }).click();
  await page.getByLabel(`Visas ${account}?`).selectOption({ label: 'Döljs: en medarbetare är hotad' });
  const paper = page.getByRole('region', { name: 'Utdraget', exact: true });
  await paper.getByText('Namnet är dolt').first().waitFor();
};

/** Fetches the log, and shows what the client will read, in both languages. */
export const readPaper = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Hämta loggen' }).click();
  const paper = page.getByRole('region', { name: 'Utdraget', exact: true });
  await page.getByLabel('Engelska').click();
  await paper.getByText('Who has read the records?').waitFor();
  await page.getByLabel('Svenska').click();
  await paper.getByText('Vem har läst uppgifterna?').waitFor();
};

/** Each part of the record that names somebody is a box of its own: shown where it is chosen, and hidden again. */
export const showPart = async (page: Page): Promise<void> => {
  const paper = page.getByRole('region', { name: 'Utdraget', exact: true });
  const part = page.getByRole('checkbox', { name: `Anteckning om ${marked.name}` });
  await part.check();
  await paper.getByText('Anteckning om').first().waitFor();
  await part.uncheck();
  await paper.getByText('Anteckning om').first().waitFor({ state: 'detached' });
};

/** Puts what the client reads into the room. */
export const keepPaper = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Gör PDF och spara' }).click();
  await page.getByRole('button', { name: 'Spara på datorn' }).waitFor();
};

/** Handed over to the client in person, who showed who they are. */
export const handOverInPerson = async (page: Page): Promise<void> => {
  await page.getByLabel('Lämnat mot legitimation').click();
  await page.getByLabel('Visade id-handling').click();
  await page.getByRole('button', { name: 'Det är utlämnat' }).click();
};

/** Says that request and hand-over are noted, where the routine has them noted. */
export const note = async (page: Page, ...titles: readonly string[]): Promise<void> => {
  for (const title of titles) {
    const section = page.getByRole('region', { name: title });
    await section.getByRole('button', { name: 'Det är antecknat' }).click();
    await section.getByText('Antecknat.').waitFor();
  }
};

/** Opens the case that an extract has led to, says whom it is about, and has it decided and closed. */
export const inquireToTheEnd = async (page: Page, suite: Suite, caseId: string): Promise<void> => {
  const manager = suite.municipality.units[0]?.managerId ?? '';
  await page.goto(suite.address(manager, `cases/${caseId}`));
  await page.getByLabel(/^Namn/).fill('Märkt Medarbetare');
  await page.getByLabel(/^Användarkonto/).fill('markt01');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page
    .getByText(/Ärendet görs i ordning/)
    .first()
    .waitFor();
  await suite.sweep();
  await page.getByText('Innan medarbetaren får veta något').waitFor();
  await page.getByRole('button', { name: 'Det fanns inget att fråga om' }).click();
  await page.getByLabel('Dokumentationen förklarar åtkomsten').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await page.getByText('Beslutet är sparat.').waitFor();
  await page.getByRole('button', { name: 'Ta ställning: Besked till förvaltningschefen' }).click();
  await page.getByLabel('Gjort', { exact: true }).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('button', { name: 'Avsluta ärendet' }).click();
  await page.getByText(/Ärendet är avslutat\. Handlingarna sparas/).waitFor();
};
