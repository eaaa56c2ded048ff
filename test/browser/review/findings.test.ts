import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { giveBack, lendPage } from '../lent-page.ts';
import { cast, findingsMaterial } from './given-findings.ts';
import type { GivenOrder } from './given-order.ts';
import { givenReview } from './given-review.ts';
import { startReviewSuite } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
import { seriousViolations } from '../axe.ts';
import { textsOf } from '../texts-of.ts';
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

const opened = async (
  name: string,
  viewport = { width: 1440, height: 900 },
): Promise<{ readonly page: Page; readonly given: GivenOrder }> => {
  const given = await givenReview(suite, name, undefined, { material: findingsMaterial });
  const { page } = await lendPage(browser, { viewport });
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`));
  await readGuide(page);
  return { page, given };
};

const chosen = (page: Page, words: string) =>
  page.locator('[role=row][aria-selected=true]').filter({ hasText: words }).waitFor();

const draftOf = async ({ reviewer, room }: GivenOrder): Promise<unknown> => {
  const draft = await openVault(suite.sites.as(reviewer)).loadDraft(room);
  return JSON.parse(draft?.text ?? '{}');
};

test('a log is reviewed in eight keys: the findings one by one, with their evidence, and the rest at once', async () => {
  const { page, given } = await opened('eight');
  await chosen(page, cast.protected.name);
  await chosen(page, 'Ingen koppling i registren, Skyddade personuppgifter, Annan enhet än medarbetarens');
  await page.keyboard.press('e');
  const panel = page.getByRole('region', { name: 'Bedöm' });
  await panel.getByText('Personen har skyddade personuppgifter enligt registret.').waitFor();
  await panel.getByText(`Medarbetaren hörde den dagen till ${given.order.clusterName}.`).waitFor();
  await panel.getByRole('img', { name: /Att titta på: 08:44–11:25/ }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);

  await page.keyboard.press('5');
  await chosen(page, cast.closed.name);
  await panel.getByText('Ärendet avslutades 31 maj 2026.').waitFor();
  await page.keyboard.press('5');
  await chosen(page, cast.stranger.name);
  await panel.getByText(/^Närmaste arbetspass är/).waitFor();
  await page.keyboard.press('5');
  await chosen(page, 'Samma efternamn');
  await panel
    .getByText(/^Ja, enligt registret. Personen är tilldelad medarbetaren sedan 1 feb. 2026.$/)
    .waitFor();
  await page.keyboard.press('1');
  await chosen(page, 'Utskrift eller kopia');
  await page.keyboard.press('1');
  await chosen(page, 'Resten av loggen');
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Shift+A');
  await page.getByText('Allt är bedömt', { exact: true }).waitFor();
  await page.getByText('Utkastet är sparat').waitFor();
  const draft = (await draftOf(given)) as { judged: { verdict: string }[] };
  expect(draft.judged.map(({ verdict }) => verdict).sort()).toEqual([
    'administrative',
    'direct',
    'suspicion',
  ]);

  await page.getByRole('button', { name: 'Till registreringen' }).click();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await page.reload();
  await page.getByText('Så är loggen bedömd').waitFor();
  const kept = page.getByRole('listitem').filter({ hasText: /^(Direkt|Administrativ|Misstanke)/ });
  expect(await textsOf(kept)).toEqual([
    expect.stringMatching(/^Direkt relation\n\d+$/),
    expect.stringMatching(/^Administrativ uppgift\n1$/),
    expect.stringMatching(/^Misstanke\n5$/),
  ]);
  await giveBack(page);
});

test('on a phone nothing of the questions is hidden, and the next finding is read from its beginning', async () => {
  const { page } = await opened('phone', { width: 400, height: 800 });
  const panel = page.getByRole('region', { name: 'Bedöm' });
  const hidden = () => panel.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(await hidden()).toBeLessThanOrEqual(0);
  const suspicion = panel.getByRole('button', { name: /Nej på alla fyra/ });
  await suspicion.scrollIntoViewIfNeeded();
  await suspicion.click();
  await panel.getByText(cast.closed.name).waitFor();
  await page.waitForFunction((name) => {
    const top = document.querySelector(`[aria-label=${name}]`)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  }, 'Bedöm');
  expect(await hidden()).toBeLessThanOrEqual(0);
  await giveBack(page);
});

test('what the registers explain is judged when it is accepted, nothing flagged with it, and can be undone', async () => {
  const { page, given } = await opened('accepted');
  await page.getByRole('tab', { name: 'Hela loggen' }).click();
  const tree = page.getByRole('treegrid', { name: 'Loggen per medarbetare, dag och person' });
  await tree.focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Godta för hela dagen (A)' }).click();
  await tree.getByText('Delvis bedömd').first().waitFor();
  const row = (words: string) => tree.getByRole('row').filter({ hasText: words }).first();
  await row('Skrivit ut').filter({ hasText: 'Delvis bedömd' }).waitFor();
  await page.getByText('Utkastet är sparat').waitFor();
  expect(await draftOf(given)).toMatchObject({ judged: [{ verdict: 'direct', accesses: '1-3,5' }] });
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.getByText('0 % bedömt').first().waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await giveBack(page);
});
