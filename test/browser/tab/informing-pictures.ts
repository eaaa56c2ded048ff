import path from 'node:path';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { informingIdOf } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { startPlayground } from '@loggkontroll/infra/local/playground';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser } from 'playwright-core';
import { freePort } from '../../contract/free-ports.ts';
import { personOf, startSuite as startBotSuite } from '../../contract/bot/running-bot.ts';
import { ids, organisation } from '../../contract/sharepoint/municipality.ts';
import { startSuite } from './suite.ts';

const follow = (connection: Connection, id: string): Promise<unknown> =>
  openSettings(connection).put({
    ...{ key: policyKey(id), title: id, value: JSON.stringify(shippedPolicies[id]) },
  });

/** The unit's page, when some have confirmed. */
const takeUnit = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  const { staff, units, ...rest } = suite.municipality;
  const [{ unitId, managerId, name } = { unitId: '', managerId: '', name: '' }] = units;
  const employees = staff.map(({ personalId: _, surname: __, ...employee }, index) =>
    employee.personId === undefined && index % 2 === 1
      ? { ...employee, personId: `3f9c1b02-7a4d-4e61-9b1d-${String(index).padStart(12, '0')}` }
      : employee,
  );
  await importOrganisation(suite.sites.administrator(), { ...rest, units, employees });
  await follow(suite.sites.bot(), 'lean');
  await suite.sweep();
  const place = { policyId: 'lean', unitId, occasion: 'once-a-year', year: 2026, part: 1 } as const;
  const informingId = informingIdOf(place);
  const store = openRegister(suite.sites.bot()).informing;
  const found = await store.find(informingId);
  if (!found.ok) throw new Error(found.refusal.code);
  for (const { personId, employeeId } of found.value.state.employees) {
    if (personId === undefined || personId === managerId) continue;
    const context = { actor: { personId, roles: [] }, now: suite.sites.now() };
    await store.act(informingId, { type: 'confirmReading', employeeId }, context);
  }
  const viewport = { width: 1200, height: 900 };
  const page = await (await browser.newContext({ locale: 'sv-SE', viewport })).newPage();
  await page.goto(suite.address(managerId, `informing/${informingId}`));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Pricka av' }).waitFor();
  await page.screenshot({ path: path.join(output, 'information-enhet.png') });
  console.log('information-enhet');
  await page.context().close();
  await suite.close();
};

/** The employee's card, in Teams. */
const takeCard = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startBotSuite();
  await importOrganisation(suite.sharePoint.bot, {
    ...organisation,
    employees: [
      {
        ...{ employeeId: 'anna01', name: 'Anna', personId: ids.member, unitId: 'unit-1' },
        ...{ role: 'stödassistent', from: '2026-09-01', to: undefined },
      },
    ],
  });
  await follow(suite.sharePoint.bot, 'von');
  const playground = await startPlayground({
    ...{ botUrl: suite.bot.url, person: personOf('member'), others: [], port: await freePort() },
  });
  const page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1200, height: 1000 } });
  await page.goto(playground.url);
  const card = page.locator('.ac-adaptiveCard', { hasText: 'Det här gäller' });
  await card.getByRole('button', { name: 'Jag har läst' }).waitFor();
  await card.screenshot({ path: path.join(output, 'information-kort.png') });
  console.log('information-kort');
  await page.close();
  await playground.close();
  await suite.close();
};

/** The pictures of the guide to informing employees: the card, and the unit's page. */
export const takeInformingPictures = async (browser: Browser, output: string): Promise<void> => {
  await takeUnit(browser, output);
  await takeCard(browser, output);
};
