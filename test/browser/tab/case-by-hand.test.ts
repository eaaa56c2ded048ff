import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Role } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import type { ReviewResult } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { comeBack } from './come-back.ts';
import { everyLook } from './every-look.ts';
import type { Words } from './every-look.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];
/** Every address that any page has asked for. */
const asked: string[] = [];

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const { page } = await lendPage(browser, { viewport: { width: 1280, height: 900 } });
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(personId, place));
  return page;
};

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const plain = { finishedOn: '2026-10-05', employees: 2, accesses: 10 } as const;
const remark = {
  ...{ ...plain, outcome: 'remark' },
  breach: { status: 'reported', persons: 3 },
} as const satisfies ReviewResult;

const contextOf = (personId: string, role: Role, at: string) => ({
  actor: { personId, roles: [role] },
  now: isoInstantOf(at),
});

/** A control of the first unit that somebody fills in by hand, with a remark on two employees; the id of its case. */
const registered = async (registrationId: string, reviewer: string, role: Role): Promise<string> => {
  const [unit] = suite.municipality.units;
  if (unit === undefined) throw new Error('no unit');
  const { registrations } = openRegister(suite.sites.as(reviewer));
  must(
    await registrations.create(
      {
        ...{ type: 'registerControl', registrationId, kind: 'systematic-review', policyId: 'ffs' },
        ...{ period: '2026-Q4', departmentId: unit.departmentId, unitId: unit.unitId, reviewer },
        result: remark,
      },
      contextOf(reviewer, role, '2026-10-05T08:00:00Z'),
    ),
  );
  await suite.sweep();
  return caseIdFrom({ registrationId });
};

const stateOf = async (caseId: string) => must(await openCases(suite.sites.bot()).find(caseId)).state;

const sayWhom = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Namn/).fill('Märkt Namn');
  await page.getByLabel(/^Användarkonto/).fill('markt01');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page
    .getByText(/Ärendet görs i ordning/)
    .first()
    .waitFor();
  await suite.sweep();
  await page.getByRole('heading', { name: 'Kalla medarbetaren till samtal' }).waitFor();
};

const another = {
  sv: 'Öppna ett ärende om en medarbetare till',
  en: 'Open a case about another employee',
} as const satisfies Record<Words, string>;

it('of a control with a remark on two employees each has a case, with its own number of persons', async () => {
  const manager = suite.municipality.units[0]?.managerId ?? '';
  const caseId = await registered('by-hand', manager, 'unit-manager');
  const page = await visit(manager, `cases/${caseId}`);
  await sayWhom(page);
  const place = { personId: manager, at: `cases/${caseId}`, name: 'case-another' };
  await everyLook({ browser, suite }, place, async (there, words) => {
    await there.getByRole('button', { name: another[words] }).click();
    await there.getByRole('spinbutton').first().waitFor();
  });
  await page.getByRole('button', { name: another.sv }).click();
  await page.getByLabel('Personer i det här ärendet').fill('2');
  await page.getByRole('button', { name: 'Öppna ärendet', exact: true }).click();
  await page.getByText('Skriv ett antal, minst 1.').waitFor();
  await page.getByLabel('Personer i det nya ärendet').fill('1');
  await page.getByRole('button', { name: 'Öppna ärendet', exact: true }).click();
  await page.getByText(/^Ärendet öppnas\./).waitFor();
  await suite.sweep();
  await page.getByLabel(/^Användarkonto/).waitFor();
  const besideId = page.url().split('#/cases/')[1] ?? '';
  expect(await stateOf(caseId)).toMatchObject({ breach: { position: { persons: 2 } } });
  expect(await stateOf(besideId)).toMatchObject({
    ...{ origin: { kind: 'registration', registrationId: 'by-hand' }, responsible: manager },
    breach: { position: { status: 'reported', persons: 1 } },
  });
});

