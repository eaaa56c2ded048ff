import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { lendPage } from '../lent-page.ts';
import { wear } from '../tab/every-look.ts';
import { startReviewSuite } from './review-suite.ts';
import type { ReviewSuite } from './review-suite.ts';
import { findingsMaterial } from './given-findings.ts';
import { client, logText, registerTexts } from './given-log.ts';
import { givenOrder } from './given-order.ts';
import { givenReview } from './given-review.ts';
import { seriousViolations } from '../axe.ts';
import { hasFocus } from '../has-focus.ts';
import { animationsOver } from '../settled.ts';
import { readGuide } from './read-guide.ts';

const output = path.join(process.cwd(), 'test', 'output', 'review');
const words = {
  sv: {
    read: 'Jag har läst',
    form: 'Till registreringen',
    log: 'Logg ur verksamhetssystemet',
    registers: 'Register vid sidan av',
    files: 'Läs filerna',
    kept: 'Det här levereras',
    describe: 'Beskriv kolumnerna',
    use: 'Använd',
    unit: 'Enhet som loggen gäller',
    columns: [
      ['Dag och klockslag i samma kolumn', 'Loggad'],
      ['Vad som gjordes', 'Gjorde'],
    ],
  },
  en: {
    read: 'I have read this',
    form: 'To the registration',
    log: 'Log from the record system',
    registers: 'Registers beside it',
    files: 'Read the files',
    kept: 'This is delivered',
    describe: 'Describe the columns',
    use: 'Use it',
    unit: 'Unit that the log is about',
    columns: [
      ['Day and time in one column', 'Loggad'],
      ['What was done', 'Gjorde'],
    ],
  },
} as const;

type Lang = keyof typeof words;

let suite: ReviewSuite;
let browser: Browser;
beforeAll(async () => {
  await mkdir(output, { recursive: true });
  [suite, browser] = await Promise.all([startReviewSuite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await suite.close();
});

const languages = ['sv', 'en'] as const;

const everyLook = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  languages.flatMap((lang) =>
    ([1440, 400] as const).map((width) => ({ theme, lang, width, look: `${theme}-${lang}-${width}` })),
  ),
);

/** Every theme in both languages and widths, and every language in both widths, in as few looks as that takes. */
const pairs = [
  ...['light-sv-1440', 'light-en-400'],
  ...['dark-sv-400', 'dark-en-1440'],
  ...['contrast-sv-1440', 'contrast-en-400'],
];

/** `LOOKS=all` takes the pictures of all twelve. */
const looks =
  process.env['LOOKS'] === 'all' ? everyLook : everyLook.filter(({ look }) => pairs.includes(look));

/** Each theme, language and width once: what axe finds hangs on one of them, not on how they are combined. */
const examined = ['light-en-400', 'dark-en-1440', 'contrast-sv-1440'];

/**
 * Takes a picture of what stands there in each look of the language, and has axe look at the same where the look is
 * examined. What follows is done in the last of them: wide in Swedish, narrow in English.
 */
const pictures = async (page: Page, lang: Lang, name: string): Promise<void> => {
  for (const { theme, width, look } of looks.filter((one) => one.lang === lang)) {
    await wear(page, { theme, width });
    await animationsOver(page);
    const file = `${name}-${look}.png`;
    await page.screenshot({ path: path.join(output, file), fullPage: true });
    const violations = examined.includes(look) ? await seriousViolations(page) : [];
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect({ file, violations, fits }).toEqual({ file, violations: [], fits: true });
  }
};

test.each(languages)('the review in every look, %s', async (lang) => {
  const given = await givenReview(suite, lang, { rows: 36, clients: 3 });
  const { page, giveBack } = await lendPage(browser);
  const query = `&lang=${lang}`;
  await page.goto(suite.address(given.reviewer, 'review', query));
  await page.getByRole('listitem').filter({ hasText: given.order.number }).waitFor();
  await pictures(page, lang, 'list');
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`, query));
  await page.getByRole('button', { name: words[lang].read }).waitFor();
  await pictures(page, lang, 'guide');
  await page.keyboard.press('Escape');
  await hasFocus(page.getByRole('treegrid'));
  for (const key of ['1', '1', 'n']) await page.keyboard.press(key);
  await pictures(page, lang, 'log');
  for (const key of ['5', 'z', '4']) await page.keyboard.press(key);
  await pictures(page, lang, 'reason');
  await page.keyboard.press('Escape');
  await page.keyboard.press('5');
  for (let rest = 0; rest < 20; rest += 1) await page.keyboard.press('1');
  await page.getByRole('button', { name: words[lang].form }).click();
  await page.getByRole('radio').first().waitFor();
  await pictures(page, lang, 'form');
  await giveBack();
});

test.each(languages)('the findings in every look, %s', async (lang) => {
  const given = await givenReview(suite, `findings-${lang}`, undefined, { material: findingsMaterial });
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(given.reviewer, `review/${given.reviewId}`, `&lang=${lang}`));
  await readGuide(page, words[lang].read);
  await pictures(page, lang, 'findings');
  for (const key of ['1', 'e']) await page.keyboard.press(key);
  await pictures(page, lang, 'evidence');
  await page.keyboard.press('v');
  await pictures(page, lang, 'everything');
  for (const key of ['v', 'End']) await page.keyboard.press(key);
  await pictures(page, lang, 'rest');
  await giveBack();
});

test.each(languages)('a log that nobody knows in every look, %s', async (lang) => {
  const given = await givenOrder(suite, `unknown-${lang}`);
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`, `&lang=${lang}`));
  const day = given.days[0] ?? '';
  const text = `Loggad;User;Personnummer;Gjorde\n${day} 08:15;anna01;${client(0).number};Frobbat\n`;
  const buffer = Buffer.from(text);
  await page.getByLabel(words[lang].log).setInputFiles({ name: 'nova.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: words[lang].describe }).waitFor();
  await pictures(page, lang, 'unknown');
  await page.getByRole('button', { name: words[lang].describe }).click();
  for (const [what, column] of words[lang].columns) await page.getByLabel(what).selectOption(column);
  await page.getByRole('table').waitFor();
  await pictures(page, lang, 'describing');
  await page.getByRole('button', { name: words[lang].use, exact: true }).click();
  await page.getByLabel(words[lang].unit).waitFor();
  await pictures(page, lang, 'described');
  await giveBack();
});

test.each(languages)('the delivery in every look, %s', async (lang) => {
  const given = await givenOrder(suite, `deliver-${lang}`);
  const { page, giveBack } = await lendPage(browser);
  await page.goto(suite.address(given.logAdministrator, `orders/${given.order.orderId}`, `&lang=${lang}`));
  const asFiles = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));

  await page.getByLabel(words[lang].registers).setInputFiles(asFiles(registerTexts(given)));
  await page
    .getByLabel(words[lang].log)
    .setInputFiles(asFiles({ 'september.csv': `${logText(given, { rows: 36, clients: 3 })}trasig rad\r\n` }));
  await pictures(page, lang, 'files');
  await page.getByRole('button', { name: words[lang].files }).click();
  await page.getByRole('region', { name: words[lang].kept }).waitFor();
  await pictures(page, lang, 'kept');
  await giveBack();
});
