import { controlStateOf, controlStates } from './control-state.ts';
import type { ControlState } from './control-state.ts';
import type { RegisteredControl, YearRegister } from './year-register.ts';

/** How many controls stand in each state. */
export type Tally = Readonly<Record<ControlState, number>>;

/** Counts controls, never people (R1), and none that is withdrawn. */
export const tallyOf = (controls: readonly RegisteredControl[], today: string): Tally => {
  const tally: Record<ControlState, number> = {
    late: 0,
    expected: 0,
    remark: 0,
    'no-remark': 0,
    deviation: 0,
  };
  for (const { control } of controls) {
    const state = controlStateOf(control, today);
    if (state !== 'withdrawn') tally[state] += 1;
  }
  return tally;
};

/** One bar of the picture: a period's controls of every kind. */
export interface PeriodTally {
  readonly period: string;
  readonly planned: boolean;
  readonly tally: Tally;
  readonly total: number;
}

/** The year period by period; controls whose period is none of the policy's come last, under their own. */
export const periodTallies = ({ routines, controls }: YearRegister, today: string): readonly PeriodTally[] =>
  [
    ...new Set([
      ...routines.flatMap(({ periods }) => periods),
      ...controls.map(({ control }) => control.period),
    ]),
  ]
    .sort()
    .map((period) => {
      const ofPeriod = controls.filter(({ control }) => control.period === period);
      const demanding = routines.filter(({ periods }) => periods.includes(period));
      const isPlanned =
        demanding.length > 0 && demanding.every(({ plannedPeriods }) => plannedPeriods.includes(period));
      const tally = tallyOf(ofPeriod, today);
      return {
        period,
        planned: isPlanned || ofPeriod.length > 0,
        tally,
        total: controlStates.reduce((sum, state) => sum + tally[state], 0),
      };
    });
