import type { KindChanges, OrganisationChanges } from './compare.ts';
import { organisationKeys } from './keys.ts';
import type { OrganisationKind, OrganisationState, OrganisationThing } from './kinds.ts';

const after = <K extends OrganisationKind>(
  kind: K,
  current: OrganisationState,
  changes: OrganisationChanges,
): readonly OrganisationThing[K][] => {
  type T = OrganisationThing[K];
  const { added, changed, gone } = changes[kind] as KindChanges<T>;
  const keyOf = organisationKeys[kind] as (thing: T) => string;
  const became = new Map([...changed, ...gone].map((each) => [keyOf(each.before), each.after]));
  const kept = (current[kind] as readonly T[]).flatMap((thing) => {
    const key = keyOf(thing);
    if (!became.has(key)) return [thing];
    const now = became.get(key);
    return now === undefined ? [] : [now];
  });
  return [...kept, ...added];
};

/** The organisation as it is when the changes are made. */
export const afterChanges = (
  current: OrganisationState,
  changes: OrganisationChanges,
): OrganisationState => ({
  departments: after('departments', current, changes),
  units: after('units', current, changes),
  people: after('people', current, changes),
  employees: after('employees', current, changes),
  functions: after('functions', current, changes),
  absences: after('absences', current, changes),
  substitutions: after('substitutions', current, changes),
});
