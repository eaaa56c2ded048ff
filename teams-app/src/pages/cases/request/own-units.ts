import type { Department, Person, PersonId, Unit } from '@loggkontroll/core/organisation';

/** The units for which somebody may ask for a case: those they lead, are above the manager of, or head. By name. */
export const ownUnits = (
  me: PersonId,
  units: Iterable<Unit>,
  people: readonly Person[],
  departments: readonly Department[],
): readonly Unit[] => {
  const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  const heads = new Map(departments.map(({ departmentId, headId }) => [departmentId, headId]));
  return [...units]
    .filter(({ managerId, departmentId }) =>
      [managerId, managers.get(managerId), heads.get(departmentId)].includes(me),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};
