import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Municipality, Title } from '../demo/index.ts';

/** The headings under which people stand on the start page, in order. */
export const castGroups = [
  'planning',
  'logs',
  'access',
  'heads',
  'providers',
  'authorities',
  'areas',
  'others',
] as const;

/** See {@link castGroups}. */
export type CastGroup = (typeof castGroups)[number];

/** Somebody one can be. */
export interface CastMember {
  readonly personId: PersonId;
  readonly name: string;
  readonly title: Title;
  readonly group: CastGroup;
  /** Names of the units or departments that are theirs. */
  readonly responsibleFor: readonly string[];
}

/** Everybody who can act in the municipality, each under one heading. */
export const castOf = ({
  people,
  members,
  units,
  departments,
  titles,
  functions,
}: Municipality): readonly CastMember[] => {
  const areaManagers = new Set(
    people
      .filter(({ personId }) => members['unit-manager'].includes(personId))
      .map(({ managerId }) => managerId),
  );
  const support = functions.filter(({ code }) => code === 'local-support').map(({ personId }) => personId);
  const unitsOf = (personId: PersonId): readonly Unit[] =>
    units.filter((unit) => unit.managerId === personId);
  const groupOf = (personId: PersonId): CastGroup => {
    if (members.planner.includes(personId)) return 'planning';
    if (members['log-administrator'].includes(personId)) return 'logs';
    if (members['department-head'].includes(personId)) return 'heads';
    const [unit] = unitsOf(personId);
    if (unit) return unit.branch === 'provider' ? 'providers' : 'authorities';
    if (support.includes(personId)) return 'access';
    return areaManagers.has(personId) ? 'areas' : 'others';
  };
  return people.map(({ personId, name }) => ({
    personId,
    name,
    title: titles.get(personId) ?? { sv: '', en: '' },
    group: groupOf(personId),
    responsibleFor: [...departments.filter(({ headId }) => headId === personId), ...unitsOf(personId)].map(
      (responsibility) => responsibility.name,
    ),
  }));
};
