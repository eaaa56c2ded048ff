import type { PersonId } from '../organisation/index.ts';
import { afterChanges } from './after-changes.ts';
import { compareOrganisations } from './compare.ts';
import type { OrganisationChanges } from './compare.ts';
import { consequencesOf } from './consequences.ts';
import type { OpenIn, OrganisationConsequence } from './consequences.ts';
import { organisationKinds } from './kinds.ts';
import type { OrganisationState, SaidOrganisation } from './kinds.ts';
import { largeRemovals } from './large-removal.ts';
import type { LargeRemoval } from './large-removal.ts';
import type { OrganisationProblem } from './problem.ts';

/** What an import would do. */
export interface OrganisationPlan {
  readonly changes: OrganisationChanges;
  readonly consequences: readonly OrganisationConsequence[];
  /** While there is one, nothing may be written. */
  readonly problems: readonly OrganisationProblem[];
  /** While there is one, nothing may be written unless somebody says expressly that it is meant. */
  readonly largeRemovals: readonly LargeRemoval[];
  /** Nothing is to be written. */
  readonly isEmpty: boolean;
}

/** What a plan is made beside. */
export interface PlanningDesk {
  readonly planners: readonly PersonId[];
  /** Whether planners order others' reviews, so that none of them may lead a unit. */
  readonly plannersOrder: boolean;
  readonly openIn: OpenIn;
  /** ISO date. */
  readonly today: string;
}

const isOver = ({ to }: { readonly to: string | undefined }, today: string): boolean =>
  to !== undefined && to < today;

const problemsOfUnits = (
  changes: OrganisationChanges,
  after: OrganisationState,
  { planners, plannersOrder, openIn, today }: PlanningDesk,
): readonly OrganisationProblem[] => {
  const placed = new Set(
    [...after.employees, ...after.functions]
      .filter((each) => !isOver(each, today))
      .map(({ unitId }) => unitId),
  );
  const newlyLed = [
    ...changes.units.added,
    ...changes.units.changed.flatMap(({ before, after: now }) =>
      before.managerId === now.managerId ? [] : [now],
    ),
  ];
  return [
    ...newlyLed.flatMap(({ unitId, managerId }): OrganisationProblem[] =>
      plannersOrder && planners.includes(managerId)
        ? [{ code: 'planner-leads-unit', kind: 'units', unitId }]
        : [],
    ),
    ...changes.units.gone.flatMap(({ before: { unitId } }): OrganisationProblem[] => {
      if (placed.has(unitId)) return [{ code: 'unit-staffed', kind: 'units', unitId }];
      return (openIn(unitId) ?? 0) > 0 ? [{ code: 'unit-has-open-records', kind: 'units', unitId }] : [];
    }),
  ];
};

const problemsOfDepartments = (
  { departments }: OrganisationChanges,
  after: OrganisationState,
): readonly OrganisationProblem[] =>
  departments.gone.flatMap(({ before: { departmentId } }): OrganisationProblem[] =>
    after.units.some((unit) => unit.departmentId === departmentId)
      ? [{ code: 'department-has-units', kind: 'departments', departmentId }]
      : [],
  );

/** What has to change for an organisation to be as it is said to be, what follows from it, and what stands in its way. */
export const planOrganisation = (
  current: OrganisationState,
  said: SaidOrganisation,
  desk: PlanningDesk,
  found: readonly OrganisationProblem[] = [],
): OrganisationPlan => {
  const changes = compareOrganisations(current, said, desk.today);
  const after = afterChanges(current, changes);
  return {
    changes,
    consequences: consequencesOf(changes, current, after, desk),
    problems: [...found, ...problemsOfUnits(changes, after, desk), ...problemsOfDepartments(changes, after)],
    largeRemovals: largeRemovals(changes),
    isEmpty: organisationKinds.every((kind) => {
      const { added, changed, gone } = changes[kind];
      return added.length + changed.length + gone.length === 0;
    }),
  };
};
