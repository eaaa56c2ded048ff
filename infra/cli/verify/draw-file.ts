import type { DayProof, Proof } from '@loggkontroll/core/draw';
import { standingOfDays, standingOfPlan, type CheckedDraw } from './draws.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const hasEvidence = (proof: Readonly<Record<string, unknown>>): boolean =>
  [proof['commitment'], proof['nonce'], proof['bytes'], proof['seed']].every(isText);

const isDayProof = (proof: Readonly<Record<string, unknown>>): boolean => {
  const { rule, days } = proof;
  return (
    hasEvidence(proof) &&
    isObject(rule) &&
    [rule['orderId'], rule['month']].every(isText) &&
    Array.isArray(days) &&
    days.every(isText)
  );
};

const isPlanProof = (proof: Readonly<Record<string, unknown>>): boolean => {
  const { rule, picks } = proof;
  return (
    hasEvidence(proof) &&
    isObject(rule) &&
    isText(rule['period']) &&
    Array.isArray(rule['samples']) &&
    Array.isArray(picks)
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The draw in a file `{ "proof": …, "population": "…" }`, run again; the population's text may also be given apart,
 * and a day draw needs none. Undefined when the text is no proof.
 */
export const drawInFile = (text: string, populationText: string | undefined): CheckedDraw | undefined => {
  const file = parsed(text);
  if (!isObject(file) || !isObject(file['proof'])) return undefined;
  const { proof, population = populationText } = file;
  if (isDayProof(proof)) {
    const days = proof as unknown as DayProof;
    const { orderId: of, attempt } = days.rule;
    return { of, kind: 'days', attempt, standing: standingOfDays(days) };
  }
  if (!isPlanProof(proof)) return undefined;
  const plan = proof as unknown as Proof;
  const { period: of, attempt } = plan.rule;
  const standing = isText(population) ? standingOfPlan(plan, population.trimEnd()) : 'population-missing';
  return { of, kind: 'plan', attempt, standing };
};
