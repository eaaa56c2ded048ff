import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Claim } from '@loggkontroll/sharepoint/messages';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { deliver, hold, readConversations } from './deliver.ts';
import { dueNotices } from './due-notices.ts';
import type { AnyNotice } from './due-notices.ts';
import { noticeText } from './notice-text.ts';
import { recipientsOf } from './recipients.ts';
import { isSaidByAnother } from './said-by-another.ts';

/** One notice to one person. */
interface Errand {
  readonly key: string;
  readonly notice: AnyNotice;
  readonly personId: PersonId;
}

interface ClaimedErrand extends Errand {
  readonly claim: Claim;
}

const recordOf = ({ notice }: Errand): string => notice.subject.recordId;

const unsettled = async (world: World, now: IsoInstant): Promise<readonly Errand[]> => {
  const errands: Errand[] = [];
  for (const notice of await dueNotices(world, now)) {
    for (const personId of await recipientsOf(notice.to, world.directory)) {
      const key = `${notice.key}/${personId}`;
      if (!world.memory.settledKeys.has(key)) errands.push({ key, notice, personId });
    }
  }
  return errands;
};

/** Those that this instance was the first to claim. What is taken care of already need not be asked for again. */
const claim = async (
  errands: readonly Errand[],
  { messages, memory, log }: World,
  now: IsoInstant,
): Promise<readonly ClaimedErrand[]> => {
  const claimed: ClaimedErrand[] = [];
  await oneByOne(log, 'claim-notices', errands, recordOf, async (errand) => {
    const { key, notice, personId } = errand;
    const facts = { personId, recordId: recordOf(errand), notice: noticeText(notice) };
    const outcome = await messages.claim(key, facts, now);
    if (outcome.outcome === 'claimed') claimed.push({ ...errand, claim: outcome.claim });
    else if (outcome.outcome !== 'in-hand') memory.settledKeys.add(key);
    return undefined;
  });
  return claimed;
};

/** Sends what is due: each notice once to each person, whichever instance is first to claim it. */
export const sendNotices: Task = async (world, now) => {
  const claimed = await claim(await unsettled(world, now), world, now);
  if (claimed.length === 0) return;
  const conversations = await readConversations(world);
  await oneByOne(world.log, 'send-notices', claimed, recordOf, async (errand) => {
    const { key, notice, personId } = errand;
    const conversation = conversations.get(personId);
    if (isSaidByAnother(errand, claimed)) await world.messages.close(errand.claim);
    else if (conversation === undefined) await hold(errand.claim, personId, world);
    else await deliver(errand.claim, notice, personId, conversation, world, now);
    world.memory.settledKeys.add(key);
    return undefined;
  });
};
