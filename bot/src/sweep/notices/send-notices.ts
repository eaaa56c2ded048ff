import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Claim } from '@loggkontroll/sharepoint/messages';
import { inLanes } from '../in-lanes.ts';
import { oneByOne } from '../one-by-one.ts';
import type { World } from '../world.ts';
import { deliver, hold, readConversations } from './deliver.ts';
import type { Conversations } from './deliver.ts';
import { dueNotices } from './due-notices.ts';
import type { AnyNotice } from './due-notices.ts';
import { noteAgain } from './note-sent.ts';
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

/** So many are claimed at once: what is claimed must be sent long before another instance takes it over. */
const claimedAtOnce = 40;
/** So many are sent in one sweep; what people have done meanwhile is followed before the rest. */
const sentInASweep = 200;
const sentBesideEachOther = 8;

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

/** What somebody is told of one record stays together: one notice may say what another does. */
const inParts = (errands: readonly Errand[]): readonly (readonly Errand[])[] => {
  const together = new Map<string, Errand[]>();
  for (const errand of errands) {
    const name = `${errand.personId} ${recordOf(errand)}`;
    const known = together.get(name);
    if (known === undefined) together.set(name, [errand]);
    else known.push(errand);
  }
  const parts: Errand[][] = [];
  for (const group of together.values()) {
    const last = parts.at(-1);
    if (last === undefined || last.length + group.length > claimedAtOnce) parts.push([...group]);
    else last.push(...group);
  }
  return parts;
};

/** Those that this instance was the first to claim. What is taken care of already need not be asked for again. */
const claim = async (
  errands: readonly Errand[],
  { messages, memory }: World,
  now: IsoInstant,
): Promise<readonly ClaimedErrand[]> => {
  const wanted = errands.map((errand) => ({
    key: errand.key,
    facts: {
      personId: errand.personId,
      recordId: recordOf(errand),
      notice: noticeText(errand.notice),
    },
  }));
  const outcomes = await messages.claimAll(wanted, now);
  return errands.flatMap((errand, index) => {
    const outcome = outcomes[index];
    if (outcome?.outcome === 'claimed') return [{ ...errand, claim: outcome.claim }];
    if (outcome !== undefined && outcome.outcome !== 'in-hand') memory.settledKeys.add(errand.key);
    return [];
  });
};

const send = async (
  claimed: readonly ClaimedErrand[],
  conversations: Conversations,
  world: World,
  now: IsoInstant,
): Promise<void> => {
  const lanes = inLanes(claimed, ({ personId }) => personId, sentBesideEachOther);
  await Promise.all(
    lanes.map((lane) =>
      oneByOne(world.log, 'send-notices', lane, recordOf, async (errand) => {
        const { key, notice, personId } = errand;
        const conversation = conversations.get(personId);
        if (isSaidByAnother(errand, claimed)) await world.messages.close(errand.claim);
        else if (conversation === undefined) await hold(errand.claim, personId, world);
        else await deliver(errand.claim, notice, personId, conversation, world, now);
        world.memory.settledKeys.add(key);
        return undefined;
      }),
    ),
  );
};

/**
 * Sends what is due: each notice once to each person, whichever instance is first to claim it; `some-left` when the next
 * sweep has more to send.
 */
export const sendNotices = async (world: World, now: IsoInstant): Promise<'all' | 'some-left'> => {
  await noteAgain(world);
  let conversations: Conversations | undefined;
  let sent = 0;
  for (const part of inParts(await unsettled(world, now))) {
    if (sent >= sentInASweep) return 'some-left';
    const claimed: ClaimedErrand[] = [];
    await oneByOne(
      world.log,
      'claim-notices',
      [part],
      (errands) => errands.map(recordOf).join(' '),
      async (errands) => {
        claimed.push(...(await claim(errands, world, now)));
        return undefined;
      },
    );
    if (claimed.length === 0) continue;
    conversations ??= await readConversations(world);
    await send(claimed, conversations, world, now);
    sent += claimed.length;
  }
  return 'all';
};
