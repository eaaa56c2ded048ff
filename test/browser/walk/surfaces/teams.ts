import { PlaygroundClient } from '../../../contract/bot/playground-client.ts';
import type { SeenMessage } from '../../../contract/bot/playground-client.ts';
import type { Person } from '@loggkontroll/core/organisation';
import type { Suite } from '../suite/run-suite.ts';

/** Somebody's Teams: their conversation with the bot. */
export interface Teams {
  /** The web client's address. */
  readonly url: string;
  readonly client: PlaygroundClient;
}

/** Starts somebody's Agents Playground from the start page, and adds the app for them. */
export const openTeams = async ({ hub }: Suite, person: Person): Promise<Teams> => {
  const answer = await fetch(`${hub}/teams/${person.personId}`, { redirect: 'manual' });
  const url = answer.headers.get('location');
  if (url === null) throw new Error(`No Playground for ${person.name}: ${answer.status}`);
  const client = await PlaygroundClient.connect(new URL(url).origin, person);
  await client.install();
  await client.see(({ card }) => card !== undefined, 'the bot’s greeting');
  return { url, client };
};

/** Everything that a card says. */
export const wordsOn = ({ card, text }: SeenMessage): string => `${text} ${JSON.stringify(card ?? {})}`;

/** The newest message whose card says all of it. */
export const seeCard = (teams: Teams, ...words: readonly string[]): Promise<SeenMessage> =>
  teams.client.see((message) => words.every((word) => wordsOn(message).includes(word)), words.join(', '));

interface Execute {
  readonly type?: unknown;
  readonly verb?: unknown;
  readonly data?: unknown;
}

const executesIn = (value: unknown): readonly Execute[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Execute;
  const deeper = Object.values(value).flatMap(executesIn);
  return own.type === 'Action.Execute' ? [own, ...deeper] : deeper;
};

/** The action of a card that carries a verb, as a client sends it. */
export const actionOn = (
  { card }: SeenMessage,
  verb: string,
): { readonly verb: string; readonly data: unknown } => {
  const action = executesIn(card).find((candidate) => candidate.verb === verb);
  if (action === undefined) throw new Error(`The card has no ${verb}: ${JSON.stringify(card)}`);
  return { verb, data: action.data };
};
