import type { Language } from '@loggkontroll/ui/texts';
import type { LinkTo } from './tab-link.ts';

/** Whom a card is made for. */
export interface CardFrame {
  readonly language: Language;
  readonly linkTo: LinkTo;
  /** Teams ids of those for whom Teams refreshes the card when they look at it; none leaves refreshing out. */
  readonly viewers: readonly string[];
}
