import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { isLogOut } from '@loggkontroll/core/retention';
import { registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { LogFate, Review, Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

type Fate = Extract<TargetedCommand, { type: 'recordLogFate' | 'recordSubjectFate' }>;

const kept: LogFate = { fate: 'kept', because: 'remark' };

/** The registered review of a record, once it has been entered in the registration list. */
const enteredReview = ({ targetedId }: Targeted, { board }: World): Review | undefined => {
  const review = board.reviews.records.get(reviewIdOf(targetedId))?.state;
  const isEntered =
    review?.registered !== undefined && board.registrations.has(registrationIdOf(review.reviewId));
  return isEntered ? review : undefined;
};

/** What is to become of a record's rooms: nothing yet, both destroyed, or kept with the cases since there is a remark. */
const endOf = (targeted: Targeted, world: World): 'none' | 'destroyed' | 'kept' => {
  switch (targeted.status) {
    case 'rejected':
    case 'withdrawn':
    case 'with-provider':
      return 'destroyed';
    case 'at-reviewer': {
      const review = enteredReview(targeted, world);
      if (review === undefined) return 'none';
      if (review.registered?.result.outcome !== 'remark') return 'destroyed';
      const { casesReady, supplementsUnsaid } = world.memory;
      const { reviewId } = review;
      return casesReady.has(reviewId) && !supplementsUnsaid.has(reviewId) ? 'kept' : 'none';
    }
    case 'open':
    case 'completed':
      return 'none';
  }
};

/** A log that has been reviewed is destroyed when the policy says; one that nobody is to read any more, at once. */
const isLogDue = async (targeted: Targeted, world: World, now: IsoInstant): Promise<boolean> => {
  const registered = enteredReview(targeted, world)?.registered;
  if (targeted.status !== 'at-reviewer' || registered === undefined) return true;
  const policy = await world.policyAt(targeted.policyId, targeted.policyVersion);
  return policy !== undefined && isLogOut(policy, registered.at, localOf(now).date);
};

const fatesOf = async function* (
  targeted: Targeted,
  world: World,
  now: IsoInstant,
): AsyncGenerator<Fate, void> {
  const end = endOf(targeted, world);
  if (end === 'none') return;
  const { subjectRoom, subjectFate, logRoom, logFate } = targeted;
  if (subjectRoom !== undefined && subjectFate === undefined) {
    const fate = await world.subjectRooms.dispose(subjectRoom, now);
    yield { type: 'recordSubjectFate', fate: end === 'kept' ? kept : fate };
  }
  if (logRoom === undefined || logFate !== undefined) return;
  if (end === 'destroyed' && !(await isLogDue(targeted, world, now))) return;
  const fate = await world.rooms.dispose(logRoom, now);
  yield { type: 'recordLogFate', fate: end === 'kept' ? kept : fate };
};

/**
 * When a targeted review has been registered, handed to a private provider or turned down, what said whom it is about is
 * destroyed, and the log with it, and the record says what became of them. With a remark both are kept with the cases, which
 * the record says as well, and are destroyed where they were once the cases have them.
 */
export const settleTargeted: Task = async (world, now) => {
  const { board, register, log } = world;
  await oneByOne(
    log,
    'settle-targeted',
    await fittingTargeted(world),
    ({ recordId }) => recordId,
    async (record) => {
      let current = record;
      for await (const command of fatesOf(record.state, world, now)) {
        const recorded = await register.targeted.act(current, command, asBot(now));
        if (!recorded.ok) return recorded;
        board.targeted.put(recorded.value);
        current = recorded.value;
      }
      return undefined;
    },
  );
};
