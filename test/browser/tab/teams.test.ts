import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { startSuite } from './suite.ts';
import type { Suite } from './suite.ts';

/**
 * A page that speaks to the tab in its frame as Teams' own does: answers `initialize` and `getContext`, remembers what
 * the tab told it, and can change the theme.
 */
const hostPage = (tab: string, context: unknown): string => `<!doctype html><title>Teams</title>
<iframe src="${tab}" style="width:100%;height:800px"></iframe>
<script>
  const told = (window.told = []);
  const frame = document.querySelector('iframe').contentWindow;
  const send = (message) => frame.postMessage(message, '*');
  window.setTheme = (theme) => send({ func: 'themeChange', args: [theme] });
  window.addEventListener('message', ({ data }) => {
    if (typeof data !== 'object' || !('func' in data)) return;
    told.push(data.func);
    const answers = {
      initialize: ['content', 'web', JSON.stringify({ apiVersion: 4, supports: {}, isLegacyTeams: false }), '2.58.0'],
      getContext: [${JSON.stringify(context)}],
    };
    const args = answers[data.func];
    if (args) send({ id: data.id, uuidAsString: data.uuidAsString, args });
  });
</script>`;

const teams = 'https://teams.microsoft.com/v2/';

let suite: Suite;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  browser = await launchChromium();
});

beforeEach(async () => {
  // Chromium asks before a page of the internet may show one of this computer.
  context = await browser.newContext({ permissions: ['local-network-access'] });
});

afterEach(async () => {
  await context.close();
});

afterAll(async () => {
  await browser.close();
  await suite.close();
});

/** Opens the tab inside Teams' page, with what Teams knows of person, language, theme and link. */
const openInTeams = async (known: {
  readonly locale: string;
  readonly theme: string;
  readonly subEntityId?: string;
}): Promise<Page> => {
  const [planner = ''] = suite.municipality.members.planner;
  const body = hostPage(suite.address(planner).replace(/#.*/, ''), {
    entityId: 'loggkontroll',
    userObjectId: planner,
    hostName: 'Teams',
    hostClientType: 'web',
    ...known,
  });
  const page = await context.newPage();
  await page.route('https://**', (route) => route.abort());
  await page.route(teams, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(teams);
  return page;
};

const background = (page: Page): Promise<string> =>
  page
    .frameLocator('iframe')
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

describe('the tab inside Teams', () => {
  it('takes language and theme from Teams, follows a change of theme, and says when it is shown', async () => {
    const page = await openInTeams({ locale: 'en-us', theme: 'dark' });
    const tab = page.frameLocator('iframe');
    await tab.getByRole('heading', { name: 'Overview' }).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
    expect(await background(page)).toBe('rgb(41, 41, 41)');
    await page.evaluate(() =>
      (window as unknown as { setTheme: (theme: string) => void }).setTheme('default'),
    );
    await page.waitForFunction(() =>
      (window as unknown as { told: string[] }).told.includes('appInitialization.success'),
    );
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(
        (html) =>
          new Promise<void>((resolve) => {
            const look = () => {
              const provider = html.querySelector('.fui-FluentProvider');
              const colour = provider && getComputedStyle(provider).backgroundColor;
              if (colour === 'rgb(255, 255, 255)') resolve();
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
  });

  it('opens the place that a deep link names', async () => {
    const page = await openInTeams({ locale: 'sv-se', theme: 'default', subEntityId: 'plan' });
    await page.frameLocator('iframe').getByRole('heading', { name: 'Planera kvartal 4 2026' }).waitFor();
  });

  it('in a frame where nobody answers as Teams does, stands by itself', async () => {
    const [planner = ''] = suite.municipality.members.planner;
    const page = await context.newPage();
    await page.route('https://**', (route) => route.abort());
    const body = `<iframe src="${suite.address(planner).replace(/#.*/, '')}"></iframe>`;
    await page.route(teams, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(teams);
    await page.frameLocator('iframe').getByRole('heading', { name: 'Översikt' }).waitFor();
  });
});
