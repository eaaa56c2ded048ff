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

/** Which rights something is to have, and no others. */
export interface WantedRights {
  readonly securable: Securable;
  readonly wanted: readonly Right[];
}

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

const readAssignments =
  (securable: Securable): Operation<readonly Right[]> =>
  async (sp) => {
    const found = (await securable(sp)
      .roleAssignments.select(
        'PrincipalId',
        'RoleDefinitionBindings/Id',
        'RoleDefinitionBindings/RoleTypeKind',
      )
      .expand('RoleDefinitionBindings')
      .top(5000)()) as unknown as readonly Assignment[];
    return found.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map(({ Id }) => ({
        principalId: PrincipalId,
        levelId: Id,
      })),
    );
  };

const readOwn =
  (securable: Securable): Operation<boolean> =>
  async (sp) => {
    const { HasUniqueRoleAssignments } = await securable(sp).select('HasUniqueRoleAssignments')<{
      readonly HasUniqueRoleAssignments: boolean;
    }>();
    return HasUniqueRoleAssignments;
  };

/** The rights that something has, its own or inherited. */
export const assignmentsOf = async (site: Site, securable: Securable): Promise<readonly Right[]> =>
  readAssignments(securable)(site.sp);

/** True when the right is among the rights. */
export const has = (rights: readonly Right[], { principalId, levelId }: Right): boolean =>
  rights.some((right) => right.principalId === principalId && right.levelId === levelId);

/** What something has beside its wanted rights, and which of them it lacks. */
export interface RightsDifference {
  readonly inherits: boolean;
  readonly extra: readonly Right[];
  readonly missing: readonly Right[];
}

const differenceOf = (inherits: boolean, present: readonly Right[], wanted: readonly Right[]) => ({
  inherits,
  extra: present.filter((right) => !has(wanted, right)),
  missing: wanted.filter((right) => !has(present, right)),
});

/** How the rights of each differ from the wanted ones; only reads. */
export const rightsDifferences = async (
  site: Site,
  many: readonly WantedRights[],
): Promise<readonly RightsDifference[]> => {
  const own = await inBatches(
    site,
    many.map(({ securable }) => readOwn(securable)),
  );
  const there = await inBatches(
    site,
    many.map(({ securable }) => readAssignments(securable)),
  );
  return many.map(({ wanted }, index) => differenceOf(own[index] === false, there[index] ?? [], wanted));
};

/**
 * Gives each exactly its rights: stops inheriting where it does, takes away every other right, then adds what is
 * missing, each phase in batches. What is right already is left alone. Answers with the number of changes of each.
 */
export const setRightsOfMany = async (
  site: Site,
  many: readonly WantedRights[],
): Promise<readonly number[]> => {
  const own = await inBatches(
    site,
    many.map(({ securable }) => readOwn(securable)),
  );
  await inBatches(
    site,
    many
      .filter((_, index) => own[index] === false)
      .map(
        ({ securable }): Operation<unknown> =>
          (sp) =>
            securable(sp).breakRoleInheritance(false, false),
      ),
  );
  const there = await inBatches(
    site,
    many.map(({ securable }) => readAssignments(securable)),
  );
  const differences = many.map(({ securable, wanted }, index) => {
    const { extra, missing } = differenceOf(own[index] === false, there[index] ?? [], wanted);
    return {
      removals: extra.map(
        ({ principalId, levelId }): Operation<unknown> =>
          (sp) =>
            securable(sp).roleAssignments.remove(principalId, levelId),
      ),
      additions: missing.map(
        ({ principalId, levelId }): Operation<unknown> =>
          (sp) =>
            securable(sp).roleAssignments.add(principalId, levelId),
      ),
    };
  });
  await inBatches(
    site,
    differences.flatMap(({ removals }) => removals),
  );
  await inBatches(
    site,
    differences.flatMap(({ additions }) => additions),
  );
  return differences.map(
    ({ removals, additions }, index) => (own[index] === false ? 1 : 0) + removals.length + additions.length,
  );
};

/** As {@link setRightsOfMany}, for one. */
export const setRights = async (
  site: Site,
  securable: Securable,
  wanted: readonly Right[],
): Promise<number> => (await setRightsOfMany(site, [{ securable, wanted }]))[0] ?? 0;
