import { addDays, isoDateOf } from '../calendar/index.ts';
import { organisationKeys } from './keys.ts';
import type { OrganisationKind, OrganisationState, OrganisationThing, SaidOrganisation } from './kinds.ts';

/** What is new, changed, gone and as it was, of one kind. `after` of what is gone: as it ends; undefined leaves nothing. */
export interface KindChanges<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  readonly gone: readonly { readonly before: T; readonly after: T | undefined }[];
  readonly unchanged: number;
}

/** The changes of every kind; of a kind of which nothing was said, none. */
export type OrganisationChanges = { readonly [K in OrganisationKind]: KindChanges<OrganisationThing[K]> };

interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
}

/** What has begun ends the day before; what was to come leaves nothing; what is over stays as it is. */
const ended = <T extends Dated>(thing: T, today: string): { readonly after: T | undefined } | undefined => {
  if (thing.to !== undefined && thing.to < today) return undefined;
  const after = thing.from < today ? { ...thing, to: addDays(isoDateOf(today), -1) } : undefined;
  return { after };
};

/**
 * What becomes of what is not said any more. People stay: histories name them. Whoever worked, had a function or stood in
 * does so until the day before, since what they did then is reviewed. Nothing is left of the rest.
 */
const leaving: {
  readonly [K in OrganisationKind]: (
    thing: OrganisationThing[K],
    today: string,
  ) => { readonly after: OrganisationThing[K] | undefined } | undefined;
} = {
  departments: () => ({ after: undefined }),
  units: () => ({ after: undefined }),
  people: () => undefined,
  employees: ended,
  functions: ended,
  absences: () => ({ after: undefined }),
  substitutions: ended,
};

const isSame = (before: object, after: object): boolean => {
  const [then, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].every((key) => then[key] === now[key]);
};

const compareKind = <K extends OrganisationKind>(
  kind: K,
  current: OrganisationState,
  said: SaidOrganisation,
  today: string,
): KindChanges<OrganisationThing[K]> => {
  type T = OrganisationThing[K];
  const before = current[kind] as readonly T[];
  const now = said[kind] as readonly T[] | undefined;
  if (now === undefined) return { added: [], changed: [], gone: [], unchanged: before.length };
  const keyOf = organisationKeys[kind] as (thing: T) => string;
  const known = new Map(before.map((thing) => [keyOf(thing), thing]));
  const added: T[] = [];
  const changed: { readonly before: T; readonly after: T }[] = [];
  for (const thing of now) {
    const then = known.get(keyOf(thing));
    if (then === undefined) added.push(thing);
    else if (!isSame(then, thing)) changed.push({ before: then, after: thing });
  }
  const kept = new Set(now.map(keyOf));
  const leave = leaving[kind] as (thing: T, on: string) => { readonly after: T | undefined } | undefined;
  const gone = before
    .filter((thing) => !kept.has(keyOf(thing)))
    .flatMap((thing) => {
      const end = leave(thing, today);
      return end === undefined ? [] : [{ before: thing, after: end.after }];
    });
  return { added, changed, gone, unchanged: before.length - changed.length - gone.length };
};

/** What has to change for an organisation to be as it is said to be; `today` is an ISO date. */
export const compareOrganisations = (
  current: OrganisationState,
  said: SaidOrganisation,
  today: string,
): OrganisationChanges => ({
  departments: compareKind('departments', current, said, today),
  units: compareKind('units', current, said, today),
  people: compareKind('people', current, said, today),
  employees: compareKind('employees', current, said, today),
  functions: compareKind('functions', current, said, today),
  absences: compareKind('absences', current, said, today),
  substitutions: compareKind('substitutions', current, said, today),
});
