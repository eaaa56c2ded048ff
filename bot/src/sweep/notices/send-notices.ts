import type { Notice } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import { deliver, hold, readConversations } from './deliver.ts';
import { dueNotices } from './due-notices.ts';
import { noticeText } from './notice-text.ts';
import { recipientsOf } from './recipients.ts';

interface Errand {
  readonly key: string;
  readonly notice: Notice;
  readonly personId: PersonId;
}

/** Sends what is due: each notice once to each person, whichever instance is first to claim it. */
export const sendNotices: Task = async (world, now) => {
  const { messages, memory, directory, log } = world;
  const errands: Errand[] = [];
  for (const notice of await dueNotices(world, now)) {
    for (const personId of await recipientsOf(notice.to, directory)) {
      const key = `${notice.key}/${personId}`;
      if (!memory.settledKeys.has(key)) errands.push({ key, notice, personId });
    }
  }
  if (errands.length === 0) return;
  const conversations = await readConversations(world);
  await oneByOne(
    log,
    'send-notices',
    errands,
    ({ notice }) => notice.subject.recordId,
    async (errand) => {
      const { key, notice, personId } = errand;
      const facts = { personId, recordId: notice.subject.recordId, notice: noticeText(notice) };
      const claimed = await messages.claim(key, facts, now);
      if (claimed.outcome === 'in-hand') return undefined;
      if (claimed.outcome === 'claimed') {
        const conversation = conversations.get(personId);
        if (conversation === undefined) await hold(claimed.claim, personId, world);
        else await deliver(claimed.claim, notice, personId, conversation, world, now);
      }
      memory.settledKeys.add(key);
      return undefined;
    },
  );
};
