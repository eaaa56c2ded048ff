import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { lendPage } from '../lent-page.ts';
import type { PageLook } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { settled } from '../settled.ts';
import { complaintsOf } from './suite.ts';
import type { Suite } from './suite.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

export type Words = 'sv' | 'en';

type Theme = 'light' | 'dark' | 'contrast' | 'own-colours';

/** How a place is looked at. */
export interface Look {
  readonly theme: Theme;
  readonly words: Words;
  readonly width: number;
}

/** Teams' three themes, both languages, wide and narrow. */
export const teamsLooks: readonly Look[] = [
  { theme: 'light', words: 'sv', width: 1440 },
  { theme: 'dark', words: 'en', width: 400 },
  { theme: 'contrast', words: 'en', width: 1440 },
];

/** What the browser says of its person; that of Teams' high contrast stands in the address. */
const mediaOf: Readonly<Record<Theme, PageLook>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'none' },
  'own-colours': { colorScheme: 'light', forcedColors: 'active' },
};

const queryOf = ({ theme, words }: Look): string =>
  `${words === 'en' ? '&lang=en' : ''}${theme === 'contrast' ? '&theme=contrast' : ''}`;

/** The page's background in each of Teams' themes. */
const backgrounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' };

/** The page is in the theme, and stands still. */
const dressed = async (page: Page, theme: Theme): Promise<void> => {
  if (theme !== 'own-colours')
    await page.waitForFunction((colour) => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider !== null && getComputedStyle(provider).backgroundColor === colour;
    }, backgrounds[theme]);
  await settled(page);
};

/** Has the tab's address say what theme is chosen, as the person who stands at it would. */
const choose = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((chosen) => {
    const address = new URL(location.href);
    if (chosen === 'contrast') address.searchParams.set('theme', chosen);
    else address.searchParams.delete('theme');
    history.replaceState(history.state, '', address);
  }, theme);

/** Width and theme change under an open page, as they do in Teams. */
export const wear = async (page: Page, { theme, width }: Omit<Look, 'words'>): Promise<void> => {
  await choose(page, theme);
  await page.setViewportSize({ width, height: 900 });
  const media = mediaOf[theme];
  // The tab looks anew when the browser's own scheme changes.
  await page.emulateMedia({ ...media, colorScheme: media.colorScheme === 'dark' ? 'light' : 'dark' });
  await settled(page);
  await page.emulateMedia(media);
  await dressed(page, theme);
};

/** Nothing sticks out sideways, and axe finds nothing serious. */
const judge = async (page: Page, name: string, { theme, words, width }: Look): Promise<void> => {
  const file = `${name}-${theme}-${words}-${width}.png`;
  await page.screenshot({ path: path.join(pictures, file), fullPage: true });
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  // A person's own colours replace those that axe would compare.
  const violations = theme === 'own-colours' ? [] : await seriousViolations(page);
  expect({ file, sticksOut, violations }).toEqual({ file, sticksOut: 0, violations: [] });
};

interface Surroundings {
  readonly browser: Browser;
  readonly suite: Suite;
  /** Where to put what the pages complain of. */
  readonly complaints?: (readonly string[])[];
}

/**
 * What somebody comes to at a place, in every look: nothing sticks out sideways, and axe finds nothing serious. `come` goes
 * on from there to what is looked at, in the words of that look. It is opened once in each language; its width and theme
 * change as it stands there.
 */
export const everyLook = async (
  { browser, suite, complaints }: Surroundings,
  place: { readonly personId: string; readonly at: string; readonly name: string },
  come: (page: Page, words: Words) => Promise<unknown>,
  looks: readonly Look[] = teamsLooks,
): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  for (const words of ['sv', 'en'] as const) {
    const [first, ...others] = looks.filter((look) => look.words === words);
    if (first === undefined) continue;
    const viewport = { width: first.width, height: 900 };
    const { page, giveBack } = await lendPage(browser, { ...mediaOf[first.theme], viewport });
    complaints?.push(complaintsOf(page));
    await page.goto(suite.address(place.personId, place.at, queryOf(first)));
    await quiet(page);
    await come(page, words);
    await dressed(page, first.theme);
    await judge(page, place.name, first);
    for (const look of others) {
      await wear(page, look);
      await judge(page, place.name, look);
    }
    await giveBack();
  }
};
