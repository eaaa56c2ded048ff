import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Order } from '@loggkontroll/core/workflow';
import { launchChromium } from './chromium.ts';
import { animationsOver } from './settled.ts';
import { takeAuthorisationPictures } from './tab/authorisation-pictures.ts';
import { takeCasePictures } from './tab/case-pictures.ts';
import { takeExtractPictures } from './tab/extract-pictures.ts';
import { takeInformingPictures } from './tab/informing-pictures.ts';
import { takePolicyPictures } from './tab/policy-pictures.ts';
import { takeRetentionPictures } from './tab/retention-pictures.ts';
import { takeRoutinePictures } from './tab/routine-pictures.ts';
import { takeTargetedPictures } from './tab/targeted-pictures.ts';
import { plannerAttests } from './walk/steps/attest.ts';
import { administratorDelivers, administratorDrawsDays } from './walk/steps/deliver.ts';
import { plannerHandsOver } from './walk/steps/hand-over.ts';
import { plannerDraws, plannerIsReminded, plannerOrders } from './walk/steps/plan.ts';
import { managerReviews } from './walk/steps/review.ts';
import { storyOf } from './walk/steps/story.ts';
import { headSeesWhatIsMissing, headSigns, headStatesDeviations } from './walk/steps/year-end.ts';
import { recordsOf } from './walk/suite/records-of.ts';
import { openWorld } from './walk/suite/world.ts';
import type { World } from './walk/suite/world.ts';
import { openScreen } from './walk/surfaces/screen.ts';
import { goTo, tabUrl } from './walk/surfaces/tab.ts';
import { openWebClient } from './walk/surfaces/teams.ts';
import { registrationPage } from './walk/surfaces/web-part-page.ts';
import { attestantOf } from '../contract/sharepoint/attestant-of.ts';

/** `npm run pictures`: walks the flows and takes the pictures of docs/guides. `npm run pictures -- targeted` takes those of one flow. */
const output = inRoot('docs', 'guides', 'pictures');
const width = 1200;

/** What one picture shows: as much of a page as `height` holds, from an element on, or from the top. */
interface Frame {
  readonly height: number;
  readonly from?: (page: Page) => Locator;
  /** Whether there is nothing to show yet: a later look is taken instead. */
  readonly unless?: (page: Page) => Promise<boolean>;
}

const fileOf = (name: string): string => path.join(output, `${name}.png`);

const take = async (page: Page, name: string, { height, from }: Frame): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height });
  const top = await (from?.(page) ?? page.locator('body')).evaluate(
    (element) => element.getBoundingClientRect().top + window.scrollY,
  );
  await page.evaluate((y) => window.scrollTo(0, y), from === undefined ? 0 : top - 64);
  await animationsOver(page);
  await page.screenshot({ path: fileOf(name) });
  if (before !== null) await page.setViewportSize(before);
  console.log(name);
};

/** A log in which nothing is to be looked at begins with the rest; and drawn days may have no rows at all. */
const nothingFound = async (page: Page): Promise<boolean> => {
  const chosen = page.getByRole('row', { selected: true });
  return (await chosen.count()) === 0 || (await chosen.filter({ hasText: 'Resten av loggen' }).count()) > 0;
};

const proof = (page: Page): Locator => page.getByRole('button', { name: 'Så kan lottningen kontrolleras' });

/** Which looks of the walk become pictures. */
const pictures: Readonly<Record<string, readonly (readonly [name: string, frame: Frame])[]>> = {
  '03-plan-proof': [
    ['planera-lottat', { height: 760 }],
    ['lottningens-bevis', { height: 456, from: proof }],
  ],
  '10-delivery-prepared-provider': [['leverera-logg', { height: 800 }]],
  '11-to-hand-over': [['lamna-over', { height: 640 }]],
  '13-log-explained': [['granska-logg', { height: 780, unless: nothingFound }]],
  '15-form-explained': [['registrera', { height: 500 }]],
  '17-year-incomplete': [['internkontroll-saknas', { height: 710 }]],
  '20-signed': [['internkontroll-signerat', { height: 660 }]],
};

/** The walk's world, where looking for the first time means taking the guides' pictures, put into `seen`. */
const pictured = (world: World, seen: Set<string>): World => {
  return {
    ...world,
    screenOf: async (personId) => {
      const screen = await world.screenOf(personId);
      return {
        ...screen,
        look: async (look) => {
          for (const [name, frame] of pictures[look] ?? []) {
            if (seen.has(name) || (await frame.unless?.(screen.page)) === true) continue;
            seen.add(name);
            await take(screen.page, name, frame);
          }
        },
      };
    },
  };
};

