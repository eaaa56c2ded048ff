import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { partsOfThoseWhoLeft, reviewIdOf } from '@loggkontroll/core/workflow';
import type { LeftDesk } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { registersNow } from '../cases/registers-now.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { leadingIn } from '../leading.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const whoIsThere = async (world: World, now: IsoInstant): Promise<Pick<LeftDesk, 'active' | 'ended'>> => {
  const { directory } = world;
  const [registers, substitutes, planners, administrators, employees] = await Promise.all([
    registersNow(world, now),
    directory.substitutes(),
    directory.members('planner'),
    directory.members('log-administrator'),
    directory.employees(),
  ]);
  const today = localOf(now).date;
  const working = new Set<PersonId>();
  const known = new Set<PersonId>();
  for (const { personId, to } of employees) {
    if (personId === undefined) continue;
    known.add(personId);
    if (to === undefined || to >= today) working.add(personId);
  }
  return {
    active: new Set([...leadingIn(registers), ...substitutes.keys(), ...planners, ...administrators]),
    ended: new Set([...known].filter((personId) => !working.has(personId))),
  };
};

/** Whether whoever made the review has no more to say: not of files that were added to the log either. */
const isReviewed = (targetedId: string, { board, memory }: World): boolean => {
  const reviewId = reviewIdOf(targetedId);
  const isRegistered = board.reviews.records.get(reviewId)?.state.registered !== undefined;
  return isRegistered && !memory.supplementsUnsaid.has(reviewId);
};

/**
 * In a targeted review the place of somebody who has left becomes empty, and whoever appoints is told: a person, who says
 * outside the record whom it is about. The bot appoints nobody, since nobody could tell it that the next is not that person.
 */
export const askForSuccessors: Task = async (world, now) => {
  const { board, register, policyAt, log } = world;
  const open = (await fittingTargeted(world)).filter(
    ({ state }) => state.status === 'open' || state.status === 'at-reviewer',
  );
  if (open.length === 0) return;
  const there = await whoIsThere(world, now);
  await oneByOne(
    log,
    'ask-for-successors',
    open,
    ({ recordId }) => recordId,
    async (record) => {
      const { policyId, policyVersion, targetedId } = record.state;
      const rules = (await policyAt(policyId, policyVersion))?.targeted;
      const parts =
        rules === undefined
          ? []
          : partsOfThoseWhoLeft(record.state, { rules, ...there, isReviewed: isReviewed(targetedId, world) });
      if (parts.length === 0) return undefined;
      const asked = await register.targeted.act(record, { type: 'askForAnother', parts }, asBot(now));
      if (asked.ok) board.targeted.put(asked.value);
      return asked;
    },
  );
};
