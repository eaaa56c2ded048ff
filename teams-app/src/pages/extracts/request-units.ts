import type { Person, PersonId, Unit } from '@loggkontroll/core/organisation';

/** The units whose clients' requests this person may receive: those they manage, or whose managers they manage. */
export const requestUnitsOf = (
  me: PersonId,
  units: readonly Unit[],
  people: readonly Person[],
): readonly Unit[] => {
  const above = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return units.filter(({ managerId }) => managerId === me || above.get(managerId) === me);
};
