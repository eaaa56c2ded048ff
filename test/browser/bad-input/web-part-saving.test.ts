import { yearEndIdOf } from '@loggkontroll/core/workflow';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { completeYear, furnishYear } from '../spfx/department-year.ts';
import { openWebPart } from '../spfx/open-web-part.ts';
import { webPartSite } from '../spfx/web-part-site.ts';
import type { WebPartSite } from '../spfx/web-part-site.ts';
import { calm } from '../tab/disturb.ts';
import { endure } from './endure.ts';
import { judgeLook, viewportOf } from './look.ts';

let site: WebPartSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([webPartSite(), launchChromium()]);
});
afterEach(() => calm({ sites: site }));
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('signing the year', async () => {
  const [department] = site.municipality.departments;
  if (!department) throw new Error('No department.');
  await furnishYear(site, department, 'open');
  await completeYear(site, department);
  const { page, close } = await openWebPart(browser, site, {
    webPart: 'internal-control',
    as: department.headId,
    theme: 'dark',
  });
  await page.getByRole('button', { name: /^Signera 2026/ }).click();
  const dialog = page.getByRole('dialog');
  const held = async () => {
    const found = await site.bot.signatures.find(yearEndIdOf(department.departmentId, 2026));
    return found.ok ? found.value.state.signatures.length : 0;
  };
  await endure(
    {
      page,
      standIn: site.standIn,
      write: { path: /Lists\/Signatures.*AddValidateUpdateItemUsingPath/i, verb: 'POST' },
      save: () => dialog.getByRole('button', { name: 'Signera', exact: true }).click(),
      saved: () => page.getByText(/^Signerat av .* Inget har ändrats sedan dess\.$/).waitFor(),
      kept: () => dialog.getByText('3 utan anmärkning').waitFor(),
      held,
    },
    429,
    (trouble) => judgeLook(page, `sign-${trouble}`),
  );
  expect(await held()).toBe(1);
  await close();
});

test('registering a control', async () => {
  const { units } = site.municipality;
  const unit = units.find(
    ({ managerId }) => units.filter((each) => each.managerId === managerId).length === 1,
  );
  if (!unit) throw new Error('No manager with one unit.');
  const { page, close } = await openWebPart(browser, site, {
    webPart: 'registration',
    as: unit.managerId,
    context: { viewport: viewportOf({ theme: 'light', width: 400 }) },
  });
  await page.getByLabel('Klar den').fill('2026-11-20');
  await page.getByLabel('Antal medarbetare vars logg granskats').fill('4');
  await page.getByLabel('Antal loggrader som granskats').fill('212');
  await page.getByRole('radio', { name: 'Utan anmärkning' }).check();
  const held = async () => {
    const { records } = await site.bot.registrations.list({ where: { UnitId: unit.unitId } });
    return new Set(records.map(({ recordId }) => recordId)).size;
  };
  await endure(
    {
      page,
      standIn: site.standIn,
      write: { path: /Lists\/Registrations.*AddValidateUpdateItemUsingPath/i, verb: 'POST' },
      save: () => page.getByRole('button', { name: 'Registrera' }).click(),
      saved: () => page.getByText('Kontrollen är registrerad.').waitFor(),
      kept: async () =>
        expect(await page.getByLabel('Antal loggrader som granskats').inputValue()).toBe('212'),
      held,
    },
    503,
    (trouble) => judgeLook(page, `register-${trouble}`),
  );
  expect(await held()).toBe(1);
  await close();
});
