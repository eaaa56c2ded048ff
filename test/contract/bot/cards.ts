import type { AdaptiveCard } from '@loggkontroll/bot/cards';

/** Whether the text stands anywhere in a card. */
export const says = (card: AdaptiveCard | undefined, text: string): boolean =>
  card !== undefined && JSON.stringify(card).includes(text);

interface Execute {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const everyPart = (part: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(part)) return part.flatMap(everyPart);
  if (part === null || typeof part !== 'object') return [];
  return [part as Readonly<Record<string, unknown>>, ...Object.values(part).flatMap(everyPart)];
};

/** The card's button for a verb, as Teams sends it; throws when there is none. */
export const actionIn = (card: AdaptiveCard | undefined, verb: string): Execute => {
  const found = everyPart(card?.['actions'] ?? []).find((part) => part['verb'] === verb);
  if (found === undefined) throw new Error(`The card has no ${verb}.`);
  return { verb, data: found['data'] as Execute['data'] };
};
