import type { Person, PersonId, Unit } from './organisation.ts';

/** That somebody acts for a manager for a time. ISO dates, both included: it ends by itself. */
export interface Substitution {
  /** Who is away. */
  readonly managerId: PersonId;
  readonly substituteId: PersonId;
  readonly from: string;
  readonly to: string;
}

/** Who acts for whom, without when. */
export type StandIn = Pick<Substitution, 'managerId' | 'substituteId'>;

/** Tells one substitution from another; it stays the same when its end is changed. */
export const substitutionIdOf = ({ managerId, substituteId, from }: Substitution): string =>
  [managerId, substituteId, from].join('/');

/** Who acts for whom on a day (ISO date), by who is away; of several, whoever began last. */
export const substitutesOn = (
  substitutions: readonly Substitution[],
  on: string,
): ReadonlyMap<PersonId, PersonId> =>
  new Map(
    substitutions
      .filter(({ from, to }) => from <= on && on <= to)
      .sort((a, b) =>
        a.from === b.from ? (a.substituteId < b.substituteId ? 1 : -1) : a.from < b.from ? -1 : 1,
      )
      .map(({ managerId, substituteId }) => [managerId, substituteId]),
  );

/** Why somebody cannot be named as a substitute. */
export type SubstitutionRefusal =
  | 'substitute-oneself'
  | 'substitute-ends-before-it-begins'
  | 'substitute-is-over'
  | 'substitute-already-named'
  | 'substitute-is-planner';

/** What {@link refuseSubstitution} looks at. */
export interface SubstitutionDesk {
  /** Those that are there already. */
  readonly others: readonly Substitution[];
  /** Whoever plans and orders does not answer their own orders. */
  readonly planners: readonly PersonId[];
  /** ISO date. */
  readonly today: string;
}

/** Whether a substitution can be: one substitute at a time, never oneself, never whoever plans. */
export const refuseSubstitution = (
  { managerId, substituteId, from, to }: Substitution,
  { others, planners, today }: SubstitutionDesk,
): SubstitutionRefusal | undefined => {
  if (managerId === substituteId) return 'substitute-oneself';
  if (to < from) return 'substitute-ends-before-it-begins';
  if (to < today) return 'substitute-is-over';
  if (planners.includes(substituteId)) return 'substitute-is-planner';
  const overlaps = others.some(
    (other) => other.managerId === managerId && other.from <= to && from <= other.to,
  );
  return overlaps ? 'substitute-already-named' : undefined;
};

/**
 * Units and people as they are led on a day: whoever stands in for a manager leads their units, and those that the manager
 * leads; the substitute's own manager is then the manager's.
 */
export const ledBySubstitutes = <U extends Unit, P extends Person>(
  { units, people }: { readonly units: readonly U[]; readonly people: readonly P[] },
  substitutes: ReadonlyMap<PersonId, PersonId>,
): { readonly units: readonly U[]; readonly people: readonly P[] } => {
  if (substitutes.size === 0) return { units, people };
  const managerOf = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  const above = (personId: PersonId, managerId: PersonId | undefined): PersonId | undefined => {
    const substitute = managerId === undefined ? undefined : substitutes.get(managerId);
    if (managerId === undefined || substitute === undefined) return managerId;
    return substitute === personId ? managerOf.get(managerId) : substitute;
  };
  return {
    units: units.map((unit) => ({ ...unit, managerId: substitutes.get(unit.managerId) ?? unit.managerId })),
    people: people.map((person) => ({ ...person, managerId: above(person.personId, person.managerId) })),
  };
};
