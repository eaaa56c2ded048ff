import type { Browser, Page } from 'playwright-core';
import { everyLook } from './every-look.ts';
import type { Words } from './every-look.ts';
import type { Suite } from './suite.ts';

/** What each comes to in a targeted review under FFS, in every look, when it is their turn. `place`: the record's. */
export const targetedLooks = (browser: Browser, suite: Suite) => {
  const look =
    (name: string, come: (page: Page, words: Words) => Promise<void>) =>
    (personId: string, place: string): Promise<void> =>
      everyLook({ browser, suite }, { personId, at: place, name: `targeted-${name}` }, come);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  return {
    request: look('request', async (page, words) => {
      await page
        .getByLabel(words === 'sv' ? 'Misstanke om obehörig åtkomst' : 'Suspected unauthorised access')
        .click();
      await page.getByLabel(words === 'sv' ? /^Attesterar/ : /^Attests/).waitFor();
    }),
    order: look('order', (page, words) => button(page, words === 'sv' ? 'Beställ' : 'Order').waitFor()),
    give: look('give', (page, words) =>
      page.getByLabel(words === 'sv' ? /^Användarkonto/ : /^User account/).waitFor(),
    ),
    read: look('read', async (page, words) => {
      await button(page, words === 'sv' ? 'Visa uppgifterna' : 'Show the answers').click();
      await page.getByText('Märkt Namn').waitFor();
      await page.getByText('markt01').last().waitFor();
    }),
    another: look('another', async (page, words) => {
      await button(page, words === 'sv' ? 'Be om en annan person' : 'Ask for somebody else').click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    }),
    review: look('review', (page, words) =>
      button(page, words === 'sv' ? 'Öppna granskningen' : 'Open the review').waitFor(),
    ),
  };
};
