import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Settings } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import { startReviewSuite } from '../review/review-suite.ts';
import type { ReviewSuite } from '../review/review-suite.ts';
import { openWebPart } from '../spfx/open-web-part.ts';
import { webPartSite } from '../spfx/web-part-site.ts';
import type { WebPartSite } from '../spfx/web-part-site.ts';
import { judgeLook, lookAt, viewportOf } from './look.ts';

let suite: ReviewSuite;
let site: WebPartSite;
let browser: Browser;
beforeAll(async () => {
  [suite, site, browser] = await Promise.all([startReviewSuite(), webPartSite(), launchChromium()]);
});
afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await Promise.all([suite.close(), site.close()]);
});

const putPolicy = (settings: Settings, policy: unknown): Promise<void> =>
  settings.put({ key: policyKey('ffs'), title: 'FFS', value: JSON.stringify(policy) });

const { deadlines, ...rest } = ffsPolicy;
const misspelt = { ...rest, dedlines: deadlines };

/** Everybody reads who corrects it, and what is to be corrected where. */
const saysWhatToDo = async (page: Page): Promise<void> => {
  const notice = page.getByRole('alert').filter({ hasText: 'Rutinens inställningar går inte att använda' });
  await notice.waitFor();
  const words = await notice.innerText();
  expect(words).toContain('Den som förvaltar loggkontrollen behöver rätta dem.');
  expect(words).toContain('raden policy/ffs: Fältet ”dedlines” finns inte i någon rutin.');
  expect(words).toContain('Kanske menades ”deadlines”.');
};

const tryAgain = (page: Page): Promise<void> => page.getByRole('button', { name: 'Försök igen' }).click();

describe('a policy with a misspelt field', () => {
  test.each(['planner', 'log-administrator', 'unit-manager', 'department-head'] as const)(
    'is told to the %s in the tab, who goes on once it is corrected',
    async (role) => {
      const { members, units, departments } = suite.municipality;
      const people = {
        ...members,
        'unit-manager': [units[0]?.managerId ?? ''],
        'department-head': [departments[0]?.headId ?? ''],
      };
      const settings = openSettings(suite.sites.administrator());
      await putPolicy(settings, misspelt);
      const look = lookAt(Object.keys(people).indexOf(role));
      const { page } = await lendPage(browser, { viewport: viewportOf(look) });
      await page.goto(suite.address(people[role][0] ?? '', '', `&theme=${look.theme}`));
      await saysWhatToDo(page);
      await judgeLook(page, `policy-${role}`);
      await putPolicy(settings, ffsPolicy);
      await tryAgain(page);
      await page.getByRole('heading', { name: 'Översikt' }).waitFor();
    },
  );

  test('is told in English too', async () => {
    await putPolicy(openSettings(suite.sites.administrator()), misspelt);
    const [planner = ''] = suite.municipality.members.planner;
    const { page } = await lendPage(browser);
    await page.goto(suite.address(planner, '', '&lang=en'));
    await page.getByText('The settings of the routine cannot be used').waitFor();
    await page.getByText('Perhaps “deadlines” was meant.').waitFor();
  });

  test.each([
    ['registration', 'Registrera'],
    ['internal-control', /^Signera/],
  ] as const)(
    'is told in the web part %s, where nothing is saved by other rules',
    async (webPart, button) => {
      await putPolicy(site.settings, misspelt);
      const [unit] = site.municipality.units;
      const [department] = site.municipality.departments;
      const as = webPart === 'registration' ? unit?.managerId : department?.headId;
      const { page } = await openWebPart(browser, site, { webPart, as: as ?? '' });
      await saysWhatToDo(page);
      await judgeLook(page, `policy-${webPart}`);
      expect(await page.getByRole('button', { name: button }).count()).toBe(0);
      await putPolicy(site.settings, ffsPolicy);
      await tryAgain(page);
      await page.getByRole('button', { name: button }).waitFor();
    },
  );

  test('beside one that can be used: it is told, and what follows the other goes on', async () => {
    const [planner = ''] = suite.municipality.members.planner;
    const settings = openSettings(suite.sites.administrator());
    await putPolicy(settings, misspelt);
    const von = shippedPolicies['von'];
    await settings.put({ key: policyKey('von'), title: 'VON', value: JSON.stringify(von) });
    const { page } = await lendPage(browser, { viewport: { width: 1280, height: 720 } });
    await page.goto(suite.address(planner, ''));
    await saysWhatToDo(page);
    await page.getByText('Det som följer andra rutiner fungerar som vanligt.').waitFor();
    await page.getByRole('heading', { name: 'Översikt' }).waitFor();
    await judgeLook(page, 'policy-beside-another');
    await page.goto(suite.address(planner, 'plan'));
    await page.getByText('Var och en planerar sina egna enheter').waitFor();
  });
});
