import type { Locator, Page } from 'playwright-core';
import type { Person } from '@loggkontroll/core/organisation';
import { says } from '../../../contract/bot/cards.ts';
import { PlaygroundClient } from '../../../contract/bot/playground-client.ts';
import type { SeenMessage } from '../../../contract/bot/playground-client.ts';
import type { Suite } from '../suite/run-suite.ts';

/** Starts somebody's Agents Playground from the start page; gives its address. */
const playgroundOf = async ({ hub }: Suite, person: Person): Promise<string> => {
  const answer = await fetch(`${hub}/teams/${person.personId}`, { redirect: 'manual' });
  const url = answer.headers.get('location');
  if (url === null) throw new Error(`No Playground for ${person.name}: ${answer.status}`);
  return new URL(url).origin;
};

/**
 * Somebody's Teams over the Playground's own interface. What the bot said before the first client came is given to
 * that client alone: open a web client, where one is used, before this.
 */
export const openTeams = async (suite: Suite, person: Person): Promise<PlaygroundClient> => {
  const client = await PlaygroundClient.connect(await playgroundOf(suite, person), person);
  await client.install();
  return client;
};

/** The newest message whose card says all of it. */
export const seeCard = (teams: PlaygroundClient, ...words: readonly string[]): Promise<SeenMessage> =>
  teams.see(({ card }) => words.every((word) => says(card, word)), words.join(', '));

/** Somebody's Teams in a browser: their conversation with the bot, which the page itself adds for them. */
export const openWebClient = async (suite: Suite, person: Person, page: Page) => {
  await page.goto(await playgroundOf(suite, person));
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  return {
    card: (words: string): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: words }).last(),
  };
};
