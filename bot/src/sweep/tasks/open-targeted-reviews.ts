import { reviewIdOf, targetedReviewOf } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** Where a targeted review's log has reached the reviewer, after the right to open it: the review. */
export const openTargetedReviews: Task = async (world, now) => {
  const { board, memory, register, directory, policyAt, log } = world;
  const unopened = (await fittingTargeted(world)).filter(
    ({ state, recordId }) =>
      state.status === 'at-reviewer' &&
      !board.reviews.records.has(reviewIdOf(recordId)) &&
      memory.roomsOf.has(state.logRoom ?? ''),
  );
  await oneByOne(
    log,
    'open-targeted-reviews',
    unopened,
    ({ recordId }) => recordId,
    async ({ state }) => {
      const [policy, units, people] = await Promise.all([
        policyAt(state.policyId, state.policyVersion),
        directory.units(),
        directory.people(),
      ]);
      const unit = units.find(({ unitId }) => unitId === state.unitId);
      if (policy === undefined || unit === undefined)
        throw new Error('The registers lack the unit or the policy of a targeted review.');
      const managerOf = (personId: string) => people.get(personId)?.managerId;
      const facts = targetedReviewOf(state, { unit, policy, managerOf });
      if (facts === undefined) return undefined;
      const opened = await register.reviews.ensure({ type: 'openReview', ...facts }, asBot(now));
      if (opened.ok) board.reviews.put(opened.value);
      return opened;
    },
  );
};
