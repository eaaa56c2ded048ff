import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { ReviewCommand, ReviewEvent, ReviewRefusal, ReviewState } from './review.ts';

export const reviewDecider: Decider<ReviewState, ReviewCommand, ReviewEvent, ReviewRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