/** A card alone, when the chat around it has stopped moving. */
const takeCard = async (card: Locator, name: string): Promise<void> => {
  await card.scrollIntoViewIfNeeded();
  await card.evaluate(async (element) => {
    let before = '';
    for (let still = 0; still < 30;) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(element.getBoundingClientRect());
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
  await card.screenshot({ path: fileOf(name) });
  console.log(name);
};

const attestOnTheCard = async (world: World, order: Order): Promise<void> => {
  const { page, close } = await openScreen(world.browser, world.mishaps);
  const { card } = await openWebClient(world.suite, world.personOf(attestantOf(order)), page);
  const open = card('väntar på din attest');
  await open.waitFor();
  await takeCard(open, 'kort-attest');
  await open.getByRole('button', { name: 'Attestera' }).click();
  const answered = card('Du attesterade den');
  await answered.waitFor();
  await takeCard(answered, 'kort-attesterat');
  await recordsOf(world, order.orderId).order('attested', ({ status }) => status === 'attested');
  await close();
};

const overviewOfThePlanner = async (world: World): Promise<void> => {
  const { page } = await world.screenOf(world.cast.planner);
  await goTo(page, tabUrl(world.suite, world.cast.planner), 'Översikt');
  await page.getByRole('heading', { name: /^Så går/ }).waitFor();
  await page
    .getByText(/^Lämna över/)
    .first()
    .waitFor();
  await take(page, 'oversikt-planerare', { height: 440 });
};

const registrations = async (world: World, order: Order): Promise<void> => {
  const { page } = await world.screenOf(order.reviewer);
  await registrationPage(world, page, order.reviewer);
  await take(page, 'registrering-sharepoint', { height: 900 });
};

const walk = async (world: World): Promise<void> => {
  await plannerIsReminded(world);
  await plannerDraws(world);
  const { provider, authority, suspicious } = storyOf(await plannerOrders(world));
  await attestOnTheCard(world, provider);
  await plannerAttests(world, authority);
  await plannerAttests(world, suspicious);
  await administratorDrawsDays(world, provider);
  await administratorDelivers(world, provider);
  await headSeesWhatIsMissing(world, authority);
  await managerReviews(world, provider, 'explained');
  await registrations(world, provider);
  for (const order of [authority, suspicious]) {
    await administratorDrawsDays(world, order);
    const delivered = await administratorDelivers(world, order);
    if (order === authority) await overviewOfThePlanner(world);
    await plannerHandsOver(world, delivered);
    await managerReviews(world, order, 'explained');
  }
  await headStatesDeviations(world, authority);
  await headSigns(world, authority);
};

/** What every window showed when a flow failed. */
const lastSight = async (browser: Browser): Promise<void> => {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = inRoot('test', 'output', 'pictures', `${index}.png`);
    await page.screenshot({ path: file });
    console.error(`${page.url()}: ${file}`);
  }
};

/** Takes pictures in a browser; whether it went well. */
const seen = async (browser: Browser, takePictures: () => Promise<void>): Promise<boolean> => {
  try {
    await takePictures();
    return true;
  } catch (error) {
    console.error(error);
    await lastSight(browser);
    return false;
  }
};

const systematic = async (): Promise<boolean> => {
  const world = await openWorld('small');
  const taken = new Set<string>();
  const well = await seen(world.browser, () => walk(pictured(world, taken)));
  await world.suite.stop();
  const names = Object.values(pictures).flatMap((frames) => frames.map(([name]) => name));
  const missed = names.filter((name) => !taken.has(name));
  if (missed.length > 0) console.error(`Nothing to show, run it again: ${missed.join(', ')}`);
  return well && missed.length === 0;
};

const inTab = async (takePictures: (browser: Browser, output: string) => Promise<void>): Promise<boolean> => {
  const browser = await launchChromium();
  const well = await seen(browser, () => takePictures(browser, output));
  await browser.close();
  return well;
};

const flows = new Map<string, () => Promise<boolean>>([
  ['systematic', systematic],
  ['cases', () => inTab(takeCasePictures)],
  ['targeted', () => inTab(takeTargetedPictures)],
  ['routines', () => inTab(takeRoutinePictures)],
  ['extracts', () => inTab(takeExtractPictures)],
  ['authorisations', () => inTab(takeAuthorisationPictures)],
  ['policies', () => inTab(takePolicyPictures)],
  ['informing', () => inTab(takeInformingPictures)],
  ['retention', () => inTab(takeRetentionPictures)],
]);

const [wanted] = process.argv.slice(2);
const chosen = [...flows].filter(([name]) => wanted === undefined || name === wanted);
if (chosen.length === 0) throw new Error(`no such flow: one of ${[...flows.keys()].join(', ')}`);
mkdirSync(output, { recursive: true });
let ended = 0;
for (const [, takePictures] of chosen) if (!(await takePictures())) ended = 1;
process.exit(ended);
