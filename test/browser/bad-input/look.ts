import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { animationsOver } from '../settled.ts';

/** How a page looks. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: 1440 | 400;
}

const looks: readonly Look[] = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 400 },
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 400 },
];

/** Each in turn, so that every kind of trouble is seen in some look without every page being seen in all. */
export const lookAt = (index: number): Look => looks[index % looks.length] ?? { theme: 'light', width: 1440 };

export const viewportOf = ({ width }: Look) => ({ width, height: width > 800 ? 900 : 800 });

const output = path.join(process.cwd(), 'test', 'output', 'bad-input');

/** Takes a picture of a page in trouble and has axe look at it; nothing may be cut off at its side. */
export const judgeLook = async (page: Page, name: string): Promise<void> => {
  await mkdir(output, { recursive: true });
  await animationsOver(page);
  await page.screenshot({ path: path.join(output, `${name}.png`), fullPage: true });
  expect(await seriousViolations(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
};
