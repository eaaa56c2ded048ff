import {
  parsePopulation,
  verifyDayProof,
  verifyProof,
  type DayProof,
  type EmptyPopulation,
  type PopulationTextRefusal,
  type Proof,
  type ProofRefusal,
} from '@loggkontroll/core/draw';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import {
  committedRule,
  dayRuleOf,
  type Attempt,
  type Order,
  type PlanState,
} from '@loggkontroll/core/workflow';
import type { PopulationFileRefusal } from '@loggkontroll/sharepoint/populations';

/** How a draw turned out when it was run again; `abandoned` was never drawn. */
export type DrawStanding =
  | 'holds'
  | 'abandoned'
  | (ProofRefusal | EmptyPopulation | PopulationTextRefusal | PopulationFileRefusal)['code'];

/** One draw, checked. */
export interface CheckedDraw {
  /** The plan's or order's id. */
  readonly of: string;
  readonly kind: 'plan' | 'days';
  /** 1 for the first, more for redraws. */
  readonly attempt: number;
  readonly standing: DrawStanding;
  /** Why it was drawn again. */
  readonly redrawReason?: string;
}

type Plan = Exclude<PlanState, { status: 'none' }>;
type ReadPopulation = (hash: string, owner?: PersonId) => Promise<Result<string, PopulationFileRefusal>>;

/** Runs a plan's draw again on a population's text. */
export const standingOfPlan = (proof: Proof, populationText: string): DrawStanding => {
  const population = parsePopulation(populationText);
  if (!population.ok) return population.refusal.code;
  const verified = verifyProof(proof, population.value);
  return verified.ok ? 'holds' : verified.refusal.code;
};

/** Runs a day draw again. */
export const standingOfDays = (proof: DayProof): DrawStanding => {
  const verified = verifyDayProof(proof);
  return verified.ok ? 'holds' : verified.refusal.code;
};

const standingOfAttempt = async (
  { committed, bytes, drawn }: Attempt,
  read: ReadPopulation,
): Promise<DrawStanding> => {
  if (bytes === undefined || drawn === undefined) return 'abandoned';
  const text = await read(committed.populationHash, committed.plannedBy);
  if (!text.ok) return text.refusal.code;
  const { commitment } = committed;
  return standingOfPlan({ rule: committedRule(committed), commitment, bytes, ...drawn }, text.value);
};

/** Every draw of a plan, the abandoned ones too. */
export const drawsOfPlan = (plan: Plan, read: ReadPopulation): Promise<readonly CheckedDraw[]> =>
  Promise.all(
    plan.attempts.map(async (attempt) => ({
      of: plan.planId,
      kind: 'plan' as const,
      attempt: attempt.attempt,
      standing: await standingOfAttempt(attempt, read),
      ...(attempt.redrawReason !== undefined && { redrawReason: attempt.redrawReason }),
    })),
  );

/** Every day draw of an order, the abandoned ones too. */
export const drawsOfOrder = (order: Order): readonly CheckedDraw[] =>
  order.dayDraws.map(({ commitment, bytes, nonce, seed, days, redrawReason }, index) => ({
    of: order.orderId,
    kind: 'days' as const,
    attempt: index + 1,
    standing:
      bytes === undefined || nonce === undefined || seed === undefined || days === undefined
        ? 'abandoned'
        : standingOfDays({ rule: dayRuleOf(order, index + 1), commitment, bytes, nonce, seed, days }),
    ...(redrawReason !== undefined && { redrawReason }),
  }));
