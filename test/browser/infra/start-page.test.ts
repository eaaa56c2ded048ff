import type { Browser, Page } from 'playwright-core';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { castOf, possibleMoves, startHub, type Hub } from '@loggkontroll/infra/local/hub';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBackAll, lendPage } from '../lent-page.ts';
import type { PageLook } from '../lent-page.ts';

const town = makeMunicipality('sagolunda');
const planner = town.members.planner[0] ?? '';

let browser: Browser;
let hub: Hub;
let now = isoInstantOf('2026-10-01T06:00:00Z');

beforeAll(async () => {
  hub = await startHub(0, {
    state: () =>
      Promise.resolve({
        municipality: town.name,
        now,
        moves: possibleMoves(now, ['2026-10-14']),
        cast: castOf(town),
        waiting: new Map([[planner, 1]]),
        linksOf: (person) => ({
          tab: `/tab/?person=${person}`,
          teams: `/teams/${person}`,
          registration: '/registration',
          internalControl: '/internal-control',
        }),
        months: [{ month: '2026-09', files: ['shifts.csv'] }],
      }),
    moveClock: (to) => {
      now = to;
      return Promise.resolve();
    },
    openTeams: () => Promise.resolve('/opened'),
    tab: { folder: '/nowhere', settings: {} },
    demoFile: () => undefined,
  });
  browser = await launchChromium();
});

afterEach(() => giveBackAll(browser));
afterAll(async () => {
  await browser.close();
  await hub.close();
});

const open = async (look?: PageLook): Promise<Page> => {
  const { page } = await lendPage(browser, look);
  await page.goto(hub.url);
  return page;
};

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const)(
  'no serious violation in %s, %i pixels wide, and nothing to scroll sideways',
  async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  },
);

test('the page speaks the browser’s language, and the other one on request', async () => {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(hub.url);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Loggkontroll on this computer');
  await page.getByRole('link', { name: 'På svenska' }).click();
  await page.getByRole('heading', { level: 1, name: 'Loggkontroll på den här datorn' }).waitFor();
  await page.close();
});

test('each link says where it leads and as whom', async () => {
  const page = await open();
  const name = town.people.find(({ personId }) => personId === planner)?.name ?? '';
  expect(await page.getByRole('link', { name: `Fliken som ${name}`, exact: true }).getAttribute('href')).toBe(
    `/tab/?person=${planner}`,
  );
});

test('the clock is moved with the keyboard', async () => {
  const page = await open();
  await page.getByRole('button', { name: /Nästa sista dag/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('onsdag 14 oktober kl. 08:00').waitFor();
  expect(now).toBe('2026-10-14T06:00:00Z');
});
