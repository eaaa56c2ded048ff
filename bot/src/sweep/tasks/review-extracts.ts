import {
  extractReviewIdOf,
  extractReviewOf,
  extractReviewerOf,
  isReviewOver,
  lacksControl,
  registrationIdOf,
} from '@loggkontroll/core/workflow';
import type { ReviewCommand } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import { openReviewOf } from './open-review-of.ts';

/** Where the log of an extract is to be reviewed before the client has it (VON, LEAN): the review, once it can be read. */
export const openExtractReviews: Task = async (world, now) => {
  const { board, memory, log } = world;
  const unopened = (await fittingExtracts(world)).filter(({ state }) => {
    const reviewId = extractReviewIdOf(state);
    return (
      reviewId !== undefined &&
      lacksControl(state) &&
      !board.reviews.records.has(reviewId) &&
      memory.roomsOf.has(state.logRoom ?? '')
    );
  });
  await oneByOne(
    log,
    'open-extract-reviews',
    unopened,
    ({ recordId }) => recordId,
    ({ state }) => openReviewOf(state, extractReviewOf, world, now),
  );
};

/** What came of a review that has been entered in the registration list is written into its extract. */
export const controlExtracts: Task = async (world, now) => {
  const { board, register, log } = world;
  await oneByOne(
    log,
    'control-extracts',
    (await fittingExtracts(world)).filter(({ state }) => lacksControl(state)),
    ({ recordId }) => recordId,
    async (record) => {
      const review = board.reviews.records.get(extractReviewIdOf(record.state) ?? '')?.state;
      if (review?.registered === undefined) return undefined;
      if (!board.registrations.has(registrationIdOf(review.reviewId))) return undefined;
      const { finishedOn, outcome } = review.registered.result;
      const command = { type: 'controlExtract', finishedOn, outcome } as const;
      const controlled = await register.extracts.act(record, command, asBot(now));
      if (controlled.ok) board.extracts.put(controlled.value);
      return controlled;
    },
  );
};

/**
 * A review whose log is not to be read any more is withdrawn: its extract is over, or has another log. One whose extract
 * has passed to another assessor passes with it.
 */
export const followExtracts: Task = async ({ board, register, directory, log }, now) => {
  const open = [...board.reviews.records.values()].filter(
    ({ state }) => state.kind === 'extract' && !isReviewOver(state),
  );
  await oneByOne(
    log,
    'follow-extracts',
    open,
    ({ recordId }) => recordId,
    async (record) => {
      const extract = board.extracts.records.get(record.state.orderId)?.state;
      if (extract === undefined) return undefined;
      const isOver = extract.closed !== undefined || extract.withdrawn !== undefined;
      const isWanted = !isOver && extractReviewIdOf(extract) === record.recordId;
      const reviewer = extractReviewerOf(extract);
      if (isWanted && (reviewer === undefined || reviewer === record.state.reviewer)) return undefined;
      const reviewersManager = (await directory.people()).get(reviewer ?? '')?.managerId;
      const command: ReviewCommand =
        isWanted && reviewer !== undefined
          ? { type: 'passReviewOn', reviewer, reviewersManager }
          : { type: 'withdrawReview' };
      const followed = await register.reviews.act(record, command, asBot(now));
      if (followed.ok) board.reviews.put(followed.value);
      return followed;
    },
  );
};
