import type { Page } from 'playwright-core';
import { givenReview } from '../../review/given-review.ts';
import type { ReviewSuite } from '../../review/review-suite.ts';
import { draftIn, eventsOf } from './held.ts';
import type { Walk } from './walk.ts';
import { readGuide } from '../../review/read-guide.ts';

const openLog = async (suite: ReviewSuite, page: Page, id: string, rows: number, query?: string) => {
  const given = await givenReview(suite, id, { rows, clients: rows / 6 });
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`, query));
  await readGuide(page);
  return given;
};

export const registerReview: Walk = {
  name: 'registering a review',
  once: [['reviewOpened', 'reviewStarted', 'reviewRegistered'], [{ accesses: '1-6', verdict: 'direct' }]],
  begin: async (suite, page, id, query) => {
    const given = await openLog(suite, page, id, 6, query);
    for (let access = 0; access < 6; access += 1) await page.keyboard.press('1');
    await page.getByText('Utkastet är sparat').waitFor();
    await page.getByRole('button', { name: 'Till registreringen' }).click();
    const button = page.getByRole('button', { name: 'Registrera', exact: true });
    await button.waitFor();
    return {
      write: { path: /Lists\/Reviews.*items\(/, verb: 'MERGE' },
      save: () => button.click(),
      saved: () => page.getByText('Granskningen är registrerad').waitFor(),
      kept: () => page.getByRole('definition').filter({ hasText: 'Utan anmärkning' }).waitFor(),
      held: async () => [await eventsOf(suite, 'reviews', given.reviewId), await draftIn(suite, given.room)],
    };
  },
};

const drafting = (name: string, which: 'first' | 'later'): Walk => ({
  name,
  once: [{ accesses: which === 'first' ? '1-4' : '1-6', verdict: 'direct' }],
  begin: async (suite, page, id, query) => {
    const given = await openLog(suite, page, id, 12, query);
    const tree = page.getByRole('treegrid');
    const judge = async () => {
      await tree.focus();
      await page.keyboard.press('1');
    };
    const isSaved = () => page.getByText('Utkastet är sparat').waitFor();
    if (which === 'later') {
      for (let time = 0; time < 2; time += 1) {
        await judge();
        await isSaved();
      }
    }
    return {
      write: { path: /Logs.*draft.*files\/add/i, verb: 'POST' },
      sentences: { throttled: 'Utkastet kunde inte sparas just nu.', down: 'Anslutningen är borta.' },
      save: judge,
      saved: isSaved,
      kept: () => tree.getByText('Direkt relation').first().waitFor(),
      held: () => draftIn(suite, given.room),
    };
  },
});

export const firstDraft = drafting('saving a draft for the first time', 'first');
export const laterDraft = drafting('saving a draft again', 'later');
