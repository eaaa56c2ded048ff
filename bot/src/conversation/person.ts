import type { PersonId } from '@loggkontroll/core/organisation';
import type { Language } from '@loggkontroll/ui/texts';

/**
 * Where the bot reaches a person. `reference` is the adapter's own text and means nothing to anybody else;
 * `teamsUserId` is the person's id in Teams, which cards are refreshed for.
 */
export interface Address {
  readonly reference: string;
  readonly teamsUserId: string;
}

/** Who an event comes from, as the channel has authenticated them, and in which language to answer. */
export interface Sender {
  readonly personId: PersonId;
  readonly language: Language;
  readonly address: Address;
}
