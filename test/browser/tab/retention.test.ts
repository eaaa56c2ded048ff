import { smallSize } from '@loggkontroll/infra/local/demo';
import { openDestructions, openRegister } from '@loggkontroll/sharepoint/records';
import { isoDateOf, isoInstantOf } from '@loggkontroll/core/calendar';
import { openForecasts } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { lendPage } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { textsOf } from '../texts-of.ts';
import { calm, throttle } from './disturb.ts';
import { everyLook } from './every-look.ts';
import { destroyed, tellOfRetention } from './retention-told.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

const place = 'controls/retention';

let suite: Suite;
let browser: Browser;
let planner: string;
let head: string;
let administrator: string;

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
  [planner = ''] = suite.municipality.members.planner;
  [administrator = ''] = suite.municipality.members.administrator;
  head = suite.municipality.departments[0]?.headId ?? '';
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

const lookAs = async (personId: string, see: (page: Page) => Promise<void>, at = place): Promise<void> => {
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(personId, at));
  await see(page);
  expect(await seriousViolations(page)).toEqual([]);
  await giveBack();
};

it('before the bot has counted, the page says so, and what has been destroyed is nothing', async () => {
  await lookAs(planner, async (page) => {
    await page.getByText('Boten har inte räknat än').waitFor();
    await page.getByText('Inget har gallrats än.').waitFor();
  });
});

it('where there is nothing, it says that, and when the bot counts again', async () => {
  await openForecasts(suite.sites.bot()).put({
    ...{ countedOn: isoDateOf('2026-10-05'), nextOn: isoDateOf('2026-10-12'), under: ['ffs/1'] },
    ...{ rows: [], withCases: 0 },
  });
  await lookAs(administrator, async (page) => {
    await page.getByText('Det finns inget att gallra').waitFor();
    await page
      .getByText('Boten räknade måndag 5 oktober och räknar igen senast måndag 12 oktober.')
      .waitFor();
  });
});

it('what is signed is seen coming, and afterwards that it has gone, with its receipt', async () => {
  const department = suite.municipality.departments[0]?.departmentId ?? '';
  const signed = await openRegister(suite.sites.bot()).signatures.create(
    {
      ...{ type: 'signYear', departmentId: department, departmentHead: head, year: 2020, missing: [] },
      records: [],
    },
    { actor: { personId: head, roles: ['department-head'] }, now: isoInstantOf('2027-01-20T08:00:00Z') },
  );
  expect(signed.ok).toBe(true);
  suite.setClock('2028-12-10T08:00:00Z');
  await suite.sweep();
  await lookAs(head, async (page) => {
    await page.getByRole('region', { name: 'När det gallras' }).getByText('1 signerat år').waitFor();
    const row = page.getByRole('row', { name: /^Signerat år/ });
    expect(await textsOf(row.getByRole('cell'))).toEqual([
      'Signerat år',
      'Alla rutiner',
      'När inget finns kvar under det',
      '–',
      '0',
      '1',
      '1',
      '1',
      '1',
    ]);
  });
  suite.setClock('2029-01-01T08:00:00Z');
  await suite.sweep();
  const [gone] = (await openDestructions(suite.sites.bot()).list({ where: {} })).records;
  await lookAs(head, async (page) => {
    const row = page.getByRole('row', { name: /^1 jan\. 2029 Signerat år 2020/ });
    await row.getByText('Borta, också ur papperskorgarna').waitFor();
    await row.getByText('1 post').click();
    await row.getByText(gone?.state.records[0] ?? 'no hash', { exact: true }).waitFor();
  });
});

