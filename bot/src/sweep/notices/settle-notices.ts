import { reviewDateIdOf } from '@loggkontroll/core/notice';
import type { KeptNotice } from '@loggkontroll/sharepoint/messages';
import { isOnlyTold } from '../../cards/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { World } from '../world.ts';
import { messageFor, readConversations } from './deliver.ts';
import type { Conversations } from './deliver.ts';
import { parseNotice } from './notice-text.ts';
import { successorOnBoard } from '../successor-on-board.ts';
import { standingOnBoard } from './standing-on-board.ts';

const settle = async (kept: KeptNotice, conversations: Conversations, world: World): Promise<void> => {
  if (kept.state === 'claimed') return;
  const notice = parseNotice(kept.notice);
  const standing = notice && (await standingOnBoard(notice, kept.personId, world));
  if (notice && kept.state === 'sent' && isOnlyTold(notice.kind)) {
    await world.messages.close(kept);
    return;
  }
  if (standing?.state === 'open') return;
  const conversation = conversations.get(kept.personId);
  const { activityId } = kept;
  if (notice && standing && conversation && activityId !== undefined) {
    const message = await messageFor(notice, standing, kept.personId, conversation, world);
    await world.messenger.update(conversation.address.reference, activityId, message);
  }
  await world.messages.close(kept);
};

/** Cards of what is done say so, to everybody who has one; what was held is not sent any more. */
const settleAll = async (notices: readonly KeptNotice[], world: World): Promise<readonly string[]> => {
  if (notices.length === 0) return [];
  const conversations = await readConversations(world);
  return oneByOne(
    world.log,
    'settle-notices',
    notices,
    ({ recordId }) => recordId,
    async (kept) => {
      await settle(kept, conversations, world);
      return undefined;
    },
  );
};

/** What is told of all reviews of a date at once depends on each of them. */
const datesConcerned = ({ board, memory: { changed } }: World): readonly string[] =>
  [...changed].flatMap((recordId) => {
    const state = board.authorisations.records.get(recordId)?.state;
    return state?.occasion === 'date' ? [reviewDateIdOf(state.policyId, state.doneBy)] : [];
  });

/** A rejected order's card depends on its plan, and on the order that the plan names instead. */
const alsoConcerned = ({ board, memory: { changed } }: World): readonly string[] =>
  [...board.orders.records.values()]
    .filter(({ state }) => {
      if (state.rejected === undefined) return false;
      const inForce = successorOnBoard(board, state)?.inForce;
      return changed.has(state.planId) || (inForce !== undefined && changed.has(inForce));
    })
    .map(({ recordId }) => recordId);

/** Settles the notices about records that have changed; those that fail are tried again. */
export const settleChanged = async (world: World): Promise<void> => {
  const { memory, messages } = world;
  for (const recordId of [...alsoConcerned(world), ...datesConcerned(world)]) memory.changed.add(recordId);
  const changed = [...memory.changed];
  const failed = new Set(await settleAll(await messages.notices({ about: changed }), world));
  for (const recordId of changed) if (!failed.has(recordId)) memory.changed.delete(recordId);
};

/** Settles everything that was sent or held, after having been away. */
export const settleEverything = async (world: World): Promise<void> => {
  const [sent, held] = await Promise.all([
    world.messages.notices({ state: 'sent' }),
    world.messages.notices({ state: 'held' }),
  ]);
  for (const recordId of await settleAll([...sent, ...held], world)) world.memory.changed.add(recordId);
};
