import type { Policy } from './schema.ts';

/**
 * Whether the planning can carry out a policy's systematic review: clusters are drawn, then days of the month before.
 * The others are valid, and their targeted reviews, cases and extracts work; nobody is asked to plan their periods.
 */
export const isPlannable = ({ systematic }: Pick<Policy, 'systematic'>): boolean =>
  Object.values(systematic.branches).every(
    ({ sample, reviewedTime }) => sample.kind === 'clusters' && reviewedTime.kind === 'drawn-days',
  );
