import { leadersOf } from '@loggkontroll/core/organisation';
import type { Department, Person, PersonId, Unit } from '@loggkontroll/core/organisation';

/** The units for which somebody may ask for a case: those they lead. By name. */
export const ownUnits = (
  me: PersonId,
  units: Iterable<Unit>,
  people: readonly Person[],
  departments: readonly Department[],
): readonly Unit[] => {
  const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return [...units]
    .filter((unit) => leadersOf(unit, (personId) => managers.get(personId), departments).includes(me))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};
