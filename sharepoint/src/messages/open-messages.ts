import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { unless } from '../connection/failure-guard.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { allRows, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { conversations } from '../schema/index.ts';
import { claimNotice, noteSent } from './claim.ts';
import type { Claim, ClaimOutcome } from './claim.ts';

/** A person's conversation with the bot. `reference` is the bot framework's own, as JSON. */
export interface Conversation {
  readonly personId: PersonId;
  readonly reference: string;
}

/** What the bot remembers of whom it reaches and what it has sent. Its own: nobody else may read it. */
export interface Messages {
  conversation(personId: PersonId): Promise<Conversation | undefined>;
  conversations(): Promise<readonly Conversation[]>;
  /** Keeps one conversation a person, the latest. */
  keep(conversation: Conversation): Promise<void>;
  /** Forgets a person's conversation, if there is one. */
  forget(personId: PersonId): Promise<void>;
  /**
   * Takes on a notice, so that one instance alone sends it. `now` is an ISO instant. What was taken on but not noted
   * as sent within ten minutes may be taken on again: the instance that had it has died. A notice is thus sent at
   * least once; twice only when an instance dies between sending and noting.
   */
  claim(key: string, now: string): Promise<ClaimOutcome>;
  /** Notes that a claimed notice was sent, and as which activity, so that its card can be replaced later. */
  sent(claim: Claim, now: string, activityId: string): Promise<void>;
}

const toConversation = (row: Row): Conversation => ({
  personId: textOf(row, 'PersonId') ?? '',
  reference: textOf(row, 'Reference') ?? '',
});

/** The bot's messages; the connection must be the bot's. */
export const openMessages = ({ vault }: Connection): Messages => {
  const list = () => listAt(vault, conversations);
  const columns = ['Id', 'PersonId', 'Reference'];
  const rowOf = async (personId: PersonId): Promise<Row | undefined> =>
    (
      await rowPage(
        list()
          .items.select(...columns)
          .filter(filterOf({ PersonId: personId }))
          .top(1),
      )
    ).rows[0];
  const keep = async ({ personId, reference }: Conversation): Promise<void> => {
    const row = await rowOf(personId);
    if (row !== undefined) {
      if (textOf(row, 'Reference') !== reference) {
        await merge(list().items.getById(itemIdOf(row)), { Reference: reference });
      }
      return;
    }
    const values = { Title: personId, PersonId: personId, Reference: reference };
    const added = await unless(addItem(vault, conversations, values), ['duplicate'], undefined);
    if (added === undefined) await keep({ personId, reference });
  };
  return {
    conversation: async (personId) => {
      const row = await rowOf(personId);
      return row && toConversation(row);
    },
    conversations: async () => {
      const all: Conversation[] = [];
      for await (const row of allRows(
        list()
          .items.select(...columns)
          .top(5000),
      ))
        all.push(toConversation(row));
      return all;
    },
    keep,
    forget: async (personId) => {
      const row = await rowOf(personId);
      if (row) await unless(list().items.getById(itemIdOf(row)).delete(), ['not-found'], undefined);
    },
    claim: (key, now) => claimNotice(vault, key, now),
    sent: (claim, now, activityId) => noteSent(vault, claim, now, activityId),
  };
};
