import type { Registration, Review } from '@loggkontroll/core/workflow';
import type { World } from './world.ts';

/** The review that a registration is of, also when the board does not have it any more; undefined for one by hand. */
export const reviewBehind = async (
  { reviewId }: Registration,
  { board, register }: Pick<World, 'board' | 'register'>,
): Promise<Review | undefined> => {
  if (reviewId === undefined) return undefined;
  const onBoard = board.reviews.records.get(reviewId)?.state;
  if (onBoard !== undefined) return onBoard;
  const found = await register.reviews.find(reviewId);
  return found.ok ? found.value.state : undefined;
};
