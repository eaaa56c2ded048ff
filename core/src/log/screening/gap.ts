import type { ScreeningContext } from './context/context.ts';

/**
 * What a screening had to do without, and so what it could not tell; every surface has one sentence for each code.
 * `no-employees`: own records, colleagues, relatives, units and patterns; `no-employee-numbers`: of these own records
 * and colleagues; `no-employee-names`: relatives. `no-shifts`: odd hours are judged by the clock, and accounts that are
 * not used are not seen. `no-assignments`: nothing is explained. `no-clients`: protected, watched, closed and deceased
 * are known only where the log says so.
 */
export const screeningGaps = [
  'no-employees',
  'no-employee-numbers',
  'no-employee-names',
  'no-shifts',
  'no-assignments',
  'no-clients',
] as const;

/** See {@link screeningGaps}. */
export type ScreeningGap = (typeof screeningGaps)[number];

/** What a context lacks. */
export const gapsOf = ({ registers, identities }: ScreeningContext): ScreeningGap[] => {
  const lacks: Readonly<Record<ScreeningGap, boolean>> = {
    'no-employees': !registers.includes('employees'),
    'no-employee-numbers': registers.includes('employees') && identities.own.length === 0,
    'no-employee-names': registers.includes('employees') && identities.surnames.length === 0,
    'no-shifts': !registers.includes('shifts'),
    'no-assignments': !registers.includes('assignments'),
    'no-clients': !registers.includes('clients'),
  };
  return screeningGaps.filter((gap) => lacks[gap]);
};
