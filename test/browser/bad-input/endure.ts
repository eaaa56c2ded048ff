import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { Page } from 'playwright-core';
import { calm, throttle } from '../tab/disturb.ts';
import { until } from '../walk/suite/until.ts';
import { cutAt } from './cut.ts';
import type { Write } from './cut.ts';

/** Somebody at a page, about to save. */
export interface Begun {
  readonly page: Page;
  readonly standIn: StandIn;
  /** The request that saves. */
  readonly write: Write;
  /** Presses the button, or does what is saved by itself. */
  readonly save: () => Promise<void>;
  /** How one goes on when the answer was lost after it was saved: by saving once more unless said otherwise. */
  readonly again?: () => Promise<void>;
  /** The page shows that it is saved. */
  readonly saved: () => Promise<void>;
  /** What was entered is still on the page. */
  readonly kept: () => Promise<void>;
  /** What SharePoint holds of it. */
  readonly held: () => Promise<unknown>;
  /** What the page says, where it is not what every surface says (ui/texts/sv/failures). */
  readonly sentences?: { readonly throttled: string; readonly down: string };
}

const commonly = { throttled: 'SharePoint ber oss vänta', down: 'SharePoint svarar inte' };

/** Tries before a surface gives up while somebody waits. */
const leastTries = 3;

/**
 * Tries to save while SharePoint is too busy, is gone before it hears of it, and is gone after it has saved: each is
 * said, nothing is written or lost, and in the end it is saved once. `look` is called while each is said.
 */
export const endure = async (
  { page, standIn, write, save, again = save, saved, kept, held, sentences = commonly }: Begun,
  busy: 429 | 503,
  look: (trouble: 'busy' | 'gone') => Promise<void>,
): Promise<void> => {
  const sites = { sites: { standIn } };
  const before = await held();
  const says = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence }).first().waitFor();

  standIn.clearRequests();
  await throttle(sites, { status: busy, retryAfter: 1, times: 1000, method: write.verb });
  await save();
  const refused = () => standIn.requests().filter(({ status }) => status === busy).length;
  await until('giving up', () => (refused() < leastTries ? undefined : true));
  await says(sentences.throttled);
  await kept();
  await look('busy');
  expect(await held()).toEqual(before);
  await calm(sites);

  const early = await cutAt(page, write, 'before');
  await save();
  await early.gone;
  await kept();
  await says(sentences.down);
  await look('gone');
  expect(await held()).toEqual(before);
  await early.mend();

  const late = await cutAt(page, write, 'after');
  await save();
  await late.gone;
  await kept();
  await says(sentences.down);
  await late.mend();
  expect(await held()).not.toEqual(before);
  await again();
  await saved();
};
