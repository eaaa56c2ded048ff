import type { ControlStanding, LikeControls } from './like-controls.ts';

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

const sumOf = (counted: readonly LikeControls[], of: (like: LikeControls) => number): number =>
  counted.reduce((sum, like) => sum + of(like), 0);

/** The figures of some controls. `today`: ISO date. */
export const controlFiguresOf = (counted: readonly LikeControls[], today: string): ControlFigures => {
  const standing = (wanted: ControlStanding, isMeant: (like: LikeControls) => boolean = () => true): number =>
    sumOf(
      counted.filter((like) => like.standing === wanted && isMeant(like)),
      ({ controls }) => controls,
    );
  const isLate = ({ dueOn }: LikeControls): boolean => dueOn !== undefined && dueOn < today;
  const [withoutRemark, withRemark] = [standing('without-remark'), standing('with-remark')];
  const late = standing('expected', isLate);
  return {
    planned: sumOf(counted, ({ controls }) => controls),
    done: withoutRemark + withRemark,
    awaited: standing('expected') - late,
    late,
    deviations: standing('deviation'),
    ...{ withoutRemark, withRemark },
    breachesReported: sumOf(counted, ({ breachesReported }) => breachesReported),
    breachPersons: sumOf(counted, ({ breachPersons }) => breachPersons),
    breachesToReport: sumOf(counted, ({ breachesToReport }) => breachesToReport),
  };
};

/** A part of the year: a department, a unit, a policy or a kind of control. */
export interface FiguresOf {
  readonly key: string;
  readonly figures: ControlFigures;
}

/** The figures of each group of controls, in the order of their keys. */
export const controlFiguresBy = (
  counted: readonly LikeControls[],
  today: string,
  keyOf: (like: LikeControls) => string,
): readonly FiguresOf[] =>
  [...new Set(counted.map(keyOf))].sort().map((key) => ({
    key,
    figures: controlFiguresOf(
      counted.filter((like) => keyOf(like) === key),
      today,
    ),
  }));
