import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Claim } from '@loggkontroll/sharepoint/messages';
import { noticeCard } from '../../cards/index.ts';
import type { NoticeOnCard } from '../../cards/index.ts';
import { parseConversation } from '../../conversation/index.ts';
import type { CardMessage, KeptConversation } from '../../conversation/index.ts';
import type { Services } from '../../services/index.ts';
import { seenBy } from '../../standing/index.ts';
import type { RecordStanding } from '../../standing/index.ts';
import type { World } from '../world.ts';
import { noteSent } from './note-sent.ts';

/** Everybody's conversation with the bot. */
export type Conversations = ReadonlyMap<PersonId, KeptConversation>;

/** Reads all conversations at once; those that cannot be read count as none. */
export const readConversations = async ({ messages }: World): Promise<Conversations> =>
  new Map(
    (await messages.conversations()).flatMap(({ personId, reference }) => {
      const conversation = parseConversation(reference);
      return conversation === undefined ? [] : [[personId, conversation] as const];
    }),
  );

/** The card of a notice for one person, in their language. */
export const messageFor = async (
  notice: NoticeOnCard,
  standing: RecordStanding,
  personId: PersonId,
  { language, address }: KeptConversation,
  { directory, linksFor }: Pick<Services, 'directory' | 'linksFor'>,
): Promise<CardMessage> => {
  const seen = seenBy(standing, personId, await directory.people(), language);
  return noticeCard(notice, seen, { language, linkTo: linksFor(personId), viewers: [address.teamsUserId] });
};

/** Lets a notice wait for somebody who cannot be reached, which the planner is shown. */
export const hold = async (claim: Claim, personId: PersonId, world: World): Promise<void> => {
  await world.messages.hold(claim);
  await world.organisation.setReachable(personId, false);
};

/**
 * Sends a notice that this instance has claimed, and looks once more at its record at the next sweep: it may have been
 * done meanwhile. Somebody who has removed the bot is remembered as such.
 */
export const deliver = async (
  claim: Claim,
  notice: NoticeOnCard,
  personId: PersonId,
  conversation: KeptConversation,
  world: World,
  now: IsoInstant,
): Promise<void> => {
  const message = await messageFor(notice, { state: 'open' }, personId, conversation, world);
  const sent = await world.messenger.send(conversation.address.reference, message);
  if (sent.ok) {
    const { recordId } = notice.subject;
    await noteSent({ claim, at: now, activityId: sent.value, recordId }, world);
    world.memory.changed.add(recordId);
    world.log.info({ kind: notice.kind, recordId }, 'notice sent');
    return;
  }
  await world.messages.forget(personId);
  await hold(claim, personId, world);
};
