import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import { deliver, readConversations } from './deliver.ts';
import { parseNotice } from './notice-text.ts';
import { standingOnBoard } from './standing-on-board.ts';

/** Sends what has waited for people who can be reached by now, unless it has been done meanwhile. */
export const sendHeld: Task = async (world, now) => {
  const { messages, log } = world;
  const held = await messages.notices({ state: 'held' });
  if (held.length === 0) return;
  const conversations = await readConversations(world);
  const reachable = held.filter(({ personId }) => conversations.has(personId));
  await oneByOne(
    log,
    'send-held',
    reachable,
    ({ recordId }) => recordId,
    async (kept) => {
      const notice = parseNotice(kept.notice);
      const conversation = conversations.get(kept.personId);
      const standing = notice && (await standingOnBoard(notice, kept.personId, world));
      if (notice === undefined || conversation === undefined || standing?.state !== 'open') {
        await messages.close(kept);
        return undefined;
      }
      const claim = await messages.claimHeld(kept, now);
      if (claim) await deliver(claim, notice, kept.personId, conversation, world, now);
      return undefined;
    },
  );
};
