import type { PersonId } from '../organisation/index.ts';
import type { Refused, Result } from '../result/index.ts';

/** Somebody with an account that is switched on and belongs to the organisation. */
export interface DirectoryPerson {
  /** The `aadObjectId`, in lower case. */
  readonly personId: PersonId;
  readonly name: string;
  readonly upn: string;
}

/** A group as it stands. */
export interface DirectoryGroup {
  readonly people: readonly DirectoryPerson[];
  /** Groups within it, whose members are not read. */
  readonly groupsWithin: number;
}

/** Why a directory gave no whole answer. Nothing is made of half of one. */
export type DirectoryFailure = Refused &
  (
    | { readonly code: 'directory-refuses' }
    | { readonly code: 'group-missing'; readonly groupId: string }
    /** It answers with ids alone: a permission is missing. */
    | { readonly code: 'directory-hides-people' }
    | { readonly code: 'directory-busy' }
    | { readonly code: 'directory-fails' }
  );

/** Where an organisation has its groups and managers. */
export interface Directory {
  group(groupId: string): Promise<Result<DirectoryGroup, DirectoryFailure>>;
  /** The manager of each, of those who have one. */
  managersOf(
    personIds: readonly PersonId[],
  ): Promise<Result<ReadonlyMap<PersonId, DirectoryPerson>, DirectoryFailure>>;
}
