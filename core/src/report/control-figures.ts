import { countsInYear } from '../workflow/index.ts';
import type { Control } from '../workflow/index.ts';

/** What became of a year's controls. Counts controls and breaches, never anything of one employee (R1). Source: VON, annual report. */
export interface ControlFigures {
  /** All that count in the year. */
  readonly planned: number;
  readonly done: number;
  /** Not done yet, and not late. */
  readonly awaited: number;
  readonly late: number;
  /** Stated deviations in the place of controls. */
  readonly deviations: number;
  readonly withoutRemark: number;
  readonly withRemark: number;
  /** Controls whose personal-data breach has been reported, and for how many persons in all. */
  readonly breachesReported: number;
  readonly breachPersons: number;
  /** Controls whose breach was still to be reported when they were registered. */
  readonly breachesToReport: number;
}

const sumOf = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((sum, value) => sum + of(value), 0);

/** The figures of some controls; withdrawn ones do not count. `today`: ISO date. */
export const controlFiguresOf = (controls: readonly Control[], today: string): ControlFigures => {
  const counted = controls.filter(countsInYear);
  const awaited = counted.filter(({ status }) => status === 'expected');
  const late = awaited.filter(({ dueOn }) => dueOn < today).length;
  const results = counted.flatMap(({ status, done }) => (status === 'done' && done ? [done.result] : []));
  const breaches = results.map(({ breach }) => breach);
  return {
    planned: counted.length,
    done: results.length,
    awaited: awaited.length - late,
    late,
    deviations: counted.filter(({ status }) => status === 'deviation').length,
    withoutRemark: results.filter(({ outcome }) => outcome === 'no-remark').length,
    withRemark: results.filter(({ outcome }) => outcome === 'remark').length,
    breachesReported: breaches.filter(({ status }) => status === 'reported').length,
    breachPersons: sumOf(breaches, (breach) => (breach.status === 'reported' ? breach.persons : 0)),
    breachesToReport: breaches.filter(({ status }) => status === 'to-be-reported').length,
  };
};

/** A part of the year: a department, a policy, a kind of control or a period. */
export interface FiguresOf {
  readonly key: string;
  readonly figures: ControlFigures;
}

/** The figures of each group of controls, in the order of their keys. Groups in which nothing counts are left out. */
export const controlFiguresBy = (
  controls: readonly Control[],
  today: string,
  keyOf: (control: Control) => string,
): readonly FiguresOf[] => {
  const counted = controls.filter(countsInYear);
  return [...new Set(counted.map(keyOf))].sort().map((key) => ({
    key,
    figures: controlFiguresOf(
      counted.filter((control) => keyOf(control) === key),
      today,
    ),
  }));
};
