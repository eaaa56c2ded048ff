import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type {
  Claim,
  Conversation,
  KeptNotice,
  Messages,
  NoticeState,
} from '@loggkontroll/sharepoint/messages';

interface Row {
  readonly key: string;
  readonly kept: KeptNotice;
  claimedAt: string;
  state: NoticeState;
  activityId: string | undefined;
  version: number;
}

const patienceMs = 600_000;

/** Conversations and notices in memory, with the promises of the real ones: a key is there once, a claim grows old. */
export const memoryMessages = (): Messages & {
  readonly states: () => readonly string[];
  /** So many notes that something was sent fail from now on. */
  readonly loseNotes: (times: number) => void;
} => {
  let lost = 0;
  const conversations = new Map<string, Conversation>();
  const rows: Row[] = [];
  const rowOf = ({ itemId }: Claim): Row => {
    const row = rows[itemId];
    if (row === undefined) throw new Error(`No notice ${itemId}`);
    return row;
  };
  const asKept = (row: Row): KeptNotice => ({
    ...row.kept,
    state: row.state,
    claimedAt: row.claimedAt,
    activityId: row.activityId,
    etag: String(row.version),
  });
  const claim: Messages['claim'] = (key, facts, now) => {
    const there = rows.find((row) => row.key === key);
    if (there === undefined) {
      const itemId = rows.length;
      const row = { state: 'claimed', claimedAt: now, activityId: undefined } as const;
      rows.push({ key, kept: { ...facts, itemId, etag: '0', ...row }, ...row, version: 0 });
      return Promise.resolve({ outcome: 'claimed', claim: { itemId } });
    }
    if (there.state === 'sent' || there.state === 'closed')
      return Promise.resolve({ outcome: 'already-sent' });
    if (there.state === 'held') return Promise.resolve({ outcome: 'held' });
    if (Date.parse(now) - Date.parse(there.claimedAt) < patienceMs)
      return Promise.resolve({ outcome: 'in-hand' });
    Object.assign(there, { claimedAt: now, version: there.version + 1 });
    return Promise.resolve({ outcome: 'claimed', claim: { itemId: there.kept.itemId } });
  };
  return {
    conversation: (personId) => Promise.resolve(conversations.get(personId)),
    conversations: () => Promise.resolve([...conversations.values()]),
    keep: (conversation) => {
      conversations.set(conversation.personId, conversation);
      return Promise.resolve();
    },
    forget: (personId) => {
      conversations.delete(personId);
      return Promise.resolve();
    },
    claim,
    claimAll: (wanted, now) => Promise.all(wanted.map(({ key, facts }) => claim(key, facts, now))),
    sent: (claim, _now, activityId) => {
      if (lost > 0) {
        lost -= 1;
        return Promise.reject(new SharePointFailure('unreachable'));
      }
      Object.assign(rowOf(claim), { state: 'sent', activityId });
      return Promise.resolve();
    },
    hold: (claim) => {
      rowOf(claim).state = 'held';
      return Promise.resolve();
    },
    claimHeld: (notice, now) => {
      const row = rowOf(notice);
      if (String(row.version) !== notice.etag) return Promise.resolve(undefined);
      Object.assign(row, { state: 'claimed', claimedAt: now, version: row.version + 1 });
      return Promise.resolve({ itemId: notice.itemId });
    },
    close: (notice) => {
      rowOf(notice).state = 'closed';
      return Promise.resolve();
    },
    closeUnlessChanged: (notice) => {
      const row = rowOf(notice);
      if (String(row.version) === notice.etag) row.state = 'closed';
      return Promise.resolve();
    },
    forgetAbout: (recordId) => {
      for (const row of rows.filter(({ kept }) => kept.recordId === recordId))
        Object.assign(row, { key: '', state: 'closed' });
      return Promise.resolve();
    },
    notices: (wanted) =>
      Promise.resolve(
        rows
          .filter((row) =>
            'state' in wanted
              ? row.state === wanted.state
              : wanted.about.includes(row.kept.recordId) && row.state !== 'closed',
          )
          .map(asKept),
      ),
    loseNotes: (times) => {
      lost = times;
    },
    states: () => rows.map(({ key, state }) => `${key} ${state}`),
  };
};
