import type { IsoDate } from '../../calendar/index.ts';
import { functionCodes, hasAccessBetween, holdersOf } from '../../organisation/index.ts';
import type { Employee, FunctionHolder, PersonId, Unit } from '../../organisation/index.ts';
import type { Party, Policy } from '../../policy/index.ts';

/**
 * Whether everybody plans their own units under a policy (P3: VON, R1177, NPO, LEAN). Where a planner draws any branch,
 * planners share one plan of all (FFS).
 */
export const isPlannedByEach = ({ systematic }: Pick<Policy, 'systematic'>): boolean =>
  Object.values(systematic.branches).every(({ drawnBy }) => drawnBy !== 'planner');

/** What tells who plans which units. */
export interface PlanningRegisters {
  readonly units: readonly Unit[];
  readonly functions: readonly FunctionHolder[];
}

const plannerOf = (
  party: Party,
  unit: Unit,
  { functions }: PlanningRegisters,
  on: IsoDate,
): PersonId | undefined => {
  if (party === 'unit-manager' || party === 'employee-manager') return unit.managerId;
  const code = functionCodes.find((each) => each === party);
  return code && holdersOf(code, unit, on, functions)[0];
};

/** Who plans which units on a day; a unit that nobody plans is nobody's. Empty where planners share a plan. P3. */
export const ownUnits = (
  policy: Policy,
  registers: PlanningRegisters,
  on: IsoDate,
): ReadonlyMap<PersonId, readonly Unit[]> => {
  const found = new Map<PersonId, Unit[]>();
  if (!isPlannedByEach(policy)) return found;
  for (const unit of registers.units) {
    const rule = policy.systematic.branches[unit.branch];
    const planner = rule && plannerOf(rule.drawnBy, unit, registers, on);
    if (planner === undefined) continue;
    const own = found.get(planner);
    if (own) own.push(unit);
    else found.set(planner, [unit]);
  }
  return found;
};

/** Units in which somebody has access at some time from one ISO date to another, both included. */
export const staffedUnits = (
  units: readonly Unit[],
  employees: readonly Employee[],
  [from, to]: readonly [string, string],
): readonly Unit[] => {
  const staffed = new Set(
    employees.filter((employee) => hasAccessBetween(employee, from, to)).map(({ unitId }) => unitId),
  );
  return units.filter(({ unitId }) => staffed.has(unitId));
};
