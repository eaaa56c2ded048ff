import type { Notice } from '@loggkontroll/core/notice';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Claim } from '@loggkontroll/sharepoint/messages';
import type { KeptConversation } from '../../conversation/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { deliver, hold, readConversations } from './deliver.ts';
import { dueNotices } from './due-notices.ts';
import { noticeText } from './notice-text.ts';
import { recipientsOf } from './recipients.ts';

interface Errand {
  readonly key: string;
  readonly notice: Notice;
  readonly personId: PersonId;
}

/** A reminder says nothing that is not said by the announcement that goes out with it. */
const isSuperfluous = ({ notice, personId }: Errand, errands: readonly Errand[]): boolean =>
  notice.kind === 'reminder' &&
  errands.some(
    (other) =>
      other.personId === personId &&
      other.notice.kind !== 'reminder' &&
      other.notice.kind !== 'escalation' &&
      other.notice.step === notice.step &&
      other.notice.subject.recordId === notice.subject.recordId,
  );

const send = async (
  claim: Claim,
  errand: Errand,
  errands: readonly Errand[],
  conversation: KeptConversation | undefined,
  world: World,
  now: IsoInstant,
): Promise<void> => {
  const { notice, personId } = errand;
  if (isSuperfluous(errand, errands)) await world.messages.close(claim);
  else if (conversation === undefined) await hold(claim, personId, world);
  else await deliver(claim, notice, personId, conversation, world, now);
};

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
  const idOf = ({ notice }: Errand): string => notice.subject.recordId;
  await oneByOne(log, 'send-notices', errands, idOf, async (errand) => {
    const { key, notice, personId } = errand;
    const facts = { personId, recordId: notice.subject.recordId, notice: noticeText(notice) };
    const claimed = await messages.claim(key, facts, now);
    if (claimed.outcome === 'in-hand') return undefined;
    if (claimed.outcome === 'claimed') {
      await send(claimed.claim, errand, errands, conversations.get(personId), world, now);
    }
    memory.settledKeys.add(key);
    return undefined;
  });
};
