import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { parsePopulation, verifyProof } from '@loggkontroll/core/draw';
import type { PersonId } from '@loggkontroll/core/organisation';
import { refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import { clustersToDraw, committedRule, orderOfOwnPlan } from '@loggkontroll/core/workflow';
import type { PlacedOrder } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { PlanOnBoard, Task, World } from '../world.ts';

/** Runs the draw again from what was committed to: no log is ordered on another. */
const drawHolds = async (
  { state }: PlanOnBoard,
  { populations }: World,
): Promise<Result<unknown, Refused>> => {
  const { committed, bytes, drawn } = state.attempts.at(-1) ?? state.attempts[0];
  if (bytes === undefined || drawn === undefined) return refuse({ code: 'plan-not-drawn' });
  const text = await populations.read(committed.populationHash, state.plannedBy);
  const population = text.ok ? parsePopulation(text.value) : text;
  if (!population.ok) return population;
  const { commitment } = committed;
  return verifyProof({ ...drawn, commitment, bytes, rule: committedRule(committed) }, population.value);
};

const place = async (
  plan: PlanOnBoard,
  named: PlacedOrder,
  world: World,
  now: IsoInstant,
): Promise<Result<unknown, Refused>> => {
  const { board, register, directory, policyAt } = world;
  const there = await register.orders.find(named.orderId);
  if (there.ok) return there;
  const holds = await drawHolds(plan, world);
  if (!holds.ok) return holds;
  const { policyId, policyVersion, month, units: covered = [] } = plan.state;
  const [policy, people, units, employees, functions] = await Promise.all([
    policyAt(policyId, policyVersion),
    directory.people(),
    directory.units(),
    directory.employees(),
    directory.functions(),
  ]);
  if (policy === undefined) throw new Error(`The settings lack a version of ${policyId}.`);
  const own = units.filter(({ unitId }) => covered.includes(unitId));
  const order = orderOfOwnPlan(plan.state, named, {
    policy,
    today: localOf(now).date,
    clusters: clustersToDraw(policy, month, { units: own, employees }),
    managerOf: (personId: PersonId) => people.get(personId)?.managerId,
    functions,
  });
  if (!order.ok) return order;
  const placed = await register.orders.ensure({ type: 'placeOrder', ...order.value }, asBot(now));
  if (placed.ok) board.orders.put(placed.value);
  return placed;
};

/**
 * Places the orders that the plan of somebody's own units names, with what the policy and the registers say of who does
 * what: whoever plans has the right to their plan, and to no other unit's orders.
 */
export const placeOwnOrders: Task = async (world, now) => {
  const { board, memory, log } = world;
  const unplaced = [...board.plans.records.values()].flatMap((plan) =>
    plan.state.plannedBy === undefined
      ? []
      : plan.state.orders
          .filter(({ orderId }) => !memory.ownOrders.has(orderId) && !board.orders.records.has(orderId))
          .map((named) => ({ plan, named })),
  );
  await oneByOne(
    log,
    'place-own-orders',
    unplaced,
    ({ named }) => named.orderId,
    async ({ plan, named }) => {
      const placed = await place(plan, named, world, now);
      if (placed.ok) memory.ownOrders.add(named.orderId);
      return placed;
    },
  );
};
