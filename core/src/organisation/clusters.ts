import type { Branch, Employee, PersonId, Unit } from './organisation.ts';

/**
 * What the first stage of a draw picks: an operation (all units of one manager) or a single unit.
 * `clusterId` is `operation:<managerId>` or `unit:<unitId>`; units and employees are sorted by id.
 */
export interface StaffedCluster {
  readonly clusterId: string;
  readonly branch: Branch;
  readonly name: string;
  readonly managerId: PersonId;
  readonly departmentId: string;
  readonly unitIds: readonly [string, ...string[]];
  readonly employees: readonly Employee[];
}

const byText =
  <T>(key: (value: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1;

const groupBy = <T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
};

const operationIdOf = (managerId: PersonId): string => `operation:${managerId}`;

/** The units of an operation, given one of them: all of its branch that have the same manager, sorted by id. */
export const operationOf = ({ branch, managerId }: Unit, units: readonly Unit[]): readonly Unit[] =>
  units
    .filter((unit) => unit.branch === branch && unit.managerId === managerId)
    .sort(byText(({ unitId }) => unitId));

/** A cluster as an order names it; `unitId` is its first unit. */
export type NamedCluster = Pick<StaffedCluster, 'clusterId' | 'branch'> & { readonly unitId: string };

/**
 * Whether a unit belongs to a cluster that was drawn earlier. Operations follow their units: one that has got another
 * manager since then is known by its first unit.
 */
export const isInCluster = (
  unit: Unit,
  { clusterId, branch, unitId }: NamedCluster,
  units: readonly Unit[],
): boolean => {
  if (unit.unitId === unitId) return true;
  if (unit.branch !== branch || !clusterId.startsWith(operationIdOf(''))) return false;
  return (
    clusterId === operationIdOf(unit.managerId) ||
    operationOf(unit, units).some((each) => each.unitId === unitId)
  );
};

/** Whether the employee has access on any day from `from` to `to` (ISO dates, both included). */
export const hasAccessBetween = (employee: Employee, from: string, to: string): boolean =>
  employee.from <= to && (employee.to === undefined || employee.to >= from);

/**
 * The clusters of a branch with everybody who had access in the period. A cluster where nobody had is left out.
 * Sources: FFS 6.2 (operations of unit managers; authority units), S1 (everybody with access in the period).
 */
export const clustersOf = (
  of: 'operation' | 'unit',
  branch: Branch,
  units: readonly Unit[],
  employees: readonly Employee[],
): readonly StaffedCluster[] => {
  const ofBranch = [...units].filter((unit) => unit.branch === branch).sort(byText(({ unitId }) => unitId));
  const byUnit = groupBy(employees, ({ unitId }) => unitId);
  const groups = groupBy(ofBranch, ({ managerId, unitId }) =>
    of === 'operation' ? operationIdOf(managerId) : `unit:${unitId}`,
  );
  return [...groups]
    .flatMap(([clusterId, [first, ...others]]): StaffedCluster[] => {
      if (first === undefined) return [];
      const members = [first, ...others];
      const theirs = members.flatMap(({ unitId }) => byUnit.get(unitId) ?? []);
      if (theirs.length === 0) return [];
      return [
        {
          clusterId,
          branch,
          name: members.map(({ name }) => name).join(', '),
          managerId: first.managerId,
          departmentId: first.departmentId,
          unitIds: [first.unitId, ...others.map(({ unitId }) => unitId)],
          employees: theirs.sort(byText(({ employeeId }) => employeeId)),
        },
      ];
    })
    .sort(byText(({ clusterId }) => clusterId));
};
