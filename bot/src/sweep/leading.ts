import { functionsNow } from '@loggkontroll/core/organisation';
import type { PersonId } from '@loggkontroll/core/organisation';
import { chainOf } from '@loggkontroll/core/workflow';
import type { Registers } from './cases/case-parties.ts';

/** Those who lead units (all, where none are named), or lead those who do, or have a function. */
export const leadingIn = (
  { units, people, departments, functions, on }: Registers,
  unitIds?: readonly string[],
): ReadonlySet<PersonId> => {
  const led = units.filter(({ unitId }) => unitIds === undefined || unitIds.includes(unitId));
  const above = (personId: PersonId) => people.get(personId)?.managerId;
  return new Set([
    ...led.flatMap(({ managerId }) => chainOf(managerId, above)),
    ...departments.map(({ headId }) => headId),
    ...functionsNow(functions, on).map(({ personId }) => personId),
  ]);
};
