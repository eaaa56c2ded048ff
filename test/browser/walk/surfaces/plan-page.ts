import type { Page } from 'playwright-core';

/** *Planera*, as a planner uses it. */
export const planPage = (page: Page) => {
  const step = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
  const changed = page.getByText('Registret har ändrats sedan siffrorna räknades.');
  const lock = () => page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
  return {
    /** As the page asks for it: once more, where the registers have changed since the bot counted. */
    lock: async () => {
      await lock();
      await page.getByText('Det brukar ta några sekunder').or(changed).waitFor();
      if ((await changed.count()) > 0) await lock();
    },
    /** The bot has answered when this can be pressed. */
    draw: () => page.getByRole('button', { name: 'Lotta och visa urvalet' }).click(),
    drawn: () => step('Lotta urvalet').getByRole('list').first().waitFor(),
    openProof: () => page.getByRole('button', { name: 'Så kan lottningen kontrolleras' }).click(),
    checkProof: async () => {
      await page.getByRole('button', { name: 'Kontrollera här i webbläsaren' }).click();
      await page.getByText('Det stämmer. Låsningen, fröet och resultatet').waitFor();
    },
    proofCommand: async (): Promise<string> => (await page.locator('pre').innerText()).trim(),
    place: () => page.getByRole('button', { name: /^Lägg \d+ beställning/ }).click(),
    placed: () => page.getByText(/\d+ beställning(ar)? är lagda?\./).waitFor(),
    coverage: () => page.getByRole('slider', { name: 'Otillåten läsning, dagar i månaden' }),
  };
};
