import type { PersonId } from '@loggkontroll/core/organisation';
import type { Context } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import type { LocalSites } from '@loggkontroll/infra/local/sites';

/** A municipality and its sites. */
export interface Place {
  readonly municipality: Municipality;
  readonly sites: LocalSites;
}

/** The roles that the municipality's groups give somebody. */
export const rolesOf = (
  { members }: Municipality,
  personId: PersonId,
): readonly (keyof Municipality['members'])[] =>
  (Object.keys(members) as (keyof typeof members)[]).filter((role) => members[role].includes(personId));

/** Somebody who acts now. */
const contextOf = ({ sites, municipality }: Place, personId: PersonId): Context => ({
  actor: { personId, roles: rolesOf(municipality, personId) },
  now: sites.now(),
});

/** Somebody's own Register, and the context in which they act now. */
export const acting = (
  place: Place,
  personId: PersonId,
): { readonly register: Register; readonly context: Context } => ({
  register: openRegister(place.sites.as(personId)),
  context: contextOf(place, personId),
});

/** The first member of a role. */
export const oneOf = (
  { municipality: { members } }: Pick<Place, 'municipality'>,
  role: keyof Municipality['members'],
): PersonId => {
  const [personId] = members[role];
  if (personId === undefined) throw new Error(`Nobody is a ${role}.`);
  return personId;
};

/** The value of something that must be accepted here. */
export const must = <T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): T => {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${result.refusal.code}`);
};
