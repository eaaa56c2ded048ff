/**
 * The chance that `drawn` of `size` places, without replacement, hit none of `marked` places:
 * C(size − marked, drawn) / C(size, drawn), as a product so that nothing overflows.
 */
export const chanceOfMissing = (size: number, marked: number, drawn: number): number => {
  let chance = 1;
  for (let i = 0; i < Math.min(drawn, size); i += 1) chance *= Math.max(0, size - marked - i) / (size - i);
  return chance;
};

/** The chance that something with `chance` each time happens at least once in `times` independent times. */
export const atLeastOnce = (chance: number, times: number): number => 1 - (1 - chance) ** times;
