import { isReviewOver, readerOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { isReaderKnown } from '../late-readers.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** The review of a targeted review's log follows whoever is to read it now, after the right to its room. What has been judged so far stays in the room. */
export const passOnTargetedReviews: Task = async (world, now) => {
  const { board, directory, memory, register, log } = world;
  const passed = (await fittingTargeted(world)).flatMap((record) => {
    const { recordId, state } = record;
    const review = board.reviews.records.get(reviewIdOf(recordId));
    const reviewer = readerOf(state);
    const isGiven = isReaderKnown(record, memory) && memory.roomsOf.has(state.logRoom ?? '');
    if (state.status !== 'at-reviewer' || review === undefined || reviewer === undefined || !isGiven)
      return [];
    return isReviewOver(review.state) || review.state.reviewer === reviewer ? [] : [{ review, reviewer }];
  });
  await oneByOne(
    log,
    'pass-on-targeted-reviews',
    passed,
    ({ review }) => review.recordId,
    async ({ review, reviewer }) => {
      const reviewersManager = (await directory.people()).get(reviewer)?.managerId;
      const command = { type: 'passReviewOn', reviewer, reviewersManager } as const;
      const result = await register.reviews.act(review, command, asBot(now));
      if (result.ok) board.reviews.put(result.value);
      return result;
    },
  );
};
