import type { Browser } from 'playwright-core';
import { everyLook } from './every-look.ts';
import type { Words } from './every-look.ts';
import type { Suite } from './suite.ts';

type Said = Readonly<Record<Words, string>>;

/** What the manager comes to in a client's extract, in every look. `place`: the extract's. */
export const extractLooks = (browser: Browser, suite: Suite, personId: string, place: string) => {
  const look = (name: string, said: Said, pressed?: Said) => (): Promise<void> =>
    everyLook({ browser, suite }, { personId, at: place, name: `extract-${name}` }, async (page, words) => {
      if (pressed) await page.getByRole('button', { name: pressed[words] }).click();
      await page.getByText(said[words]).first().waitFor();
    });
  return {
    client: look('client', { sv: 'Vem gäller det?', en: 'Whom is it about?' }),
    assess: look('assess', { sv: 'Kan loggen lämnas ut?', en: 'Can the log be released?' }),
    /* What the client reads is in the client's language, whatever the manager's is. */
    paper: look(
      'paper',
      { sv: 'Namnet är dolt', en: 'Namnet är dolt' },
      { sv: 'Hämta loggen', en: 'Fetch the log' },
    ),
    handOver: look('hand-over', { sv: 'Det är utlämnat', en: 'It is handed over' }),
    closed: look('closed', { sv: 'Avslutat', en: 'Closed' }),
  };
};
