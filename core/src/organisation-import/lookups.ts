import type { PersonId } from '../organisation/index.ts';
import type { OrganisationState } from './kinds.ts';
import type { TableRow } from './read-tables.ts';
import { plainWords } from './words.ts';

/** Finds what a table's cells point at: what the files say, and of what they say nothing, what is there. */
export interface Lookups {
  readonly person: (text: string) => PersonId | undefined;
  /** Several where a name is more than one unit's. */
  readonly units: (text: string) => readonly string[];
  readonly departments: (text: string) => readonly string[];
}

const byWords = <T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  nameOf: (thing: T) => string,
): ((text: string) => readonly string[]) => {
  const ids = new Map(things.map((thing) => [plainWords(idOf(thing)), idOf(thing)]));
  const names = new Map<string, Set<string>>();
  for (const thing of things) {
    const name = plainWords(nameOf(thing));
    names.set(name, (names.get(name) ?? new Set()).add(idOf(thing)));
  }
  return (text) => {
    const id = ids.get(plainWords(text));
    return id === undefined ? [...(names.get(plainWords(text)) ?? [])] : [id];
  };
};

/** Departments and units by id or name. */
export const placeLookups = ({
  departments,
  units,
}: Pick<OrganisationState, 'departments' | 'units'>): Omit<Lookups, 'person'> => ({
  departments: byWords(
    departments,
    ({ departmentId }) => departmentId,
    ({ name }) => name,
  ),
  units: byWords(
    units,
    ({ unitId }) => unitId,
    ({ name }) => name,
  ),
});

/** People by sign-in name or id; those whom the files add are found as well. */
export const personLookup = (
  current: readonly { readonly personId: PersonId; readonly upn: string }[],
  rows: readonly TableRow[] = [],
): Lookups['person'] => {
  const found = new Map<string, PersonId>();
  for (const { personId, upn } of current) {
    found.set(plainWords(upn), personId);
    found.set(plainWords(personId), personId);
  }
  for (const { cells } of rows) {
    const personId = (cells.personId ?? '').toLowerCase();
    if (personId === '') continue;
    found.set(plainWords(cells.upn ?? ''), personId);
    found.set(personId, personId);
  }
  return (text) => (text === '' ? undefined : found.get(plainWords(text)));
};
