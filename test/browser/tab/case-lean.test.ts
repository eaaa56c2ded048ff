import { giveBack } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { startCaseWalks } from './case-walks.ts';
import type { CaseWalks } from './case-walks.ts';

let walks: CaseWalks;

beforeAll(async () => {
  walks = await startCaseWalks();
});
afterEach(() => walks.over());
afterAll(() => walks.close());

it('LEAN: more is read before the employee is told, evidence is added, and it is closed', async () => {
  const { manager } = walks.cast();
  const { page, caseId } = await walks.open(/Loggningskontroll i Treserva/);
  await page.getByRole('heading', { name: 'Innan medarbetaren får veta något' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Kalla medarbetaren till samtal' }).count()).toBe(0);
  const first = await walks.firstTaskOf(manager, /^Gör det som ska göras innan medarbetaren får veta något/);
  await walks.look(first, 'overview-cases');
  await first.close();
  await page.getByRole('button', { name: 'Lägg till underlag' }).click();
  await page.getByLabel(/^Fil att lägga till/).setInputFiles({
    ...{ name: 'märkt namn.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('x') },
  });
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByText('Filen ska vara PDF, bild').waitFor();
  await walks.look(page, 'case-evidence');
  await page.getByLabel(/^Fil att lägga till/).setInputFiles({
    ...{ name: 'märkt namn.csv', mimeType: 'text/csv', buffer: Buffer.from('tid;konto\n08:00;x\n') },
  });
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByText('Underlaget är sparat bland handlingarna.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner underlaget' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^A-.* underlag\.csv$/);
  const settle = async (measure: string, choice: 'Gjort' | 'Behövs inte'): Promise<void> => {
    await page.getByRole('button', { name: `Ta ställning: ${measure}` }).click();
    await page.getByLabel(choice, { exact: true }).check();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByLabel(choice, { exact: true }).waitFor({ state: 'detached' });
  };
  await settle('Kontrollera fler loggar', 'Gjort');
  await page.getByRole('heading', { name: 'Kalla medarbetaren till samtal' }).waitFor();
  await walks.notHeld(page);
  await page.getByLabel('Nej, det har ingen godtagbar förklaring').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await settle('Ta bort behörigheten', 'Gjort');
  for (const measure of ['Utbildning', 'Arbetsrättsliga åtgärder']) await settle(measure, 'Behövs inte');
  for (const measure of ['Kontrollera att reglerna', 'Besked till']) await settle(measure, 'Gjort');
  await page.getByRole('button', { name: 'Det är ingen incident' }).click();
  await page.getByLabel(/inga personuppgifter lästes/i).check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('button', { name: 'Avsluta ärendet' }).click();
  await page.getByText(/Ärendet är avslutat\. Handlingarna sparas/).waitFor();
  const closed = await walks.stateOf(caseId);
  expect(closed).toMatchObject({
    ...{ policyId: 'lean', status: 'closed', breach: { position: { status: 'not-a-breach' } } },
  });
  expect(closed.documents.map(({ kind }) => kind)).toEqual(['subject', 'evidence']);
  await walks.suite.sweep();
  await page.getByRole('link', { name: 'Översikt' }).click();
  await page.getByText(/^Hej /).waitFor();
  await quiet(page);
  expect(await page.getByText(/ärendet A-/).count()).toBe(0);
});

it('NPO: whoever’s function decides finds Ärenden in the menu and has a case opened', async () => {
  const [head, contact] = [walks.holderOf('head-of-operations'), walks.holderOf('data-protection-contact')];
  const page = await walks.visit(head, '');
  await page.getByRole('link', { name: 'Ärenden' }).click();
  await page.getByRole('button', { name: 'Öppna ett ärende' }).click();
  await page.getByRole('radio').last().check();
  await walks.lookAbroad(head, 'cases/request', 'case-request', (there) =>
    there.getByRole('button', { name: 'Open the case' }).waitFor(),
  );
  await page.getByRole('button', { name: 'Öppna ärendet' }).click();
  await page.getByText(/^Ärendet öppnas\./).waitFor();
  await walks.suite.sweep();
  await page.getByLabel(/^Användarkonto/).waitFor();
  const caseId = page.url().split('#/cases/')[1] ?? '';
  expect(await walks.stateOf(caseId)).toMatchObject({ policyId: 'npo', responsible: head });
  /* The page looks for whom it is about as long as nobody has said it. */
  await giveBack(page);
  await walks.firstTaskOf(head, /^Ange vem ärendet A-.* gäller/);
  const told = await walks.visit(contact, '');
  await told.getByRole('link', { name: 'Ärenden' }).click();
  await told.getByText('Inga ärenden pågår').waitFor();
  expect(await told.getByRole('button', { name: 'Öppna ett ärende' }).count()).toBe(0);
});

it('names nobody in what is asked for, and nothing went wrong', () => {
  walks.expectNoTraces();
});
