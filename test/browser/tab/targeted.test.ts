import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { complaintsOf, startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

let suite: Suite;
let browser: Browser;
const complaints: (readonly string[])[] = [];
/** Every address that any page has asked for. */
const asked: string[] = [];

/** Somebody's own window: its storage is nobody else's. */
const visit = async (personId: string, place: string): Promise<Page> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  complaints.push(complaintsOf(page));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(suite.address(personId, place));
  return page;
};

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

it('FFS: asked for by role, ordered and attested blindly, and given to the log administrator alone', async () => {
  const { members, units, people } = suite.municipality;
  const [planner = ''] = members.planner;
  const [administrator = ''] = members['log-administrator'];
  const manager = units[0]?.managerId ?? '';
  const above = people.find(({ personId }) => personId === manager)?.managerId ?? '';

  const own = await visit(manager, 'targeted');
  await own.getByText('Inga riktade kontroller pågår').waitFor();
  await own.getByRole('button', { name: 'Begär riktad kontroll' }).click();
  await own.getByLabel('Misstanke om obehörig åtkomst').click();
  const unit = own.getByLabel('Verksamhet');
  if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
  await own.getByLabel(/^Attesterar/).selectOption(manager);
  await own.getByLabel(/^Uppger vem/).selectOption(above);
  await own.getByLabel(/^Tar emot/).selectOption(manager);
  expect(await seriousViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Gå vidare' }).click();
  await own.getByRole('button', { name: 'Skicka begäran' }).click();
  await own.getByText('Väntar på de som planerar loggkontrollerna: loggen beställs.').waitFor();
  const targetedId = own.url().split('#/targeted/')[1] ?? '';

  const plans = await visit(planner, 'targeted');
  await plans.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await plans.getByRole('button', { name: 'Beställ', exact: true }).click();
  await plans.getByText('Loggen är beställd.').waitFor();
  await own.reload();
  await own.getByRole('button', { name: 'Attestera' }).click();
  await own.getByText('Beställningen är attesterad.').waitFor();

  const takes = await visit(administrator, `targeted/${targetedId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();

  const gives = await visit(above, `targeted/${targetedId}`);
  await gives.getByLabel(/^Namn/).fill('Märkt Namn');
  await gives.getByLabel(/^Användarkonto/).fill('Markt01');
  await gives.getByLabel(/^Omfattning/).fill('Alla åtkomster');
  await gives.getByLabel(/^Från och med/).fill('2026-09-01');
  await gives.getByLabel(/^Till och med/).fill('2026-09-30');
  expect(await seriousViolations(gives)).toEqual([]);
  await gives.getByRole('button', { name: 'Lämna uppgifterna' }).click();
  await gives.getByText('Uppgifterna är lämnade.').waitFor();
  await suite.sweep();

  await takes.reload();
  await takes.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await takes.getByText('Märkt Namn').waitFor();
  await takes.getByText(/finns inte i medarbetarregistret: markt01/).waitFor();
  expect(await seriousViolations(takes)).toEqual([]);

  const found = await openRegister(suite.sites.bot()).targeted.find(targetedId);
  expect(found).toMatchObject({ ok: true, value: { state: { administrator, giver: above } } });
  const stored = await Promise.all(
    [own, plans, takes, gives].map((page) =>
      page.evaluate(() => JSON.stringify([localStorage, sessionStorage])),
    ),
  );
  const said = JSON.stringify([found, stored, asked.map(decodeURIComponent)]);
  expect(said).not.toMatch(/märkt|markt01/i);
  for (const page of [own, plans]) {
    await page.reload();
    await page.getByText('Uppgift om vem det gäller lämnades').waitFor();
    expect(await page.content()).not.toMatch(/märkt|markt01/i);
  }
  expect(complaints.flat()).toEqual([]);
});
