import type { Branch } from '../../organisation/index.ts';
import { countsInYear } from '../control/counts-in-year.ts';
import type { Control, ControlKind } from '../control/control.ts';
import type { MissingControl } from './year-end.ts';

/** What a policy demands of a department's year, and which draws have been made. */
export interface YearDemand {
  readonly year: number;
  /** The periods of the year, in order, e.g. `2026-Q1` … `2026-Q4`. */
  readonly periods: readonly string[];
  /** The branches the department's units belong to. */
  readonly branches: readonly Branch[];
  /** Periods whose plan has placed its orders: which units are controlled is settled. */
  readonly plannedPeriods: readonly string[];
  /**
   * Whether each plans their own units: controls of some say nothing then of the others, and `plannedPeriods` are those in
   * which all units of the department are planned.
   */
  readonly isPlannedByEach?: boolean;
}

const isSettled = ({ status }: Control): boolean => status === 'done' || status === 'deviation';

/** Follows a cause, a client's request or dates of its own, and not the periods of the systematic reviews. */
const isUnscheduled = (kind: ControlKind): boolean => kind !== 'systematic-review';

const notDone = ({ period, branch, controlId }: Control): MissingControl => ({
  period,
  branch,
  why: 'not-done',
  controlId,
});

/** Whether controls say that a period is planned: of a plan of somebody's own units they do not, by hand they do. */
const tellsOfAll = (controls: readonly Control[], isPlannedByEach: boolean): boolean =>
  controls.some(({ orderId }) => !isPlannedByEach || orderId === undefined);

/**
 * What stands in the way of signing a department's year, period by period: a period nobody has planned, or a control
 * that is expected and open; withdrawn ones do not count. `controls` are the department's. A period without a plan counts as planned when the
 * register holds controls for it all the same (done before the suite came, or a stated deviation); where each plans their
 * own units, only such as no order expected.
 * A targeted review, the review of a client extract's log, or an authorisation review makes no period planned, and one that
 * is not in the register stands in nobody's way. One that is there and open does, last in the list.
 * Sources: FFS 6.2 (each quarter), 5.5 (signed when all controls are done); Y2.
 */
export const missingControls = (
  { year, periods, branches, plannedPeriods, isPlannedByEach = false }: YearDemand,
  controls: readonly Control[],
): readonly MissingControl[] => {
  const counted = controls.filter((control) => control.year === year && countsInYear(control));
  const ofYear = counted.filter(({ kind }) => !isUnscheduled(kind));
  const unscheduled = counted.filter((control) => isUnscheduled(control.kind) && !isSettled(control));
  const scheduled = periods.flatMap((period) =>
    branches.flatMap((branch): MissingControl[] => {
      const ofPeriod = ofYear.filter((control) => control.period === period && control.branch === branch);
      const open = ofPeriod.filter((control) => !isSettled(control)).map(notDone);
      const isPlanned = plannedPeriods.includes(period) || tellsOfAll(ofPeriod, isPlannedByEach);
      return isPlanned ? open : [{ period, branch, why: 'not-planned' }, ...open];
    }),
  );
  return [...scheduled, ...unscheduled.map(notDone)];
};

/** What one of the routines in force demands of a department's year. */
export interface RoutineDemand extends YearDemand {
  readonly policyId: string;
}

/**
 * What stands in the way of signing a department's year under all routines in force, routine by routine: a control tells
 * of its own routine's periods, and one of a routine that is in force no more of everybody's. Each control stands there
 * once.
 */
export const missingOfRoutines = (
  demands: readonly RoutineDemand[],
  controls: readonly Control[],
): readonly MissingControl[] => {
  const inForce = new Set(demands.map(({ policyId }) => policyId));
  const told = new Set<string>();
  return demands.flatMap((demand) =>
    missingControls(
      demand,
      controls.filter(({ policyId }) => policyId === demand.policyId || !inForce.has(policyId)),
    ).flatMap((gap): readonly MissingControl[] => {
      if (gap.why === 'not-planned') return [{ ...gap, policyId: demand.policyId }];
      if (told.has(gap.controlId)) return [];
      told.add(gap.controlId);
      return [gap];
    }),
  );
};
