import { Template } from 'adaptivecards-templating';
import type { CardMessage } from '../conversation/index.ts';
import type { About } from './about.ts';
import type { AdaptiveCard, CardElement } from './card.ts';
import type { CardFrame } from './frame.ts';

/** A card with `${…}` where data go. */
export interface CardTemplate {
  readonly body: readonly CardElement[];
  readonly actions: readonly CardElement[];
}

/** How urgent a card is: the ground behind its heading. */
export type Tone = 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';

/** What every template can show; a template adds its own. */
export interface CardData {
  readonly tone: Tone;
  readonly caption: string;
  readonly title: string;
  readonly lead: string;
  readonly openTitle: string;
  readonly openUrl: string;
  /** One sentence that can stand alone, for notifications. */
  readonly summary: string;
}

/** Fills a template; `about` goes back to the bot when Teams refreshes the card or somebody acts on it. */
export const fillCard = (
  template: CardTemplate,
  data: CardData & Readonly<Record<string, unknown>>,
  { language, viewers }: CardFrame,
  about?: About,
): CardMessage => {
  const filled = new Template({ body: template.body, actions: template.actions }).expand({
    $root: { ...data, ...(about === undefined ? {} : { about }) },
  }) as Pick<AdaptiveCard, 'body'> & { readonly actions: readonly CardElement[] };
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: data.summary,
    speak: data.summary,
    ...(about === undefined || viewers.length === 0 ? {} : { refresh: refreshOf(about, viewers) }),
    ...filled,
  };
  return { card, summary: data.summary };
};

const refreshOf = (about: About, viewers: readonly string[]): CardElement => ({
  action: { type: 'Action.Execute', verb: 'refresh', data: about },
  userIds: viewers,
});
