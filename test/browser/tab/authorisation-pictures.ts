import path from 'node:path';
import { isoDateOf } from '@loggkontroll/core/calendar';
import { accessListFiles, smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { startSuite } from './suite.ts';

/** The pictures of the guide to authorisation reviews: the opening, a file divided, what is decided and what is carried out. */
export const takeAuthorisationPictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-01T08:00:00Z' });
  const { municipality } = suite;
  const { members, units, functions } = municipality;
  const support = functions.find(({ code }) => code === 'local-support')?.personId ?? '';
  const manager = units[0]?.managerId ?? '';
  const visit = async (personId: string, place: string): Promise<Page> => {
    const viewport = { width: 1200, height: 900 };
    const page = await (await browser.newContext({ locale: 'sv-SE', viewport })).newPage();
    await page.goto(suite.address(personId, place));
    return page;
  };
  /** As much of the page as `height` holds, from a heading on. */
  const take = async (page: Page, name: string, height: number, from: string): Promise<void> => {
    await page.setViewportSize({ width: 1200, height });
    const heading = page.getByRole('heading', { name: from, exact: true });
    const top = await heading.evaluate(
      (element) => element.getBoundingClientRect().top + window.scrollY - 90,
    );
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };

  const planner = await visit(members.planner[0] ?? '', 'authorisations/open-all');
  await planner.getByText(/^Listan inlagd senast /).waitFor();
  await take(planner, 'behorigheter-paborja', 900, 'Påbörja kontroller av behörigheter');
  await planner.getByRole('button', { name: /^Påbörja \d+ kontroller/ }).click();
  await planner.getByText('Kontrollerna är påbörjade.').waitFor();
  await suite.sweep();

  const lister = await visit(support, 'authorisations/lists');
  const [file] = accessListFiles(municipality, isoDateOf('2026-09-30'));
  const buffer = Buffer.from(file?.bytes ?? []);
  await lister
    .getByLabel(/^Listan, som CSV/)
    .setInputFiles([{ name: 'behorigheter.csv', mimeType: 'text/csv', buffer }]);
  await lister.getByText('Så delas filen upp:').waitFor();
  await take(lister, 'behorigheter-dela', 1000, 'Välj filen');
  await lister.getByRole('button', { name: /^Skicka \d+ list/ }).click();
  await lister.getByText(/är skickade\.$/).waitFor();
  await suite.sweep();

  const own = await visit(manager, 'authorisations');
  await own.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').first().click();
  const out = own.getByRole('region', { name: 'Titta närmare på' });
  await out.waitFor();
  await take(own, 'behorigheter-avgor', 900, 'Vilka ska ha kvar sin behörighet?');
  await out.getByLabel(/^Markera alla/).click();
  await out.getByRole('button', { name: /^Avsluta/ }).click();
  const rest = own.getByRole('region', { name: 'Övriga' });
  await rest
    .getByLabel(/^Markera/)
    .first()
    .click();
  await rest.getByRole('button', { name: /^Behåll/ }).click();
  await own.getByRole('button', { name: 'Skicka svaret' }).click();
  await own.getByText('Svaret är skickat.').waitFor();
  await suite.close();
};
