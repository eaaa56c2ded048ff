import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { webPartMounts } from '@loggkontroll/infra/local/web-part-host';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { informingToldKey, openSettings, policySetting } from '@loggkontroll/sharepoint/settings';
import type { Browser } from 'playwright-core';
import { actionIn, says } from '../../contract/bot/cards.ts';
import { eventually } from '../../contract/bot/eventually.ts';
import { monday, startSuite } from '../../contract/bot/running-bot.ts';
import type { RunningSuite } from '../../contract/bot/running-bot.ts';
import { accepted } from '../../contract/sharepoint/desk.ts';
import { ids, organisation } from '../../contract/sharepoint/municipality.ts';
import { acting } from '../../contract/sharepoint/reference-flow.ts';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { hasFocus } from '../has-focus.ts';
import { openWebPart } from './open-web-part.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'spfx');
const von = shippedPolicies['von'] as Policy;
/** VON where the municipality has decided that the year is signed once everybody has confirmed. */
const policy: Policy = {
  ...von,
  yearEnd: { ...von.yearEnd, awaitsInforming: true },
  sources: { ...von.sources, 'yearEnd.awaitsInforming': { by: 'organisation-sets' } },
};
const employees = [
  { employeeId: 'anna01', name: 'Anna Ny', personId: ids.member },
  { employeeId: 'bo03', name: 'Bo Ny', personId: undefined },
].map((each) => ({
  ...each,
  ...{ unitId: 'unit-1', role: 'stödassistent', from: '2026-09-01', to: undefined },
}));
const recordId = 'informing-von-unit-1-at-hiring-2026';

let suite: RunningSuite;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [suite, browser] = await Promise.all([startSuite(monday, undefined, webPartMounts()), launchChromium()]);
  await openSettings(suite.sharePoint.bot).put(policySetting(policy));
  await importOrganisation(suite.sharePoint.bot, { ...organisation, employees });
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** Until the bot has told the head so many confirmations. */
const told = (confirmed: number) =>
  eventually(`${String(confirmed)} confirmed`, async () => {
    const rows = await openSettings(suite.sharePoint.as('head')).all(informingToldKey('housing'));
    return rows.some(({ value }) => value.includes(`"von","unit-1",2,${String(confirmed)},`)) || undefined;
  });

const asHead = (view: Partial<Parameters<typeof openWebPart>[2]> = {}) =>
  openWebPart(browser, suite.sharePoint, { webPart: 'internal-control', as: ids.head, ...view });

/** Light and dark, wide and narrow, in both languages: nothing sticks out, and axe finds nothing serious. */
const inEveryLook = async (): Promise<void> => {
  for (const culture of ['sv-SE', 'en-US'])
    for (const theme of ['light', 'dark'] as const)
      for (const width of [1440, 400]) {
        const context = { viewport: { width, height: 900 }, colorScheme: theme };
        const { page, close } = await asHead({ culture, theme, context });
        await page.getByRole('link', { name: /^(Se vilka enheter|See which units)/ }).waitFor();
        const name = `waits-${culture}-${theme}-${String(width)}.png`;
        await page.screenshot({ path: path.join(pictures, name), fullPage: true });
        expect([name, await seriousViolations(page)]).toEqual([name, []]);
        await close();
      }
};

test('from the bot’s card to the confirmation, the numbers on Internkontroll and the signature that waits for them', async () => {
  const member = await suite.sit('member');
  await member.install();
  const { id, card } = await member.see(
    (message) => says(message.card, '"verb":"confirm"'),
    'the points to read',
  );
  await told(0);
  await member.act(id, actionIn(card, 'confirm'));
  await told(1);

  const before = await asHead();
  const rowOf = (page: typeof before.page) =>
    page
      .getByRole('table', { name: /^Bekräftelser 2026 enligt/ })
      .getByRole('row')
      .nth(1);
  const signature = before.page.getByRole('region', { name: 'Signatur' });
  await signature.getByText(/^Signaturen väntar på 1 medarbetare som inte har bekräftat/).waitFor();
  expect(await rowOf(before.page).innerText()).toMatch(/2\s+1\s+0$/);
  expect(await signature.getByRole('button', { name: 'Signera 2026' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await signature.getByRole('link', { name: 'Se vilka enheter som är kvar' }).click();
  await hasFocus(before.page.getByRole('heading', { name: 'Information till medarbetare', exact: true }));
  expect(await seriousViolations(before.page)).toEqual([]);
  expect(before.troubles).toEqual([]);
  await before.close();
  await inEveryLook();

  const list = { type: 'confirmByList', employeeIds: ['bo03'], on: '2026-10-02' } as const;
  const rounds = openRegister(suite.sharePoint.as('manager')).informing;
  accepted(await rounds.act(recordId, list, acting('manager')));
  await told(2);
  const after = await asHead();
  await after.page.getByText(/^Alla 2 som ska bekräfta/).waitFor();
  expect(await rowOf(after.page).innerText()).toMatch(/2\s+2\s+0$/);
  expect(await after.page.getByText(/Signaturen väntar/).count()).toBe(0);
  await after.close();
}, 240_000);
