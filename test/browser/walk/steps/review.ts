import type { Page } from 'playwright-core';
import type { Order } from '@loggkontroll/core/workflow';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { recordsOf } from '../suite/records-of.ts';
import type { World } from '../suite/world.ts';
import { pressOn } from '../surfaces/keyboard.ts';
import { reviewPage } from '../surfaces/review-page.ts';
import type { ReviewPage } from '../surfaces/review-page.ts';
import { goTo, tabUrl } from '../surfaces/tab.ts';
import { seeCard } from '../surfaces/teams.ts';
import { hasFocus } from '../../has-focus.ts';

/** How the reviewer ends with accesses that the registers do not explain. */
export type OddAccesses = 'explained' | 'suspicious';

const mostGroups = 500;

/** Walks the flow for a row that nothing explains: no, no, no, and then the reason, or a fourth no. */
const walkTheFlow = async (page: Page, on: ReviewPage, odd: OddAccesses): Promise<void> => {
  for (let question = 1; question <= 3; question += 1) await page.keyboard.press('n');
  if (odd === 'suspicious') {
    await page.keyboard.press('n');
    return;
  }
  await page.keyboard.press('j');
  await on.reason().waitFor();
  await page.keyboard.type('Hjälpte en kollega vid ett telefonsamtal om besöket.');
  await page.keyboard.press('Enter');
  await on.reason().waitFor({ state: 'detached' });
};

const isRest = async (on: ReviewPage): Promise<boolean> =>
  (await on.chosenWords()).includes('Resten av loggen');

/**
 * Judges everything with keys: what is to be looked at first, the first row and all unexplained ones through the flow;
 * then what the registers explain, at once. With nothing to look at, the whole log is gone through instead.
 */
const judgeEverything = async (page: Page, on: ReviewPage, odd: OddAccesses): Promise<void> => {
  await pressOn(page, on.log, 'o');
  if (await isRest(on)) await page.keyboard.press('v');
  for (let group = 0; group < mostGroups; group += 1) {
    if ((await on.progress()) === 'Allt är bedömt') return;
    const before = await on.chosenId();
    if (group === 0 || /ingen koppling i registren/i.test(await on.chosenWords())) {
      await walkTheFlow(page, on, odd);
    } else if (await isRest(on)) {
      await page.keyboard.press('Shift+A');
    } else {
      await page.keyboard.press('1');
    }
    await on.movedFrom(before);
  }
  throw new Error('The log never ends.');
};

/** The reviewer is told, reads how a log is read, judges and registers: with the keyboard alone. */
export const managerReviews = async (world: World, order: Order, odd: OddAccesses): Promise<void> => {
  await seeCard(await world.teamsOf(order.reviewer), 'Loggen är här', order.number);
  const { page, look } = await world.screenOf(order.reviewer);
  const place = tabUrl(world.suite, order.reviewer, `review/${reviewIdOf(order.orderId)}`);
  await goTo(page, place, new RegExp(order.number));
  const on = reviewPage(page);
  await look(`12-reading-guide-${odd}`);
  await pressOn(page, on.readGuide());
  await hasFocus(on.log);
  await look(`13-log-${odd}`);
  const { delivered } = await recordsOf(world, order.orderId).order(
    'with its log',
    (o) => o.delivered !== undefined,
  );
  // The drawn days may have no rows: then there is nothing to judge, and no draft.
  if (delivered?.file.accesses !== 0) {
    await judgeEverything(page, on, odd);
    await on.draftSaved();
  }
  await look(`14-judged-${odd}`);
  await pressOn(page, on.toForm());
  await on.outcome(odd === 'suspicious' ? 'Med anmärkning' : 'Utan anmärkning').waitFor();
  await look(`15-form-${odd}`);
  await pressOn(page, on.register());
  await page.getByText('Granskningen är registrerad').waitFor();
  await look(`16-registered-${odd}`);
  await recordsOf(world, order.orderId).registration();
};
