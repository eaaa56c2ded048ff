import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { loggkontroll } from '../../contract/infra/played-year.ts';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { startSuite } from '../tab/suite.ts';
import { sweepUntilWitnessed } from '../tab/sweep-until-witnessed.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'year-verifier');
const built = path.join(process.cwd(), 'infra', 'year-verifier', 'dist', 'loggkontroll-kontroll.html');
const folder = mkdtempSync(path.join(tmpdir(), 'loggkontroll-year-verifier-'));
const good = path.join(folder, '2026.json');

let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const suite = await startSuite({
    size: smallSize,
    now: '2026-10-06T08:00:00Z',
    past: true,
    witnesses: true,
  });
  await sweepUntilWitnessed(suite);
  const said = await loggkontroll(
    ...['export-year', '--register', suite.sites.registerUrl, '--year', '2026', '--out', good],
  );
  await suite.close();
  expect(said).toMatchObject({ exitCode: 0 });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The page as it lies on a disk, with a file dropped into it; what it asks for over any network is told. */
const withFile = async (
  file: string,
  {
    locale = 'sv-SE',
    width = 1440,
    colorScheme,
  }: { readonly locale?: string; readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<{
  readonly page: Page;
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}> => {
  const context = await browser.newContext({
    locale,
    colorScheme: colorScheme ?? 'light',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(built).href);
  await page.locator('input[type=file]').setInputFiles(file);
  return { page, asked, complaints };
};

const changed = (name: string, change: (text: string) => string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(good, 'utf8')));
  return file;
};

test.each([
  ['sv-SE', 1440, 'light', 'Allt håller'],
  ['en-GB', 400, 'dark', 'Everything holds'],
] as const)(
  '%s at %s: a year that was kept holds, and nothing is asked of any network',
  async (locale, width, colorScheme, verdict) => {
    const { page, asked, complaints } = await withFile(good, { locale, width, colorScheme });
    await page.locator('#verdict').waitFor();
    expect(await page.locator('#verdict').textContent()).toBe(verdict);
    /* Nobody has signed the year yet: of signatures it is not said that they hold. */
    expect(await page.locator('section .holds').count()).toBe(4);
    await page.locator('summary').first().click();
    await page.screenshot({ path: path.join(pictures, `${locale}-${width}.png`), fullPage: true });
    expect(await seriousViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
    await page.context().close();
  },
);

test('what was changed in the file is said, event by event, and the page can be read in the other language', async () => {
  const { page } = await withFile(
    changed('changed.json', (text) =>
      text.replaceAll('\\"outcome\\":\\"no-remark\\"', '\\"outcome\\":\\"remark\\"'),
    ),
  );
  await page.locator('#verdict').waitFor();
  expect(await page.locator('#verdict').textContent()).toBe('Något håller inte');
  await page
    .getByText(/ändrad efter att den skrevs/)
    .first()
    .waitFor();
  await page.screenshot({ path: path.join(pictures, 'changed.png') });
  await page.getByRole('button', { name: 'In English' }).click();
  expect(await page.locator('#verdict').textContent()).toBe('Something does not hold');
  await page.context().close();
});

test('what the bot has witnessed is held against the file: a statement that was changed, and a record that was left out', async () => {
  const statement = await withFile(
    changed('statement.json', (text) => text.replace('"state":"there"', '"state":"gone"')),
  );
  await statement.page
    .getByText('Rad 1 i Vittne är inte undertecknad av boten, eller ändrad efteråt.')
    .waitFor();
  expect(await statement.page.locator('#verdict').textContent()).toBe('Något håller inte');
  await statement.page.context().close();
  const record = await withFile(
    changed('record.json', (text) => {
      const { records, ...file } = JSON.parse(text) as {
        readonly records: Readonly<Record<string, readonly unknown[]>>;
      };
      return JSON.stringify({ ...file, records: { ...records, Authorisations: [] } });
    }),
  );
  await record.page
    .getByText(/Posten fanns när boten såg den .*, men är nu borta utan att ha gallrats/)
    .first()
    .waitFor();
  await record.page.screenshot({ path: path.join(pictures, 'witness.png'), fullPage: true });
  await record.page.context().close();
});

test('another file, and one that is cut short, are refused in a sentence', async () => {
  const { page } = await withFile(changed('cut.json', (text) => text.slice(0, -100)));
  expect(await page.getByRole('alert').textContent()).toContain('ingen fil från loggkontrollens export-year');
  await page.context().close();
});

test('the page allows its own script and style and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
    readFileSync(built, 'utf8'),
  )?.[1];
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
});
