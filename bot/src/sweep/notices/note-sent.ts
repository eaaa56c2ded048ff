import { oneByOne } from '../one-by-one.ts';
import type { UnnotedNotice } from '../unnoted-notice.ts';
import type { World } from '../world.ts';

/** Notes that a notice was sent. What cannot be noted now is kept, since its claim would let it go out again. */
export const noteSent = async (notice: UnnotedNotice, world: World): Promise<void> => {
  const { claim, at, activityId, recordId } = notice;
  try {
    await world.messages.sent(claim, at, activityId);
  } catch (error) {
    world.memory.unnoted.set(claim.itemId, notice);
    world.log.error({ task: 'note-sent', recordId, err: error }, 'a notice was sent and could not be noted');
  }
};

/** Notes what could not be noted before; doing it twice does no harm. */
export const noteAgain = async (world: World): Promise<void> => {
  const { memory, messages, log } = world;
  await oneByOne(
    log,
    'note-sent',
    [...memory.unnoted.values()],
    ({ recordId }) => recordId,
    async ({ claim, at, activityId }) => {
      await messages.sent(claim, at, activityId);
      memory.unnoted.delete(claim.itemId);
      return undefined;
    },
  );
};