it('in the town that has run for years: what goes, by which rule, what is held and what is to be done about it', async () => {
  suite.setClock('2026-10-06T08:00:00Z');
  await tellOfRetention(suite);
  await lookAs(administrator, async (page) => {
    await page.getByRole('heading', { name: 'När det gallras' }).waitFor();
    expect(await textsOf(page.locator('dl[aria-label="Att gallra"] dd'))).toEqual([
      '12',
      '12',
      'minst 185',
      'minst 185',
    ]);
    const orders = page.getByRole('row', { name: /^Beställd kontroll/ });
    expect(await orders.nth(0).getByRole('cell').nth(3).innerText()).toBe('Rutinen: Gallring och arkivering');
    await page.getByRole('row', { name: /7 år En tidigare version av rutinen/ }).waitFor();
    await page.getByText('Hör till ett ärende: färre än 5').waitFor();
    await page.getByText('Året är inte signerat: 3').waitFor();
    await page.getByText(/^En gallring hindras av något som är inställt/).waitFor();
    const gone = page.getByRole('region', { name: 'Gallrat år för år' });
    const goneOf = (kind: RegExp) => textsOf(gone.getByRole('row', { name: kind }).getByRole('cell'));
    expect(await goneOf(/^Riktad kontroll/)).toEqual(['Riktad kontroll', 'färre än 5', '7', '0']);
    expect(await goneOf(/^Tillsammans/)).toEqual(['Tillsammans', 'minst 6', '113', '98']);
    await page.getByRole('link', { name: 'Till Rutiner' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rutiner' }).waitFor();
  });
});

it('in every look', async () => {
  await everyLook(
    { browser, suite },
    { personId: planner, at: place, name: 'retention' },
    async (page, words) => {
      await page
        .getByRole('heading', { name: words === 'sv' ? 'Har gallrats' : 'Has been destroyed' })
        .waitFor();
      await page.getByText(words === 'sv' ? 'Hålls kvar' : 'Held', { exact: true }).waitFor();
    },
  );
});

it('takes three requests beside what every page begins with, however much has gone, and one for what went before', async () => {
  const begins = async ({ older }: { readonly older: boolean }): Promise<number> => {
    const { page, giveBack } = await lendPage(browser);
    suite.takeRequests();
    await page.goto(suite.address(planner, place));
    await page.getByRole('heading', { name: 'Har gallrats' }).waitFor();
    await page.getByText(/hindras av något som är inställt/).waitFor();
    await page.getByText('Hör till ett ärende').waitFor();
    await quiet(page);
    const taken = suite.takeRequests();
    const more = page.getByRole('button', { name: 'Visa äldre' });
    expect(await more.count()).toBe(older ? 1 : 0);
    if (older) {
      await more.click();
      await page.getByRole('row', { name: /1 jan\. 2026/ }).waitFor();
      expect(suite.takeRequests()).toBe(1);
    }
    await giveBack();
    return taken;
  };
  expect(await begins({ older: false })).toBe(5);
  for (let at = 10; at < 40; at += 1)
    await destroyed(suite, `more-${String(at)}`, { kind: 'order', at: '2026-02-03T03:00:00Z' });
  expect(await begins({ older: true })).toBe(5);
});

it('where SharePoint does not answer, it says so, keeps what it has, and asks again', async () => {
  await throttle(suite, { match: 'Destructions', status: 503, times: 20, retryAfter: 0 });
  await lookAs(planner, async (page) => {
    await page.getByText('Hör till ett ärende').waitFor();
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.first().waitFor();
    await calm(suite);
    await again.last().click();
    await page.getByRole('heading', { name: 'Har gallrats' }).waitFor();
  });
});

it('whoever may not see it is told who may, and finds no link to it', async () => {
  const manager = suite.municipality.units[0]?.managerId ?? '';
  await lookAs(manager, async (page) => {
    await page.getByText('Gallringen är inte din att se').waitFor();
    await page.goto(suite.address(manager, 'controls'));
    await page.getByRole('heading', { level: 1, name: 'Kontroller' }).waitFor();
    expect(await page.getByRole('link', { name: 'Gallring' }).count()).toBe(0);
  });
  await lookAs(
    planner,
    async (page) => {
      await page.getByRole('link', { name: 'Gallring' }).click();
      await page.getByRole('heading', { level: 1, name: 'Gallring' }).waitFor();
    },
    'controls',
  );
});
