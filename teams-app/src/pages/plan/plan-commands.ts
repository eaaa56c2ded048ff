import type { Month, Period } from '@loggkontroll/core/calendar';
import {
  completePlanDraw,
  parsePopulation,
  planCommitment,
  planRuleOf,
  populationText,
} from '@loggkontroll/core/draw';
import type { Exclusion, Population } from '@loggkontroll/core/draw';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { committedRule, headCount, ownPlanIdOf, planIdOf } from '@loggkontroll/core/workflow';
import type {
  OrderCommand,
  OrderFacts,
  OrderWishes,
  PlanCommand,
  PlanCommitted,
} from '@loggkontroll/core/workflow';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import type { Refusal } from '@loggkontroll/ui/texts';
import { forgetNonce, keepNonce, keptNonce, newNonce, registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { attemptOf } from './stored-plan.ts';
import type { StoredPlan } from './stored-plan.ts';

type Outcome = Promise<Result<StoredPlan, Refusal>>;

const act = (session: Session, plan: StoredPlan, command: PlanCommand): Outcome =>
  registerOf(session.connection).plans.act(plan, command, contextOf(session));

/** Locks the population: keeps its file and this browser's secret, then publishes the commitment. Two or three requests. */
export const commit = async (
  session: Session,
  wanted: {
    readonly period: Period;
    readonly month: Month;
    readonly population: Population;
    readonly exclusions: readonly Exclusion[];
    /** The plan that is drawn again. */
    readonly plan: StoredPlan | undefined;
    /** The units that are planned, where they are one's own. */
    readonly ownUnits: readonly string[] | undefined;
  },
): Outcome => {
  const { period, month, population, exclusions, plan, ownUnits } = wanted;
  const { policy, connection, me } = session;
  const owner = ownUnits && me.personId;
  const attempt = (plan?.state.attempts.length ?? 0) + 1;
  const branches = ownUnits && [...new Set(population.clusters.map(({ branch }) => branch))];
  const rule = planRuleOf(policy, { period, month, attempt, ...(branches && { branches }) });
  const nonce = newNonce();
  const commitment = planCommitment(population, rule, nonce);
  const populationHash = await openPopulations(connection).keep(populationText(population), owner);
  keepNonce(commitment, nonce);
  const command: PlanCommand = {
    type: 'commitPlan',
    planId: owner === undefined ? planIdOf(policy.id, period) : ownPlanIdOf(policy.id, period, owner),
    ...(owner !== undefined && ownUnits && { plannedBy: owner, units: ownUnits }),
    policyId: policy.id,
    policyVersion: policy.version,
    period,
    month,
    samples: rule.samples,
    commitment,
    populationHash,
    employees: headCount(population),
    exclusions,
  };
  return plan === undefined
    ? registerOf(connection).plans.create(command, contextOf(session))
    : act(session, plan, command);
};

/** The population that a draw was committed to. One request. */
export const readPopulation = async (
  session: Session,
  { populationHash, plannedBy }: Pick<PlanCommitted, 'populationHash' | 'plannedBy'>,
): Promise<Result<Population, Refusal>> => {
  const text = await openPopulations(session.connection).read(populationHash, plannedBy);
  return text.ok ? parsePopulation(text.value) : text;
};

/** Draws with this browser's secret, once the answer is there. */
export const draw = async (session: Session, stored: StoredPlan): Outcome => {
  const { committed, bytes } = attemptOf(stored.state);
  const nonce = keptNonce(committed.commitment);
  if (bytes === undefined) return refuse({ code: 'plan-awaits-answer' });
  if (nonce === undefined) return refuse({ code: 'plan-proof-wrong' });
  const population = await readPopulation(session, committed);
  if (!population.ok) return population;
  const drawn = completePlanDraw(population.value, committedRule(committed), { nonce, bytes });
  if (!drawn.ok) return drawn;
  const { commitment, seed, picks } = drawn.value.proof;
  if (commitment !== committed.commitment) return refuse({ code: 'plan-proof-wrong' });
  const revealed = await act(session, stored, { type: 'drawPlan', nonce, seed, picks });
  if (revealed.ok) forgetNonce(commitment);
  return revealed;
};

/** Gives up the draw in force, with a reason; it stays in the history. */
export const redraw = async (session: Session, stored: StoredPlan, reason: string): Outcome => {
  const given = await act(session, stored, { type: 'requestRedraw', reason });
  if (given.ok) forgetNonce(attemptOf(stored.state).committed.commitment);
  return given;
};

/** Saves orders one after the other; `done` is told after each. */
const inTurn = async (
  orders: readonly OrderFacts[],
  save: (order: OrderCommand) => Promise<Result<unknown, Refusal>>,
  done: (count: number) => void,
): Promise<Result<unknown, Refusal>> => {
  for (const [index, facts] of orders.entries()) {
    const placed = await save({ type: 'placeOrder', ...facts });
    if (!placed.ok) return placed;
    done(index + 1);
  }
  return accept(undefined);
};

/**
 * Writes in the plan which orders there are, then creates them, one request each: an interruption leaves orders that are named but
 * missing, and {@link completeOrders} creates those with the same ids.
 */
export const placeOrders = async (
  session: Session,
  stored: StoredPlan,
  orders: readonly OrderFacts[],
  wishes: OrderWishes,
  done: (count: number) => void,
): Promise<Result<unknown, Refusal>> => {
  const named = orders.map(({ clusterId, orderId }) => ({ clusterId, orderId }));
  const ordered = await act(session, stored, { type: 'placeOrders', orders: named, ...wishes });
  if (!ordered.ok) return ordered;
  const store = registerOf(session.connection).orders;
  return inTurn(orders, (order) => store.create(order, contextOf(session)), done);
};

/** Writes in the plan of one's own units which orders there are; the bot places them. One request. */
export const placeOwnOrders = (
  session: Session,
  stored: StoredPlan,
  orders: readonly OrderFacts[],
  wishes: OrderWishes,
): Outcome => {
  const named = orders.map(({ clusterId, orderId }) => ({ clusterId, orderId }));
  return act(session, stored, { type: 'placeOrders', orders: named, ...wishes });
};

/**
 * Creates the orders that the plan names but that are missing. What another page has placed meanwhile is left as it
 * is. Two or three requests an order.
 */
export const completeOrders = (
  session: Session,
  orders: readonly OrderFacts[],
  done: (count: number) => void,
): Promise<Result<unknown, Refusal>> => {
  const store = registerOf(session.connection).orders;
  return inTurn(orders, (order) => store.ensure(order, contextOf(session)), done);
};
