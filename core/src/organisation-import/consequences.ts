import { substitutesOn } from '../organisation/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { OrganisationChanges } from './compare.ts';
import type { OrganisationState } from './kinds.ts';

/** What follows from an import beside the changes themselves. */
export type OrganisationConsequence =
  /** What is open in the unit goes over; `open` is how many, where that could be seen. */
  | {
      readonly code: 'unit-new-manager';
      readonly unitId: string;
      readonly from: PersonId;
      readonly to: PersonId;
      readonly open: number | undefined;
    }
  | { readonly code: 'unit-new'; readonly unitId: string }
  | { readonly code: 'unit-moves'; readonly unitId: string; readonly departmentId: string }
  | { readonly code: 'department-new-head'; readonly departmentId: string; readonly to: PersonId }
  /** Leads nothing any more, and loses the right to what the units have. */
  | { readonly code: 'manager-without-unit'; readonly personId: PersonId }
  | { readonly code: 'employees-move'; readonly count: number }
  | { readonly code: 'employees-leave'; readonly count: number }
  | {
      readonly code: 'substitute-begins' | 'substitute-ends';
      readonly managerId: PersonId;
      readonly substituteId: PersonId;
    };

/** How many records are open in a unit; undefined where whoever asks may not see it. */
export type OpenIn = (unitId: string) => number | undefined;

const ofUnits = (
  { units }: OrganisationChanges,
  current: OrganisationState,
  after: OrganisationState,
  openIn: OpenIn,
): readonly OrganisationConsequence[] => {
  const leads = new Set(after.units.map(({ managerId }) => managerId));
  const left = new Set(
    current.units.map(({ managerId }) => managerId).filter((managerId) => !leads.has(managerId)),
  );
  return [
    ...units.added.map(({ unitId }) => ({ code: 'unit-new' as const, unitId })),
    ...units.changed.flatMap(({ before, after: now }): OrganisationConsequence[] => {
      const { unitId, departmentId } = now;
      const [from, to] = [before.managerId, now.managerId];
      return [
        ...(from === to
          ? []
          : [{ code: 'unit-new-manager' as const, unitId, from, to, open: openIn(unitId) }]),
        ...(before.departmentId === departmentId
          ? []
          : [{ code: 'unit-moves' as const, unitId, departmentId }]),
      ];
    }),
    ...[...left].map((personId) => ({ code: 'manager-without-unit' as const, personId })),
  ];
};

const counted = (
  code: 'employees-move' | 'employees-leave',
  count: number,
): readonly OrganisationConsequence[] => (count === 0 ? [] : [{ code, count }]);

/** What follows from changes, most grave first. */
export const consequencesOf = (
  changes: OrganisationChanges,
  current: OrganisationState,
  after: OrganisationState,
  { today, openIn }: { readonly today: string; readonly openIn: OpenIn },
): readonly OrganisationConsequence[] => {
  const { departments, employees } = changes;
  const [then, now] = [
    substitutesOn(current.substitutions, today),
    substitutesOn(after.substitutions, today),
  ];
  const between = (code: 'substitute-begins' | 'substitute-ends', these: typeof then, those: typeof then) =>
    [...these].flatMap(([managerId, substituteId]) =>
      those.get(managerId) === substituteId ? [] : [{ code, managerId, substituteId }],
    );
  return [
    ...ofUnits(changes, current, after, openIn),
    ...departments.changed.flatMap(({ before, after: { departmentId, headId } }) =>
      before.headId === headId ? [] : [{ code: 'department-new-head' as const, departmentId, to: headId }],
    ),
    ...counted('employees-leave', employees.gone.length),
    ...counted(
      'employees-move',
      employees.changed.filter(({ before, after: moved }) => before.unitId !== moved.unitId).length,
    ),
    ...between('substitute-begins', now, then),
    ...between('substitute-ends', then, now),
  ];
};
