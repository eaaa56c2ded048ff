import { openVault } from '@loggkontroll/sharepoint/vault';
import { launchChromium } from '../chromium.ts';
import { givenReview } from './given-review.ts';
import { startReviewSuite } from './review-suite.ts';
import { scrollThrough } from './scroll.ts';
import { readGuide } from './read-guide.ts';

test('a log of 50,000 rows opens, scrolls without blank rows, and is judged by the group', async () => {
  const [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
  const given = await givenReview(suite, 'large', { rows: 50_000, clients: 90 });
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`));
  await readGuide(page);
  await page.getByRole('button', { name: 'Visa alla rader' }).click();
  const tree = page.getByRole('treegrid');
  expect(Number(await tree.getAttribute('aria-rowcount'))).toBeGreaterThan(50_000);
  const { blank, drawn } = await scrollThrough(page);
  expect(blank).toBe(0);
  expect(drawn).toBeLessThan(150);

  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('1');
  await page.getByText('Utkastet är sparat').waitFor();
  const draft = await openVault(suite.sites.as(given.reviewer)).loadDraft(given.room);
  expect(draft?.text.length).toBeLessThan(500);
  await browser.close();
  await suite.close();
});
