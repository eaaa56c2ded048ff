import type { Delivery } from '@loggkontroll/core/log';

/** How much of a delivery the registers explain, in whole per cent. */
export interface ExplainedShare {
  readonly accesses: number;
  /** Of the distinct pairs of employee and client: somebody who opens one record often weighs no more. */
  readonly pairs: number;
}

const percent = (part: number, whole: number): number => Math.floor((100 * part) / whole);

/**
 * The share of a whole delivery that the registers explain; 100 only when it is all. Undefined without accesses or
 * assignments, which are what explains, and where the delivery is of one person: then it would be a figure about that person (R1).
 */
export const explainedShare = ({ employees, accesses, registers }: Delivery): ExplainedShare | undefined => {
  const canExplain = registers.some(({ register }) => register === 'assignments');
  if (employees.length < 2 || accesses.length === 0 || !canExplain) return undefined;
  const pairs = new Map<string, boolean>();
  let explained = 0;
  for (const { employee, client, explanation } of accesses) {
    const pair = `${employee} ${client}`;
    pairs.set(pair, (pairs.get(pair) ?? false) || explanation !== undefined);
    if (explanation) explained += 1;
  }
  const explainedPairs = [...pairs.values()].filter(Boolean).length;
  return { accesses: percent(explained, accesses.length), pairs: percent(explainedPairs, pairs.size) };
};
