import { parseMonth, type IsoDate } from '../calendar/index.ts';
import { canonicalJson } from '../history/index.ts';
import { accept, refuse, type Result } from '../result/index.ts';
import { daysText, drawDays } from './draw-days.ts';
import { drawPlan, type EmptyPopulation, type Pick, type PlanDraw } from './draw-plan.ts';
import { isHex32, type Hex32 } from './hash.ts';
import { isPlanSample } from './plan-sample.ts';
import { populationText, type Population } from './population.ts';
import { dayRuleText, planRuleText, type DayRule, type PlanRule } from './rule.ts';
import { commitmentOf, seedOf } from './seed.ts';

/** What two parties bring to a draw, each 32 random bytes. */
export interface Randomness {
  /** Of the one who draws; secret until the draw. */
  readonly nonce: Hex32;
  /** The second party's answer to the commitment. */
  readonly bytes: Hex32;
}

interface Evidence extends Randomness {
  readonly commitment: Hex32;
  readonly seed: Hex32;
}

/** Everything needed, beside the population, to run a plan's draw again. */
export interface Proof extends Evidence {
  readonly rule: PlanRule;
  readonly picks: readonly Pick[];
}

/** Everything needed to run a day draw again; its population is the month's days. */
export interface DayProof extends Evidence {
  readonly rule: DayRule;
  readonly days: readonly string[];
}

/** Where a proof does not hold; the first of the steps in which it is checked. */
export type ProofRefusal =
  /** The commitment, nonce, answer or seed is not 32 bytes in hexadecimal, or the rule does not say how many of what. */
  | { readonly code: 'proof-malformed' }
  /** Population, rule and nonce do not give the commitment: one of them was changed afterwards. */
  | { readonly code: 'proof-commitment-differs' }
  /** Commitment, nonce and answer do not give the seed. */
  | { readonly code: 'proof-seed-differs' }
  /** The seed does not give what is said to have been drawn. */
  | { readonly code: 'proof-outcome-differs' };

/** The commitment to publish before a plan is drawn. `nonce`: 32 random bytes in hexadecimal. */
export const planCommitment = (population: Population, rule: PlanRule, nonce: Hex32): Hex32 =>
  commitmentOf(populationText(population), planRuleText(rule), nonce);

/** The commitment to publish before an order's days are drawn. `nonce`: 32 random bytes in hexadecimal. */
export const dayCommitment = (rule: DayRule, nonce: Hex32): Hex32 =>
  commitmentOf(daysText(rule.month), dayRuleText(rule), nonce);

/** Draws a plan once the second party has answered the commitment. */
export const completePlanDraw = (
  population: Population,
  rule: PlanRule,
  { nonce, bytes }: Randomness,
): Result<{ readonly proof: Proof; readonly draw: PlanDraw }, EmptyPopulation> => {
  const commitment = planCommitment(population, rule, nonce);
  const seed = seedOf(commitment, nonce, bytes);
  const drawn = drawPlan(population, rule, seed);
  if (!drawn.ok) return drawn;
  const proof = { commitment, nonce, bytes, seed, rule, picks: drawn.value.picks };
  return accept({ proof, draw: drawn.value });
};

/** Draws an order's days once the second party has answered the commitment. */
export const completeDayDraw = (rule: DayRule, { nonce, bytes }: Randomness): DayProof => {
  const commitment = dayCommitment(rule, nonce);
  const seed = seedOf(commitment, nonce, bytes);
  return { commitment, nonce, bytes, seed, rule, days: drawDays(rule.month, rule.days, seed) };
};

/** Runs a plan's draw again, from the population to the picks; accepts with the draw if everything agrees. */
export const verifyProof = (
  proof: Proof,
  population: Population,
): Result<PlanDraw, ProofRefusal | EmptyPopulation> => {
  if (!proof.rule.samples.every(isPlanSample)) return refuse({ code: 'proof-malformed' });
  const fault = faultOf(proof, () => planCommitment(population, proof.rule, proof.nonce));
  if (fault) return refuse(fault);
  const drawn = drawPlan(population, proof.rule, proof.seed);
  if (!drawn.ok) return drawn;
  return canonicalJson(drawn.value.picks) === canonicalJson(proof.picks)
    ? drawn
    : refuse({ code: 'proof-outcome-differs' });
};

/** Runs a day draw again; accepts with the days if everything agrees. */
export const verifyDayProof = (proof: DayProof): Result<readonly IsoDate[], ProofRefusal> => {
  const { month, days: asked } = proof.rule;
  if (parseMonth(month) === undefined || !Number.isInteger(asked) || asked < 1)
    return refuse({ code: 'proof-malformed' });
  const fault = faultOf(proof, () => dayCommitment(proof.rule, proof.nonce));
  if (fault) return refuse(fault);
  const days = drawDays(month, asked, proof.seed);
  return canonicalJson(days) === canonicalJson(proof.days)
    ? accept(days)
    : refuse({ code: 'proof-outcome-differs' });
};

function faultOf(evidence: Evidence, commitmentAgain: () => Hex32): ProofRefusal | undefined {
  const { commitment, nonce, bytes, seed } = evidence;
  if (![commitment, nonce, bytes, seed].every(isHex32)) return { code: 'proof-malformed' };
  if (commitmentAgain() !== commitment) return { code: 'proof-commitment-differs' };
  return seedOf(commitment, nonce, bytes) === seed ? undefined : { code: 'proof-seed-differs' };
}
