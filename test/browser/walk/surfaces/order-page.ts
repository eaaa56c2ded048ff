import type { Page } from 'playwright-core';

/** A file as a file chooser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** One order in *Beställningar*. */
export const orderPage = (page: Page) => ({
  attest: () => page.getByRole('button', { name: 'Attestera', exact: true }),
  lockDays: () => page.getByRole('button', { name: 'Lås och hämta slumptal' }).click(),
  /** The bot has answered when this can be pressed. */
  drawDays: () => page.getByRole('button', { name: 'Lotta och visa dagarna' }).click(),
  prepareDelivery: () => page.getByText('Logg ur verksamhetssystemet').first().waitFor(),
  chooseLogs: async (files: readonly ChosenFile[]) => {
    await page.getByLabel('Logg ur verksamhetssystemet').setInputFiles([...files]);
  },
  chooseRegisters: async (files: readonly ChosenFile[]) => {
    await page.getByLabel('Register vid sidan av').setInputFiles([...files]);
  },
  readFiles: () => page.getByRole('button', { name: 'Läs filerna' }).click(),
  prepared: () => page.getByRole('region', { name: 'Det här levereras' }),
  deliver: () => page.getByRole('button', { name: 'Leverera', exact: true }).click(),
  handOver: () => page.getByRole('button', { name: /^Lämna över till / }),
});
