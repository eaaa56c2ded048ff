import { planOrganisation } from '@loggkontroll/core/organisation-import';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { applyOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { calm, drop } from './disturb.ts';
import { drawPlan, lock, placeOrders } from './planner-steps.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

const open = async (): Promise<void> => {
  await page.goto(suite.address(suite.municipality.members.planner[0] ?? '', 'plan'));
};

/** The plan of the present quarter as SharePoint has it. */
const plan = async () => {
  const found = await openRegister(suite.sites.bot()).plans.find('plan-ffs-2026-Q4');
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

/** How the tab has asked for employees since the last time. */
const employeesAsked = (): readonly ('some' | 'all')[] => {
  const asked = suite.sites.standIn.requests('tab').filter(({ path }) => path.includes('Employees'));
  suite.takeRequests();
  return asked.map(({ path }) => (path.includes('filter') ? 'some' : 'all'));
};

/** Somebody's employment turns out to have ended before the month that is reviewed. */
const leave = async (employeeId: string): Promise<void> => {
  const administrator = suite.sites.administrator();
  const current = await readOrganisation(administrator);
  const employees = current.employees.map((each) =>
    each.employeeId === employeeId ? { ...each, to: '2026-08-31' } : each,
  );
  const { changes } = planOrganisation(
    current,
    { employees },
    {
      ...{ planners: [], plannersOrder: true, openIn: () => undefined, today: '2026-10-05' },
    },
  );
  await applyOrganisation(administrator, changes);
};

beforeAll(async () => {
  browser = await launchChromium();
});

beforeEach(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  page = await browser.newPage();
  complaints = complaintsOf(page);
});

afterEach(async () => {
  await page.context().close();
  await suite.close();
});

afterAll(async () => {
  await browser.close();
});

describe('planning a quarter', () => {
  it('goes from population to orders in at most 25 requests, and the draw can be run again', async () => {
    suite.takeRequests();
    await open();
    await lock(page);
    const locked = suite.takeRequests();
    await suite.sweep();
    /* How often the page has looked for the answer hangs on how long the bot took. */
    suite.takeRequests();
    await drawPlan(page, suite);
    await placeOrders(page);
    expect(locked + suite.takeRequests()).toBeLessThanOrEqual(25);
    await page.getByRole('button', { name: 'Så kan lottningen kontrolleras' }).click();
    await page.getByRole('button', { name: 'Kontrollera här i webbläsaren' }).click();
    await page.getByText('Det stämmer.').waitFor();
    await page.getByText('npx loggkontroll verify-draw').waitFor();
    await page.getByText('Utförare: rutinen lottar 3, men här finns bara 2. Alla är med.').waitFor();
    const { orders } = await plan();
    expect(orders).toHaveLength(4);
    expect(complaints).toEqual([]);
  });

  it('once the bot has counted, reads no employee to open, the drawn ones afterwards, and everybody to lock', async () => {
    await suite.sweep();
    employeesAsked();
    await open();
    await page.getByText('Vad urvalet räcker till').waitFor();
    expect(employeesAsked()).toEqual([]);
    await lock(page);
    expect(employeesAsked()).toEqual(['all']);
    await drawPlan(page, suite);
    expect(employeesAsked()).toEqual(['some']);
    await page.reload();
    await page.getByRole('button', { name: 'Lägg 4 beställningar' }).waitFor();
    expect(employeesAsked()).toEqual(['some']);
    const { attempts } = await plan();
    const [drawn] = attempts[0].drawn?.picks[0]?.employeeIds ?? [];
    const { staff } = suite.municipality;
    await page
      .getByText(staff.find(({ employeeId }) => employeeId === drawn)?.name ?? '')
      .first()
      .waitFor();
    await placeOrders(page);
    await page.reload();
    await page.getByText('4 beställningar är lagda').waitFor();
    expect(employeesAsked()).toEqual(['some']);
    expect(complaints).toEqual([]);
  });

  it('shows what has changed in the register since the bot counted, before anything is locked', async () => {
    await suite.sweep();
    await open();
    await page.getByText('Vad urvalet räcker till').waitFor();
    const [somebody] = suite.municipality.staff;
    await leave(somebody?.employeeId ?? '');
    await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
    await page.getByText('Registret har ändrats sedan siffrorna räknades.', { exact: false }).waitFor();
    expect(await openRegister(suite.sites.bot()).plans.find('plan-ffs-2026-Q4')).toMatchObject({ ok: false });
    await lock(page);
    expect((await plan()).attempts[0].committed.employees).toBe(smallSize.employees - 1);
    expect(complaints).toEqual([]);
  });

  it('may be left and resumed: what the bot answered meanwhile is there', async () => {
    await open();
    await lock(page);
    await page.getByRole('link', { name: 'Översikt' }).click();
    await page.getByText('Urvalsgruppen är låst. Slumptalen hämtas.').waitFor();
    await suite.sweep();
    await page.reload();
    await page.getByRole('button', { name: /^Fortsätt/ }).click();
    await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
    await page.getByRole('button', { name: 'Lägg 4 beställningar' }).waitFor();
  });

  it('with the secret lost, is drawn again with that reason, beside the first', async () => {
    await open();
    await lock(page);
    await page.evaluate(() => window.localStorage.clear());
    await suite.sweep();
    await page.getByText('Din hemliga del av lottningen finns inte i den här webbläsaren').waitFor();
    await page.getByRole('button', { name: 'Lotta om' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('textbox').inputValue()).toBe(
      'Den hemliga delen av lottningen gick förlorad.',
    );
    await dialog.getByRole('button', { name: 'Lotta om' }).click();
    await lock(page);
    await drawPlan(page, suite);
    await page.getByRole('heading', { name: 'Tidigare urval för perioden' }).waitFor();
    await page.getByText('Lottades om: Den hemliga delen av lottningen gick förlorad.').waitFor();
    expect((await plan()).attempts).toHaveLength(2);
  });

  it('leaves somebody out only with a reason, which is kept', async () => {
    await open();
    const [somebody] = suite.municipality.staff;
    await page.getByRole('button', { name: 'Undanta någon' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Sök på namn eller konto').fill(somebody?.employeeId ?? '');
    await dialog.getByRole('radio').check();
    const confirm = dialog.getByRole('button', { name: 'Undanta' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Skäl').fill('Gjorde granskningen förra gången åt oss');
    await confirm.click();
    await page.getByText('1 medarbetare är undantagen:').waitFor();
    await lock(page);
    const [attempt] = (await plan()).attempts;
    expect(attempt.committed).toMatchObject({
      employees: smallSize.employees - 1,
      exclusions: [{ employeeId: somebody?.employeeId, reason: 'Gjorde granskningen förra gången åt oss' }],
    });
  });

  it('interrupted while the orders are placed, goes on where it was, and nothing is doubled', async () => {
    await open();
    await lock(page);
    await drawPlan(page, suite);
    await drop(suite, { when: 'before', match: 'Orders', times: 20 });
    await page.getByRole('button', { name: 'Lägg 4 beställningar' }).click();
    await page.getByText('SharePoint svarar inte').first().waitFor();
    await calm(suite);
    await page.reload();
    await page.getByText('4 beställningar hann inte läggas.').waitFor();
    await page.getByRole('button', { name: 'Lägg det som saknas' }).click();
    await page.getByText('4 beställningar är lagda').waitFor();
    const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { Period: '2026-Q4' } });
    expect(records.map(({ recordId }) => recordId).sort()).toEqual(
      (await plan()).orders.map(({ orderId }) => orderId).sort(),
    );
  });

  it('by two planners at once: the second sees the first one’s plan', async () => {
    await open();
    await page.getByRole('button', { name: 'Lås och hämta slumptal' }).waitFor();
    const other = await browser.newPage();
    await other.goto(suite.address(suite.municipality.members.planner[0] ?? '', 'plan'));
    await lock(other);
    await suite.sweep();
    await other.close();
    await page.reload();
    await page.getByText('Din hemliga del av lottningen finns inte').waitFor();
    expect((await plan()).attempts).toHaveLength(1);
  });
});
