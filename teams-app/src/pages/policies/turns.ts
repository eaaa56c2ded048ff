import { periodsOfYear } from '@loggkontroll/core/calendar';
import { coverageOf } from '@loggkontroll/core/draw';
import type { PlanSample } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Policy, Sample } from '@loggkontroll/core/policy';

/** What a way of drawing comes to in a year, for a unit of so many. */
export interface YearOfDraws {
  readonly perPeriod: number;
  readonly perYear: number;
  /** Share reviewed at least once after 0, 1, 2 … periods. */
  readonly reached: readonly number[];
}

const likelyOtherwise = 0.8;

/** The two ways of drawing that let everybody be reviewed: as the policy has it, and as the other would be. */
export const bothWays = (
  sample: Sample,
  periods: number,
): { readonly likely: Sample; readonly rotation: Sample } => ({
  likely:
    sample.kind === 'likely-within-year'
      ? sample
      : { kind: 'likely-within-year', probability: likelyOtherwise },
  rotation: sample.kind === 'rotation' ? sample : { kind: 'rotation', periods },
});

/** How many periods the policy's year has. */
export const periodsIn = ({ systematic }: Policy): number => periodsOfYear(systematic.cadence, 2027).length;

const planSample = (sample: Sample, branch: Branch, periods: number): PlanSample | undefined => {
  if (sample.kind === 'rotation') return { kind: 'turn', branch, turn: 1, of: sample.periods };
  return sample.kind === 'likely-within-year'
    ? { kind: 'likely', branch, probability: sample.probability, periods }
    : undefined;
};

/** What a way comes to for a unit of `staff`; undefined for other ways of drawing. */
export const yearOf = (sample: Sample, periods: number, staff: number): YearOfDraws | undefined => {
  const branch = 'provider';
  const drawn = planSample(sample, branch, periods);
  if (drawn === undefined) return undefined;
  const misuse = { days: 1, daysOfMonth: 31, daysDrawn: 1 };
  const after = (count: number) => coverageOf([staff], drawn, count, misuse);
  const perPeriod = after(periods).employeesPerPeriod;
  return {
    perPeriod,
    perYear: perPeriod * periods,
    reached: Array.from({ length: periods + 1 }, (_, count) =>
      count === 0 ? 0 : after(count).reviewedWithinYear.average,
    ),
  };
};
