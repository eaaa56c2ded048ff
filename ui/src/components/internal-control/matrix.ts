import type { Branch, Unit } from '@loggkontroll/core/organisation';
import { countsInYear } from '@loggkontroll/core/workflow';
import type { ControlKind } from '@loggkontroll/core/workflow';
import type { RegisteredControl, RoutineOfYear, RowKind, YearRegister } from './year-register.ts';

/** A column: one period of the systematic reviews, or the whole year of another kind. */
export interface MatrixColumn {
  readonly key: string;
  readonly kind: ControlKind;
  /** Absent for a kind that has the whole year in one column. */
  readonly period?: string;
}

/** Why a cell of a period is empty. */
export type Emptiness = 'not-planned' | 'not-drawn';

export interface MatrixCell {
  readonly column: MatrixColumn;
  /** Withdrawn ones last. */
  readonly controls: readonly RegisteredControl[];
  /** Set for the routines' own periods where there is no control. */
  readonly empty?: Emptiness;
}

/**
 * A row: a unit, or all units of one manager where the policy draws operations. Without units: what stands for a whole
 * branch of the department.
 */
export interface MatrixRow {
  readonly key: string;
  readonly branch: Branch;
  readonly units: readonly Unit[];
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Controls of units that the department no longer has: shown all the same, never hidden. */
  readonly elsewhere: readonly RegisteredControl[];
}

const otherKinds: readonly ControlKind[] = ['targeted-review', 'extract-review', 'authorisation-review'];

const columnsOf = ({ routines, controls }: YearRegister): readonly MatrixColumn[] => {
  const kinds = new Set(controls.map(({ control }) => control.kind));
  const systematic = controls.filter(({ control }) => control.kind === 'systematic-review');
  const periods = routines.flatMap((routine) => routine.periods);
  const all = [...new Set([...periods, ...systematic.map(({ control }) => control.period)])].sort();
  return [
    ...all.map((period) => ({ key: period, kind: 'systematic-review' as const, period })),
    ...otherKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ key: kind, kind })),
  ];
};

const groupUnits = (
  units: readonly Unit[],
  rowKinds: Readonly<Record<Branch, RowKind>>,
): readonly Omit<MatrixRow, 'cells'>[] => {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key =
      rowKinds[unit.branch] === 'operation' ? `${unit.branch} ${unit.managerId}` : `unit ${unit.unitId}`;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups.entries()].flatMap(([key, [first, ...rest]]) =>
    first ? [{ key, branch: first.branch, units: [first, ...rest] }] : [],
  );
};

const inColumn =
  ({ kind, period }: MatrixColumn) =>
  ({ control }: RegisteredControl): boolean =>
    control.kind === kind && (period === undefined || control.period === period);

const counts = ({ control }: RegisteredControl): boolean => countsInYear(control);

/** Rows for what stands for all units of a branch: deviations for periods that nobody had planned. */
const branchRows = (
  controls: readonly RegisteredControl[],
  columns: readonly MatrixColumn[],
): readonly MatrixRow[] =>
  (['provider', 'authority'] as const).flatMap((branch) => {
    const own = controls.filter(({ control }) => control.unitId === '' && control.branch === branch);
    if (own.length === 0) return [];
    const cells = columns.map((column) => ({ column, controls: own.filter(inColumn(column)) }));
    return [{ key: `branch ${branch}`, branch, units: [], cells }];
  });

/** Units × controls of a year, row by row. */
export const matrixOf = (register: YearRegister): Matrix => {
  const { units, rowKinds, routines, controls } = register;
  const columns = columnsOf(register);
  const inForce = new Set(routines.map(({ policyId }) => policyId));
  const settledPeriods = (
    { policyId, plannedPeriods, isPlannedByEach }: RoutineOfYear,
    branch: Branch,
  ): readonly string[] => [
    ...plannedPeriods,
    ...controls
      .filter(
        ({ control }) =>
          control.kind === 'systematic-review' &&
          control.branch === branch &&
          (control.policyId === policyId || !inForce.has(control.policyId)) &&
          countsInYear(control) &&
          !(isPlannedByEach && control.orderId !== undefined),
      )
      .map(({ control }) => control.period),
  ];
  /** Why a period has no control: some routine has not planned it, or none has drawn the row. */
  const emptinessOf = (branch: Branch, period: string): Emptiness | undefined => {
    const demanding = routines.filter(
      ({ branches, periods }) => branches.includes(branch) && periods.includes(period),
    );
    if (demanding.length === 0) return undefined;
    const isSettled = demanding.every((routine) => settledPeriods(routine, branch).includes(period));
    return isSettled ? 'not-drawn' : 'not-planned';
  };
  const cellOf =
    (row: Omit<MatrixRow, 'cells'>, own: readonly RegisteredControl[]) =>
    (column: MatrixColumn): MatrixCell => {
      const all = own.filter(inColumn(column));
      const inCell = [...all.filter(counts), ...all.filter((registered) => !counts(registered))];
      const { period } = column;
      const empty = inCell.length > 0 || period === undefined ? undefined : emptinessOf(row.branch, period);
      return { column, controls: inCell, ...(empty && { empty }) };
    };
  const rows = groupUnits(units, rowKinds).map((row) => {
    const unitIds = new Set(row.units.map(({ unitId }) => unitId));
    const own = controls.filter(({ control }) => unitIds.has(control.unitId));
    return { ...row, cells: columns.map(cellOf(row, own)) };
  });
  const known = new Set(['', ...units.map(({ unitId }) => unitId)]);
  return {
    columns,
    rows: [...branchRows(controls, columns), ...rows],
    elsewhere: controls.filter(({ control }) => !known.has(control.unitId) && countsInYear(control)),
  };
};
