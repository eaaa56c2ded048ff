import { readerOf, reviewIdOf, targetedReviewOf } from '@loggkontroll/core/workflow';
import { fittingTargeted } from '../fitting-targeted.ts';
import { isReaderKnown } from '../late-readers.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import { openReviewOf } from './open-review-of.ts';

/** Where a targeted review's log has reached the reviewer, after the right to open it: the review. */
export const openTargetedReviews: Task = async (world, now) => {
  const { board, memory, log } = world;
  const unopened = (await fittingTargeted(world)).filter(
    (record) =>
      record.state.status === 'at-reviewer' &&
      readerOf(record.state) !== undefined &&
      isReaderKnown(record, memory) &&
      !board.reviews.records.has(reviewIdOf(record.recordId)) &&
      memory.roomsOf.has(record.state.logRoom ?? ''),
  );
  await oneByOne(
    log,
    'open-targeted-reviews',
    unopened,
    ({ recordId }) => recordId,
    ({ state }) => openReviewOf(state, targetedReviewOf, world, now),
  );
};
