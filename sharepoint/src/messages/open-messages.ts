import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import type { Condition } from '../connection/filter.ts';
import { unless } from '../connection/failure-guard.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { allRowsWhere } from '../connection/row-pages.ts';
import { allRows, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { conversations, notices } from '../schema/index.ts';
import { claimHeld, claimNotices, noteClosed, noteClosedUnlessChanged, noteHeld, noteSent } from './claim.ts';
import type { Claim, ClaimOutcome, Wanted } from './claim.ts';
import { noticeColumns, toNotice } from './notice-rows.ts';
import type { KeptNotice, NoticeFacts, NoticeState } from './notice-rows.ts';

/** A person's conversation with the bot. `reference` is the bot's own text: where it is, and in which language. */
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
   * least once; twice only when an instance dies between sending and noting. Three requests: two reads, one write.
   */
  claim(key: string, facts: NoticeFacts, now: string): Promise<ClaimOutcome>;
  /** As `claim` for many, outcomes in order: one write for each, and two reads for each 25. */
  claimAll(wanted: readonly Wanted[], now: string): Promise<readonly ClaimOutcome[]>;
  /** Notes that a claimed notice was sent, and as which activity, so that its card can be replaced later. */
  sent(claim: Claim, now: string, activityId: string): Promise<void>;
  /** Lets a claimed notice wait until the person can be reached. */
  hold(claim: Claim): Promise<void>;
  /** Takes on a held notice; undefined when another instance was first. */
  claimHeld(notice: KeptNotice, now: string): Promise<Claim | undefined>;
  /** Notes that nothing more is to come of a notice: its card says that it is done, or it is no longer needed. */
  close(notice: Claim): Promise<void>;
  /** As `close`, but does nothing when somebody has taken the notice on, or noted anything of it, since it was read. */
  closeUnlessChanged(notice: KeptNotice): Promise<void>;
  /** Takes away every notice about a record that is gone, closed ones too. One request, and one more for each. */
  forgetAbout(recordId: string): Promise<void>;
  /** Notices in a state, or those about some records that are not closed. One request for each 40 records, and page. */
  notices(
    asked: { readonly state: NoticeState } | { readonly about: readonly string[] },
  ): Promise<readonly KeptNotice[]>;
}

const toConversation = (row: Row): Conversation => ({
  personId: textOf(row, 'PersonId') ?? '',
  reference: textOf(row, 'Reference') ?? '',
});

/** So many ids fit in an address. */
const idsAtOnce = 40;

const conditionsOf = (
  asked: { readonly state: NoticeState } | { readonly about: readonly string[] },
): readonly Readonly<Record<string, Condition>>[] => {
  if ('state' in asked) return [{ State: asked.state }];
  const { about } = asked;
  return Array.from({ length: Math.ceil(about.length / idsAtOnce) }, (_, part) => ({
    RecordId: about.slice(part * idsAtOnce, (part + 1) * idsAtOnce),
  }));
};

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
    claim: async (key, facts, now) => {
      const [outcome] = await claimNotices(vault, [{ key, facts }], now);
      return outcome ?? { outcome: 'in-hand' };
    },
    claimAll: (wanted, now) => claimNotices(vault, wanted, now),
    sent: (claim, now, activityId) => noteSent(vault, claim, now, activityId),
    hold: (claim) => noteHeld(vault, claim),
    claimHeld: (notice, now) => claimHeld(vault, notice, now),
    close: (notice) => noteClosed(vault, notice),
    closeUnlessChanged: (notice) => noteClosedUnlessChanged(vault, notice),
    forgetAbout: async (recordId) => {
      const list = listAt(vault, notices);
      const rows = list.items
        .select('Id')
        .filter(filterOf({ RecordId: recordId }))
        .top(5000);
      for await (const row of allRows(rows)) {
        await unless(list.items.getById(itemIdOf(row)).delete(), ['not-found'], undefined);
      }
    },
    notices: async (asked) => {
      const found: KeptNotice[] = [];
      for (const where of conditionsOf(asked)) {
        const rows = allRowsWhere({
          items: () => listAt(vault, notices).items.select(...noticeColumns),
          filter: filterOf(where),
          pageSize: 5000,
        });
        for await (const row of rows) {
          if (textOf(row, 'State') !== 'closed' || 'state' in asked) found.push(toNotice(row));
        }
      }
      return found;
    },
  };
};
