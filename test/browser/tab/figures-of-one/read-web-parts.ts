import type { Page } from 'playwright-core';
import type { Said } from './planted.ts';
import { wordsOn } from './read-page.ts';

/** What the registration form says, and each of the own registrations when it is opened to be corrected. */
export const readRegistrations = async (
  page: Page,
): Promise<{ readonly said: readonly Said[]; readonly corrections: number }> => {
  const said: Said[] = [{ where: 'registration', text: await wordsOn(page) }];
  const corrections = await page.getByRole('button', { name: /^Ändra registreringen/ }).all();
  for (const correct of corrections) {
    await correct.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Antalet som är registrerat visas inte').waitFor();
    said.push({ where: 'a registration to correct', text: await wordsOn(page) });
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  return { said, corrections: corrections.length };
};

/** What the internal control says of a year, and each of its controls in full. */
export const readControls = async (
  page: Page,
): Promise<{ readonly said: readonly Said[]; readonly controls: number }> => {
  const table = page.getByRole('table', { name: /^Kontroller 2026/ });
  await table.waitFor();
  const said: Said[] = [{ where: 'internal control', text: await wordsOn(page) }];
  const controls = await table.getByRole('button').all();
  for (const control of controls) {
    await control.click();
    await page.getByRole('dialog').waitFor();
    said.push({ where: 'a control in full', text: await wordsOn(page) });
    await page.getByRole('button', { name: 'Stäng' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return { said, controls: controls.length };
};