it('what was added is read on the page; a correction after it was closed is told, and it stays closed', async () => {
  const manager = suite.municipality.units[0]?.managerId ?? '';
  const caseId = caseIdFrom({ registrationId: 'by-hand' });
  const page = await visit(manager, `cases/${caseId}`);
  const table = [
    'tid;konto;arbetsstation',
    ...Array.from({ length: 12 }, (_, row) => `08:${row + 10};markt01;WS-0417`),
    '',
  ];
  const files = [
    { name: 'märkt.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) },
    { name: 'märkt.txt', mimeType: 'text/plain', buffer: Buffer.from('Anteckning från samtal.\n') },
    { name: 'märkt.png', mimeType: 'image/png', buffer: await page.screenshot() },
  ];
  for (const file of files) {
    await page.getByRole('button', { name: 'Lägg till underlag' }).click();
    await page.getByLabel(/^Fil att lägga till/).setInputFiles(file);
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await page.getByRole('button', { name: 'Lägg till underlag' }).waitFor();
  }
  const place = { personId: manager, at: `cases/${caseId}` };
  await everyLook({ browser, suite }, { ...place, name: 'case-shown-file' }, async (there, words) => {
    const show = there.getByRole('button', {
      name: words === 'sv' ? 'Öppna underlaget' : 'Open the evidence',
    });
    const hide = there.getByRole('button', {
      name: words === 'sv' ? 'Dölj underlaget' : 'Hide the evidence',
    });
    for (let shown = 0; shown < files.length; shown++) {
      await show.first().click();
      await hide.nth(shown).waitFor();
    }
    await there.getByRole('cell', { name: 'WS-0417' }).first().waitFor();
    await there.getByText('Anteckning från samtal.').waitFor();
    await there.getByRole('img', { name: /lagts till|added/ }).waitFor();
    await show.waitFor({ state: 'detached' });
  });
  await page.getByRole('button', { name: 'Det fanns inget att fråga om' }).click();
  await page.getByLabel('Dokumentationen förklarar åtkomsten').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await page.getByText('Beslutet är sparat.').waitFor();
  await page.getByRole('button', { name: 'Avsluta ärendet' }).click();
  await page.getByText(/Ärendet är avslutat\. Handlingarna sparas/).waitFor();

  suite.setClock('2026-10-06T08:00:00Z');
  const { registrations } = openRegister(suite.sites.as(manager));
  const result = { ...remark, breach: { status: 'reported', persons: 5 } } as const;
  must(
    await registrations.act(
      'by-hand',
      { type: 'correctRegistration', result, reason: 'Fler berörs' },
      contextOf(manager, 'unit-manager', '2026-10-06T08:00:00Z'),
    ),
  );
  await suite.sweep();
  await everyLook({ browser, suite }, { ...place, name: 'case-corrected' }, (there, words) =>
    there.getByText(words === 'sv' ? /^Kontrollen rättades \d/ : /^The control was corrected \d/).waitFor(),
  );
  const overview = await visit(manager, '');
  await overview
    .getByRole('list')
    .getByText(/ärendet A-/)
    .first()
    .waitFor();
  await comeBack(page);
  await page.getByRole('button', { name: 'Låt det vara avslutat' }).click();
  await page.getByText('Ärendet är fortfarande avslutat.').waitFor();
  expect(await page.getByText(/^Kontrollen rättades \d/).count()).toBe(0);
  expect(await stateOf(caseId)).toMatchObject({ status: 'closed', breach: { position: { persons: 2 } } });
});

it('a planner who filled it in asks for a case for each employee, and passes them on', async () => {
  const [planner = ''] = suite.municipality.members.planner;
  const caseId = await registered('by-planner', planner, 'planner');
  const page = await visit(planner, '');
  await page.getByRole('link', { name: 'Ärenden' }).click();
  await page.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await page.waitForURL(new RegExp(`#/cases/${caseId}$`));
  await page.getByRole('button', { name: another.sv }).click();
  await page.getByLabel('Personer i det nya ärendet').fill('2');
  await page.getByRole('button', { name: 'Öppna ärendet', exact: true }).click();
  await page.getByText(/^Ärendet öppnas\./).waitFor();
  await suite.sweep();
  await page.getByLabel(/^Användarkonto/).waitFor();
  const besideId = page.url().split('#/cases/')[1] ?? '';
  expect(await stateOf(besideId)).toMatchObject({
    ...{ origin: { kind: 'registration', registrationId: 'by-planner' }, responsible: planner },
    breach: { position: { persons: 2 } },
  });
  await page.getByText(/^Gäller kontrollen fler medarbetare\?/).waitFor();
  await page.getByLabel(/^Namn/).fill('Märkt Namn');
  await page.getByLabel(/^Användarkonto/).fill('markt01');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page
    .getByText(/Ärendet görs i ordning/)
    .first()
    .waitFor();
  await suite.sweep();
  expect(await stateOf(besideId)).toMatchObject({ responsible: suite.municipality.units[0]?.managerId });
  expect(await stateOf(caseId)).toMatchObject({ responsible: planner });
});

it('names nobody in what is asked for, and nothing went wrong', () => {
  expect(asked.map(decodeURIComponent).join('\n')).not.toMatch(/märkt|markt01/i);
  expect(complaints.flat()).toEqual([]);
});
