import { openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack, lendPage } from '../lent-page.ts';
import { startReviewSuite } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
import { client } from './given-log.ts';
import type { GivenOrder } from './given-order.ts';
import { givenReview } from './given-review.ts';
import { seriousViolations } from '../axe.ts';
import { hasFocus } from '../has-focus.ts';
import { quiet } from '../quiet.ts';
import { readGuide } from './read-guide.ts';

let suite: ReviewSuite;
let browser: Browser;
beforeAll(async () => {
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const newPage = async (): Promise<Page> => {
  const { page } = await lendPage(browser);
  return page;
};

const log = (page: Page): Locator => page.getByRole('treegrid');

/** Opens a review for its reviewer; the first time, the reading guide is put away. */
const opened = async (given: GivenOrder, { begun = false } = {}): Promise<Page> => {
  const page = await newPage();
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`));
  if (begun) await log(page).waitFor();
  else await readGuide(page);
  return page;
};

const saved = (page: Page): Promise<void> => page.getByText('Utkastet är sparat').waitFor();

test('is read, judged and registered with the keyboard alone, in no more requests than promised', async () => {
  const given = await givenReview(suite, 'keys');
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(suite.address(given.reviewer, 'review'));
  await page.getByRole('button', { name: `Granska: ${given.order.number}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Jag har läst' }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await hasFocus(log(page));
  expect(await seriousViolations(page)).toEqual([]);

  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('j');
  await page.getByText('Annan befogenhet. ').waitFor({ state: 'attached' });
  await page.keyboard.press('4');
  await page.keyboard.type('Ersatte en kollega');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await page.keyboard.press('z');
  for (let rest = 0; rest < 12; rest += 1) await page.keyboard.press('2');
  await page.getByText('Allt är bedömt', { exact: true }).waitFor();
  await saved(page);

  await page.getByRole('button', { name: 'Till registreringen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Registrera', exact: true }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  suite.sites.standIn.clearRequests();
  await page.getByRole('button', { name: 'Registrera', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Granskningen är registrerad').waitFor();
  const sent = suite.sites.standIn.requests('tab');
  expect(sent.length).toBeLessThanOrEqual(4);
  expect(errors).toEqual([]);

  const stored = await openRegister(suite.sites.bot()).reviews.find(given.reviewId);
  expect(stored).toMatchObject({
    value: {
      state: {
        status: 'registered',
        registered: {
          result: { outcome: 'no-remark', employees: 2, accesses: 24, finishedOn: '2026-10-05' },
          judgements: { direct: 2, otherAuthority: 2, otherReason: 2, administrative: 18, unjudged: 0 },
        },
      },
    },
  });
  await giveBack(page);
});

test('a suspicion becomes a remark, with the breach report asked for', async () => {
  const given = await givenReview(suite, 'remark', { rows: 6, clients: 1 });
  const page = await opened(given);
  await page.keyboard.press('5');
  for (let rest = 0; rest < 5; rest += 1) await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Till registreringen' }).click();
  await page.getByRole('definition').filter({ hasText: 'Med anmärkning' }).waitFor();
  await page.getByRole('radio', { name: 'Ja, den är anmäld' }).click();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Ange antalet med en siffra').waitFor();
  await page.getByLabel('Antal personer som anmälan gäller').fill('1');
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Med anmärkning,').waitFor();
  expect(await openRegister(suite.sites.bot()).reviews.find(given.reviewId)).toMatchObject({
    value: {
      state: { registered: { result: { outcome: 'remark', breach: { status: 'reported', persons: 1 } } } },
    },
  });
  await giveBack(page);
});

test('gives the keys to the log when the guide has been read, and back to whoever asks for the guide again', async () => {
  const given = await givenReview(suite, 'guide');
  const page = await newPage();
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`));
  await hasFocus(page.getByRole('button', { name: 'Jag har läst' }));
  await page.keyboard.press('Enter');
  await hasFocus(log(page));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const guide = page.getByRole('button', { name: 'Så läser du loggen' });
  await guide.focus();
  await page.keyboard.press('Enter');
  await hasFocus(page.getByRole('button', { name: 'Jag har läst' }));
  await page.keyboard.press('Escape');
  await hasFocus(guide);
  await giveBack(page);
});

test('keeps the row that is judged in sight when the page narrows, and when it widens again', async () => {
  const given = await givenReview(suite, 'turned', { rows: 400, clients: 40 });
  const page = await opened(given);
  await page.getByRole('button', { name: 'Visa alla rader' }).click();
  await log(page).focus();
  for (let move = 0; move < 60; move += 1) await page.keyboard.press('ArrowDown');
  const rowInSight = (sight: boolean) =>
    page.waitForFunction((wanted) => {
      const tree = document.querySelector('[role=treegrid]');
      const box = tree?.getBoundingClientRect();
      const row = tree?.querySelector('[aria-selected=true]')?.getBoundingClientRect();
      return box && row && (row.top >= box.top && row.bottom <= box.bottom) === wanted;
    }, sight);
  await rowInSight(true);
  for (const width of [400, 1440, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await quiet(page);
    await rowInSight(true);
  }
  await quiet(page);
  await log(page).evaluate((tree) => tree.scrollTo(0, tree.scrollHeight));
  await quiet(page);
  await rowInSight(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  await quiet(page);
  await rowInSight(false);
  await giveBack(page);
});

test('says what is left when something is not judged, and registers nothing', async () => {
  const given = await givenReview(suite, 'unjudged');
  const page = await opened(given);
  await page.getByRole('button', { name: 'Till registreringen' }).click();
  await page.getByText('Allt är inte bedömt än.').waitFor();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Alla åtkomster är inte bedömda.').waitFor();
  expect(await openRegister(suite.sites.bot()).reviews.find(given.reviewId)).toMatchObject({
    value: { state: { status: 'opened' } },
  });
  await giveBack(page);
});

test('goes on from the draft in another window, and tells when two are at it', async () => {
  const given = await givenReview(suite, 'two');
  const first = await opened(given);
  const second = await opened(given);
  await first.keyboard.press('1');
  await saved(first);
  await second.keyboard.press('2');
  await second.getByText('Granskningen är öppen på två ställen').waitFor();
  await second.getByRole('button', { name: 'Hämta det andra' }).click();
  await second
    .getByRole('row')
    .filter({ hasText: client(0).name })
    .filter({ hasText: 'Direkt relation' })
    .first()
    .waitFor();
  await log(second).focus();
  await second.keyboard.press('3');
  await saved(second);
  const third = await opened(given, { begun: true });
  await third.getByText('16 % bedömt').waitFor();
  await Promise.all([first, second, third].map(giveBack));
});

test('keeps what is judged while the connection is lost, and saves it when it is back', async () => {
  const given = await givenReview(suite, 'lost');
  const page = await opened(given);
  await page.context().setOffline(true);
  await page.keyboard.press('1');
  await page.getByText('Anslutningen är borta.').waitFor();
  expect(await openVault(suite.sites.as(given.reviewer)).loadDraft(given.room)).toBeUndefined();
  await page.keyboard.press('1');
  await page.context().setOffline(false);
  await saved(page);
  const draft = await openVault(suite.sites.as(given.reviewer)).loadDraft(given.room);
  expect(JSON.parse(draft?.text ?? '')).toMatchObject({ judged: [{ accesses: '1-4', verdict: 'direct' }] });
  await giveBack(page);
});

test('refuses in words: the reviewer is in the log, the file is another, somebody else looks', async () => {
  const among = await givenReview(suite, 'among', undefined, { reviewerAmong: true });
  const page = await newPage();
  await page.goto(suite.address(among.reviewer, `review/${among.reviewId}`));
  await page.getByText('Du finns själv med i loggen.').waitFor();
  expect(await log(page).count()).toBe(0);

  const altered = await givenReview(suite, 'altered');
  await suite.sites
    .bot()
    .vault.sp.web.getFileByServerRelativePath(
      `${suite.sites.bot().vault.path}/Logs/${altered.room}/${altered.sha256}.json`,
    )
    .setContent('{"en":"annan"}');
  await page.goto(suite.address(altered.reviewer, `review/${altered.reviewId}`));
  await page.getByText('Loggen är inte den som levererades').waitFor();

  await page.goto(suite.address(altered.logAdministrator, `review/${altered.reviewId}`));
  await page.getByRole('alert').waitFor();
  expect(await log(page).count()).toBe(0);
  await giveBack(page);
});

test('leaves nothing of clients or employees in addresses, titles or storage', async () => {
  const given = await givenReview(suite, 'traces');
  const page = await opened(given);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('1');
  await saved(page);
  const traces = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ]),
  );
  const requested = suite.sites.standIn
    .requests()
    .map(({ path }) => decodeURIComponent(path))
    .join('\n');
  for (const secret of [client(0).name, client(0).number, ...given.order.employees.map(({ name }) => name)]) {
    expect(traces).not.toContain(secret);
    expect(requested).not.toContain(secret);
  }
  await giveBack(page);
});
