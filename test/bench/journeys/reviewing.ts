import type { Order } from '@loggkontroll/core/workflow';
import type { Browser, Page } from 'playwright-core';
import { reviewPage } from '../../browser/walk/surfaces/review-page.ts';
import type { ReviewPage } from '../../browser/walk/surfaces/review-page.ts';
import { rest } from '../bot/sweeps.ts';
import { bringToReviewer } from '../town/bring-to-reviewer.ts';
import { madeUpDelivery } from '../town/made-up-delivery.ts';
import type { Town } from '../town/open-town.ts';
import { costOf, followUp, ofJourney } from './reading.ts';
import type { Reading } from './reading.ts';

const journey = 'reviewing';
const asked = ofJourney(journey);
const rows = 600;
const mostGroups = 100;

const judgeEverything = async (page: Page, on: ReviewPage): Promise<void> => {
  await on.log.focus();
  for (let group = 0; group < mostGroups; group += 1) {
    if ((await on.progress()) === 'Allt är bedömt') return;
    const before = await on.chosenId();
    await page.keyboard.press('1');
    await on.movedFrom(before);
  }
  throw new Error('The log never ends.');
};

/** The unit manager opens the delivered log, judges it and registers the review. */
export const review = async (
  town: Town,
  browser: Browser,
  { orderId, reviewer }: Order,
): Promise<readonly Reading[]> => {
  const { standIn } = town.sites;
  const reviewId = await bringToReviewer(town, orderId, (order) => madeUpDelivery(order, rows));
  await rest(standIn);
  const page = await browser.newPage();
  const on = reviewPage(page);
  const opening = await costOf(town, asked, async () => {
    await page.goto(town.tab(reviewer, `review/${reviewId}`, journey));
    await on.readGuide().click();
    await on.log.waitFor();
  });
  const judging = await costOf(town, asked, async () => {
    await judgeEverything(page, on);
    await on.draftSaved();
  });
  const drafts = asked(standIn).filter(({ path }) => /draft/i.test(path)).length;
  const registering = await costOf(town, asked, async () => {
    await on.toForm().click();
    await on.register().click();
    await page.getByText('Granskningen är registrerad').waitFor();
  });
  await page.close();
  const work = await rest(standIn);
  return [
    {
      name: 'unit manager: opens a delivered log',
      requests: opening,
      note: 'nothing known beforehand: who, policy, review, log, draft',
    },
    {
      name: 'unit manager: judges all of it',
      requests: judging,
      varying: { requests: drafts, why: 'how slowly one judges: the draft is saved after 1.5 s of thinking' },
      note: 'the review is marked as started',
    },
    {
      name: 'unit manager: registers the review',
      requests: registering,
      limit: 4,
      note: 'from the judged log to “registered”',
    },
    followUp('registration, control, log destroyed', work),
  ];
};
