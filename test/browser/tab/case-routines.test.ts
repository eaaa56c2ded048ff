import { startCaseWalks } from './case-walks.ts';
import type { CaseWalks } from './case-walks.ts';
import { comeBack } from './come-back.ts';

let walks: CaseWalks;

beforeAll(async () => {
  walks = await startCaseWalks();
});
afterEach(() => walks.over());
afterAll(() => walks.close());

it('VON: the manager decides, HR is told and lex Sarah is weighed; then somebody else takes it over', async () => {
  const { manager, other } = walks.cast();
  const { page, caseId } = await walks.open(/vård och omsorg/);
  await page.getByRole('heading', { name: 'Kalla medarbetaren till samtal' }).waitFor();
  await walks.notHeld(page);
  await page.getByLabel('Nej, det har ingen godtagbar förklaring').click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  const measures = page.getByRole('list', { name: 'Åtgärder' });
  for (const name of ['Kontakt med HR', 'Lex Sarah', 'Avvikelserapport'])
    await measures.getByText(name, { exact: true }).waitFor();
  await page
    .getByText(walks.nameOf(walks.holderOf('hr')))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Lämna över ärendet' }).click();
  await page.getByLabel(/^Ny ansvarig/).selectOption(other.managerId);
  await page.getByLabel('Den ansvariga är jävig').check();
  await walks.look(page, 'case-hand-over');
  await walks.lookAbroad(manager, `cases/${caseId}`, 'case-hand-over', async (there) => {
    await there.getByRole('button', { name: 'Hand the case over' }).click();
    await there.getByLabel(/^Who takes it over/).waitFor();
  });
  await page.getByRole('button', { name: 'Lämna över', exact: true }).click();
  await page.getByText('Ärendet är överlämnat.').waitFor();
  await walks.suite.sweep();
  await comeBack(page);
  await page.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const next = await walks.visit(other.managerId, 'cases');
  await next.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await next.getByText(/lämnades över till en annan ansvarig: den ansvariga är jävig/).waitFor();
  expect(await walks.stateOf(caseId)).toMatchObject({
    ...{ policyId: 'von', origin: { kind: 'manager' }, responsible: other.managerId },
    handedOver: { by: manager },
  });
});

it('NPO: it goes to the head of operations, who decides with the HR strategist', async () => {
  const { manager } = walks.cast();
  const [head, strategist] = [walks.holderOf('head-of-operations'), walks.holderOf('hr-strategist')];
  const { page, caseId } = await walks.open(/NPÖ/);
  await comeBack(page);
  await page.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const early = await walks.visit(strategist, `cases/${caseId}`);
  await early.getByText('Ärendet är inte ditt, eller finns inte').waitFor();
  const next = await walks.firstTaskOf(head, /^Kalla till samtal i ärendet A-/);
  await next.getByRole('button', { name: /^Kalla: Kalla till samtal i ärendet A-/ }).click();
  await walks.notHeld(next);
  await walks.suite.sweep();
  const waits = await walks.firstTaskOf(strategist, /^Ärendet A-.* väntar på dig/);
  await waits.getByRole('link', { name: 'Ärenden' }).click();
  await waits.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').waitFor();
  await comeBack(early);
  await early.getByText(new RegExp(`^Väntar på ${walks.nameOf(head)}`)).waitFor();
  await next.getByLabel('Ja, det har en godtagbar förklaring').click();
  await next.getByRole('button', { name: 'Besluta', exact: true }).click();
  await next
    .getByText(/tillsammans med HR-strategen\. Bekräfta/)
    .first()
    .waitFor();
  await next.getByLabel(/^Beslutet fattas tillsammans med/).check();
  await next.getByRole('button', { name: 'Besluta', exact: true }).click();
  await next.getByText('Beslutet är sparat.').waitFor();
  const decided = await walks.stateOf(caseId);
  expect(decided).toMatchObject({
    ...{ policyId: 'npo', responsible: head, decided: { together: 'hr-strategist' } },
  });
  expect(decided.people).not.toHaveProperty('head-of-operations', manager);
});

it('names nobody in what is asked for, and nothing went wrong', () => {
  walks.expectNoTraces();
});
