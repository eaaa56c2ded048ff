import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { isReviewOver, orderPeopleNow, ownUnits, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** Whoever ordered; where they plan no more, whoever would plan now. */
const ordererNow = async (
  { orderer, fromOwnPlan, unitId }: Order,
  policy: Policy,
  { directory }: World,
  now: IsoInstant,
): Promise<PersonId> => {
  if (!fromOwnPlan) {
    const planners = await directory.members('planner');
    return planners.includes(orderer) ? orderer : (planners[0] ?? orderer);
  }
  const registers = { units: await directory.units(), functions: await directory.functions() };
  const planners = [...ownUnits(policy, registers, localOf(now).date)];
  return planners.find(([, units]) => units.some((unit) => unit.unitId === unitId))?.[0] ?? orderer;
};

/**
 * An order passes on when somebody who is to act in it leads no more, or is away and has a substitute; when that one's time is
 * over, it passes back.
 */
export const passOnOrders: Task = async (world, now) => {
  const { board, register, directory, policyAt, log } = world;
  const open = [...board.orders.records.values()].filter(
    ({ state }) => state.status !== 'completed' && state.status !== 'rejected',
  );
  await oneByOne(
    log,
    'pass-on-orders',
    open,
    ({ recordId }) => recordId,
    async (record) => {
      const { policyId, policyVersion, unitId } = record.state;
      const [policy, units, people] = await Promise.all([
        policyAt(policyId, policyVersion),
        directory.units(),
        directory.people(),
      ]);
      const unit = units.find((each) => each.unitId === unitId);
      if (policy === undefined || unit === undefined) return undefined;
      const next = orderPeopleNow(record.state, {
        ...{ policy, unit, orderer: await ordererNow(record.state, policy, world, now) },
        functions: await directory.functions(),
        managerOf: (personId) => people.get(personId)?.managerId,
        substitutes: await directory.substitutes(),
        today: localOf(now).date,
      });
      if (next === undefined) return undefined;
      const passed = await register.orders.act(record, { type: 'passOrderOn', ...next }, asBot(now));
      if (!passed.ok) return passed;
      board.orders.put(passed.value);
      const { logRoom, takenOut, delivered } = passed.value.state;
      if (logRoom !== undefined && takenOut && !delivered)
        await world.rooms.give(logRoom, { stage: 'opened', by: [await holderOf(takenOut.by, world)] });
      return passed;
    },
  );
};

/** The review of an order's log follows the order, first the right to its log room. What somebody has judged so far stays in the room. */
export const passOnReviews: Task = async (world, now) => {
  const { board, register, log } = world;
  const open = [...board.orders.records.values()].filter(({ state }) => state.status === 'at-reviewer');
  await oneByOne(
    log,
    'pass-on-reviews',
    open,
    ({ recordId }) => recordId,
    async ({ state }) => {
      const review = board.reviews.records.get(reviewIdOf(state.orderId));
      if (review === undefined || isReviewOver(review.state)) return undefined;
      const { reviewer, reviewersManager, standIn, logRoom } = state;
      if (review.state.reviewer === reviewer) return undefined;
      if (logRoom !== undefined) {
        const stage = { stage: 'at-reviewer', reviewer: await holderOf(reviewer, world) } as const;
        await world.rooms.give(logRoom, stage);
      }
      const people = { reviewer, reviewersManager, ...(standIn?.substituteId === reviewer && { standIn }) };
      const passed = await register.reviews.act(review, { type: 'passReviewOn', ...people }, asBot(now));
      if (passed.ok) board.reviews.put(passed.value);
      return passed;
    },
  );
};
