import { countsInYear } from '../workflow/index.ts';
import type { Control } from '../workflow/index.ts';

/** How a control that counts stands. */
export type ControlStanding = 'without-remark' | 'with-remark' | 'deviation' | 'expected';

/** Controls that every figure of a year counts alike. Nothing of one employee is in it (R1). */
export interface LikeControls {
  readonly departmentId: string;
  /** Absent where units are counted together. */
  readonly unitId?: string;
  readonly kind: Control['kind'];
  readonly policyId: string;
  readonly standing: ControlStanding;
  /** ISO date by which they are to be done; of expected ones alone. */
  readonly dueOn?: string;
  readonly controls: number;
  /** Controls whose personal-data breach has been reported, and for how many persons in all. */
  readonly breachesReported: number;
  readonly breachPersons: number;
  /** Controls whose breach was still to be reported when they were registered. */
  readonly breachesToReport: number;
}

const likeKey = ({ departmentId, unitId, kind, policyId, standing, dueOn }: LikeControls): string =>
  JSON.stringify([departmentId, unitId ?? '', kind, policyId, standing, dueOn ?? '']);

const both = (some: LikeControls, more: LikeControls): LikeControls => ({
  ...some,
  controls: some.controls + more.controls,
  breachesReported: some.breachesReported + more.breachesReported,
  breachPersons: some.breachPersons + more.breachPersons,
  breachesToReport: some.breachesToReport + more.breachesToReport,
});

/** Those that are alike as one, in the order of what they are; the same controls give the same. */
export const sumAlike = (some: Iterable<LikeControls>): readonly LikeControls[] => {
  const sums = new Map<string, LikeControls>();
  for (const each of some) {
    const key = likeKey(each);
    const known = sums.get(key);
    sums.set(key, known === undefined ? each : both(known, each));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
};

const standingOf = ({ status, done }: Control): ControlStanding => {
  if (status === 'deviation') return 'deviation';
  if (done === undefined) return 'expected';
  return done.result.outcome === 'remark' ? 'with-remark' : 'without-remark';
};

/** One control as figures count it; undefined where it does not count. */
export const likeControlOf = (control: Control): LikeControls | undefined => {
  if (!countsInYear(control)) return undefined;
  const { departmentId, unitId, kind, policyId, dueOn, done } = control;
  const standing = standingOf(control);
  const breach = control.status === 'done' ? done?.result.breach : undefined;
  return {
    ...{ departmentId, unitId, kind, policyId, standing },
    ...(standing === 'expected' ? { dueOn } : {}),
    controls: 1,
    breachesReported: breach?.status === 'reported' ? 1 : 0,
    breachPersons: breach?.status === 'reported' ? breach.persons : 0,
    breachesToReport: breach?.status === 'to-be-reported' ? 1 : 0,
  };
};

/** Controls as figures count them; withdrawn ones do not count. */
export const likeControlsOf = (controls: readonly Control[]): readonly LikeControls[] =>
  sumAlike(controls.flatMap((control) => likeControlOf(control) ?? []));
