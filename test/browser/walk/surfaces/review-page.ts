import type { Locator, Page } from 'playwright-core';

/** One log in *Granska*. */
export interface ReviewPage {
  /** The log as it stands on the page: at first what is to be looked at. */
  readonly log: Locator;
  readonly readGuide: () => Locator;
  /** What stands on the chosen row. */
  readonly chosenWords: () => Promise<string>;
  readonly chosenId: () => Promise<string>;
  /** Resolves when another row is chosen, or everything is judged. */
  readonly movedFrom: (rowId: string) => Promise<void>;
  readonly progress: () => Promise<string>;
  readonly reason: () => Locator;
  readonly draftSaved: () => Promise<void>;
  readonly toForm: () => Locator;
  readonly register: () => Locator;
  readonly outcome: (words: 'Med anmärkning' | 'Utan anmärkning') => Locator;
}

export const reviewPage = (page: Page): ReviewPage => {
  const log = page.getByRole('treegrid');
  const chosen = log.locator('[role=row][aria-selected=true]');
  const progress = page.getByText(/^(\d+ % bedömt|Allt är bedömt)$/).first();
  return {
    log,
    readGuide: () => page.getByRole('button', { name: 'Jag har läst' }),
    chosenWords: () => chosen.innerText(),
    chosenId: async () => (await chosen.getAttribute('id')) ?? '',
    movedFrom: async (rowId) => {
      await page.waitForFunction(
        (before) =>
          document.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant') !== before ||
          /Allt är bedömt/.test(document.body.innerText),
        rowId,
      );
    },
    progress: () => progress.innerText(),
    reason: () => page.getByRole('textbox', { name: 'Skäl' }),
    draftSaved: () => page.getByText(/^Utkastet är sparat/).waitFor(),
    toForm: () => page.getByRole('button', { name: 'Till registreringen' }),
    register: () => page.getByRole('button', { name: 'Registrera', exact: true }),
    outcome: (words) => page.getByRole('definition').filter({ hasText: words }),
  };
};
