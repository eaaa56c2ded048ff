import type { InformingLeft } from './year-end.ts';

/** A unit's employees under a routine in a year, as the bot has counted them. */
interface Counted {
  readonly year: number;
  readonly policyId: string;
  readonly toConfirm: number;
  readonly confirmed: number;
  /** Those whom the next year's round asks instead: nobody can confirm for the year any more. */
  readonly passedOn: number;
}

/**
 * Whom a year's signature waits for, where the routine says that it waits for informing: how many have not confirmed that
 * they know what holds, under each of those routines; or that the bot has not counted them. A year that it counts no more
 * waits for nobody.
 */
export const informingLeft = (
  waiting: readonly string[],
  year: number,
  counted: { readonly years: readonly number[]; readonly counts: readonly Counted[] } | undefined,
): readonly InformingLeft[] => {
  if (counted === undefined) return waiting.map((policyId) => ({ policyId, left: 'not-counted' }));
  return waiting.flatMap((policyId): readonly InformingLeft[] => {
    const own = counted.counts.filter((count) => count.policyId === policyId && count.year === year);
    const left = own.reduce(
      (sum, { toConfirm, confirmed, passedOn }) => sum + toConfirm - confirmed - passedOn,
      0,
    );
    return left > 0 ? [{ policyId, left }] : [];
  });
};
