import '@pnp/sp/folders/index.js';
import '@pnp/sp/security/index.js';
import type { SPFI } from '@pnp/sp';
import { Item } from '@pnp/sp/items/index.js';
import type { IItem } from '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import type { IWeb } from '@pnp/sp/webs/index.js';
import { inBatches } from './batch.ts';
import type { Operation } from './batch.ts';
import type { Site } from './connect.ts';

/** A right: who (the number of a user or group of the site) and what (the number of a permission level). */
export interface Right {
  readonly principalId: number;
  readonly levelId: number;
}

/** Something that has rights of its own or inherits them, as one request or part of a batch. */
export type Securable = (sp: SPFI) => IItem | IList | IWeb;

/** A folder as something that has rights. */
export const folderRights =
  (path: string): Securable =>
  (sp) =>
    Item(sp.web.getFolderByServerRelativePath(path), 'listItemAllFields');

interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly RoleTypeKind: number }[];
}

/** Limited Access follows by itself from a right further down. */
const limitedAccess = 1;

const assignmentsOf = async (site: Site, securable: Securable): Promise<readonly Right[]> => {
  const found = (await securable(site.sp)
    .roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind')
    .expand('RoleDefinitionBindings')
    .top(5000)()) as unknown as readonly Assignment[];
  return found.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map(({ Id }) => ({
      principalId: PrincipalId,
      levelId: Id,
    })),
  );
};

const has = (rights: readonly Right[], { principalId, levelId }: Right): boolean =>
  rights.some((right) => right.principalId === principalId && right.levelId === levelId);

/**
 * Gives exactly these rights: stops inheriting if it does, takes away every other right, then adds what is missing.
 * What is right already is left alone. Answers with the number of changes made.
 */
export const setRights = async (
  site: Site,
  securable: Securable,
  wanted: readonly Right[],
): Promise<number> => {
  const { HasUniqueRoleAssignments: own } = await securable(site.sp).select('HasUniqueRoleAssignments')<{
    readonly HasUniqueRoleAssignments: boolean;
  }>();
  if (!own) await securable(site.sp).breakRoleInheritance(false, false);
  const there = await assignmentsOf(site, securable);
  const removals: Operation<unknown>[] = there
    .filter((right) => !has(wanted, right))
    .map(
      ({ principalId, levelId }) =>
        (sp) =>
          securable(sp).roleAssignments.remove(principalId, levelId),
    );
  const additions: Operation<unknown>[] = wanted
    .filter((right) => !has(there, right))
    .map(
      ({ principalId, levelId }) =>
        (sp) =>
          securable(sp).roleAssignments.add(principalId, levelId),
    );
  await inBatches(site, removals);
  await inBatches(site, additions);
  return (own ? 0 : 1) + removals.length + additions.length;
};
