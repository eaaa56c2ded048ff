import { mkdir } from 'node:fs/promises';
import { inRoot } from '@loggkontroll/infra/build';
import type { WebPartView } from '@loggkontroll/infra/local/web-part-host';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import type { PageLook } from '../lent-page.ts';
import { openWebPart } from './open-web-part.ts';
import { orderUnderWay } from './order-under-way.ts';
import { actingBot, webPartSite } from './web-part-site.ts';
import type { WebPartSite } from './web-part-site.ts';

const pictures = inRoot('test/output/web-parts');

let site: WebPartSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([
    webPartSite(),
    launchChromium(),
    mkdir(pictures, { recursive: true }),
  ]);
  const department = site.municipality.departments[0];
  const units = site.municipality.units.filter(
    ({ departmentId }) => departmentId === department?.departmentId,
  );
  const [first] = units;
  const registered = await site.bot.registrations.create(
    {
      type: 'registerControl',
      registrationId: 'registration-shown',
      kind: 'systematic-review',
      policyId: 'ffs',
      period: '2026-Q3',
      departmentId: first?.departmentId ?? '',
      unitId: first?.unitId ?? '',
      reviewer: first?.managerId ?? '',
      result: {
        finishedOn: '2026-09-30',
        outcome: 'remark',
        employees: 4,
        accesses: 80,
        breach: { status: 'reported', persons: 2 },
      },
    },
    actingBot,
  );
  expect(registered.ok).toBe(true);
  for (const [index, { unitId }] of units.entries()) {
    const add = (period: string, ...rest: Partial<Parameters<WebPartSite['addControl']>>[]) =>
      site.addControl({ controlId: `control-${unitId}-${period}`, unitId, period }, ...(rest as []));
    await add('2026-Q1');
    if (index % 2 === 0) await add('2026-Q2');
    if (index === 1) {
      await site.addControl(
        { controlId: 'control-remark', unitId, period: '2026-Q3' },
        { outcome: 'remark', breach: { status: 'reported', persons: 2 } },
      );
    }
    await site.addControl(
      {
        controlId: `control-${unitId}-open`,
        unitId,
        period: '2026-Q4',
        dueOn: index === 0 ? '2026-11-13' : '2026-12-15',
      },
      'open',
    );
  }
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

type Look = readonly [name: string, view: Pick<WebPartView, 'theme' | 'culture'>, context: PageLook];

const looks: readonly Look[] = [
  ['light', {}, {}],
  ['light-narrow', {}, { viewport: { width: 400, height: 800 } }],
  ['dark-en', { theme: 'dark', culture: 'en-US' }, {}],
  ['strong', { theme: 'strong' }, {}],
  ['contrast', {}, { forcedColors: 'active' }],
  ['half-width', {}, { viewport: { width: 720, height: 900 } }],
];

describe.each(['internal-control', 'registration'] as const)('%s', (webPart) => {
  test.each(looks)('%s: readable, and wide enough for nothing to be cut off', async (name, view, context) => {
    const [department] = site.municipality.departments;
    const [unit] = site.municipality.units;
    const as = webPart === 'internal-control' ? department?.headId : unit?.managerId;
    const { page, close } = await openWebPart(browser, site, { webPart, as: as ?? '', context, ...view });
    if (webPart === 'registration') {
      await page.getByRole('radio').nth(1).check();
      await page.getByRole('button', { name: /^(Registrera|Register)$/ }).click();
      await page.locator('#section [role=alert]').first().waitFor();
    } else {
      await page.getByRole('table').waitFor();
    }
    await page.screenshot({ path: `${pictures}/${webPart}-${name}.png`, fullPage: true });
    expect(await seriousViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
});

describe('registration beside a control that is under way, and one that is registered', () => {
  let managerId: string;
  beforeAll(async () => {
    const unit = site.municipality.units.find(
      ({ managerId: manager }, index, units) => units[index + 1]?.managerId === manager,
    );
    managerId = unit?.managerId ?? '';
    await orderUnderWay(site, managerId, 'at-reviewer');
    const registered = await site.bot.registrations.create(
      {
        type: 'registerControl',
        registrationId: 'registration-beside',
        kind: 'systematic-review',
        policyId: 'ffs',
        period: '2026-Q4',
        departmentId: unit?.departmentId ?? '',
        unitId: unit?.unitId ?? '',
        reviewer: managerId,
        result: {
          finishedOn: '2026-11-20',
          outcome: 'no-remark',
          employees: 4,
          accesses: 212,
          breach: { status: 'not-applicable' },
        },
      },
      actingBot,
    );
    expect(registered.ok).toBe(true);
  });

  test.each(looks)('%s: readable, and wide enough for nothing to be cut off', async (name, view, context) => {
    const { page, close } = await openWebPart(browser, site, {
      webPart: 'registration',
      as: managerId,
      tabUrl: 'https://tab.kommun.example/',
      context,
      ...view,
    });
    await page.getByRole('combobox').first().selectOption({ index: 1 });
    await page.getByRole('checkbox').waitFor();
    await page.screenshot({ path: `${pictures}/doubled-${name}.png`, fullPage: true });
    await page.getByRole('button', { name: /^(Registrera|Register)$/ }).click();
    await page.locator('#section [role=alert]').first().waitFor();
    await page.screenshot({ path: `${pictures}/doubled-${name}-faults.png`, fullPage: true });
    expect(await seriousViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
});
