import type { OrganisationChanges } from './compare.ts';
import { organisationKinds } from './kinds.ts';
import type { OrganisationKind } from './kinds.ts';

/** So much of a kind that it may be an accident, such as half a file. */
export interface LargeRemoval {
  readonly kind: OrganisationKind;
  readonly gone: number;
  readonly of: number;
}

const largestShare = 0.1;
const alwaysFew = 3;

/** The kinds of which more than a tenth goes, and more than three. */
export const largeRemovals = (changes: OrganisationChanges): readonly LargeRemoval[] =>
  organisationKinds.flatMap((kind) => {
    const { gone, changed, unchanged } = changes[kind];
    const of = gone.length + changed.length + unchanged;
    return gone.length > Math.max(alwaysFew, of * largestShare) ? [{ kind, gone: gone.length, of }] : [];
  });
