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

/** How the rights of something stand. */
export interface RightsThere {
  readonly inherits: boolean;
  /** Its own, or those that it inherits. */
  readonly rights: readonly Right[];
}

/** Which rights something is to have, and no others. */
export interface WantedRights {
  readonly securable: Securable;
  readonly wanted: readonly Right[];
  /** As they have been read already; asked for where that is left out. */
  readonly there?: RightsThere;
}

/** A folder as something that has rights. */
export const folderRights =
  (path: string): Securable =>
  (sp) =>
    Item(sp.web.getFolderByServerRelativePath(path), 'listItemAllFields');

/** An assignment as SharePoint sends it, with {@link assignmentColumns} and {@link assignmentBindings}. */
export interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly RoleTypeKind: number }[];
}

/** What is asked for of an assignment. */
export const assignmentColumns = [
  'PrincipalId',
  'RoleDefinitionBindings/Id',
  'RoleDefinitionBindings/RoleTypeKind',
] as const;
/** What of it must be expanded. */
export const assignmentBindings = 'RoleDefinitionBindings';

/** Limited Access follows by itself from a right further down. */
const limitedAccess = 1;

/** The rights that some assignments give. */
export const rightsIn = (assignments: readonly Assignment[]): readonly Right[] =>
  assignments.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map(({ Id }) => ({
      principalId: PrincipalId,
      levelId: Id,
    })),
  );

const readAssignments =
  (securable: Securable): Operation<readonly Right[]> =>
  async (sp) =>
    rightsIn(
      (await securable(sp)
        .roleAssignments.select(...assignmentColumns)
        .expand(assignmentBindings)
        .top(5000)()) as unknown as readonly Assignment[],
    );

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

/** How rights that stand differ from the wanted ones. */
export const differenceFrom = (
  { inherits, rights }: RightsThere,
  wanted: readonly Right[],
): RightsDifference => ({
  inherits,
  extra: rights.filter((right) => !has(wanted, right)),
  missing: wanted.filter((right) => !has(rights, right)),
});

/** How the rights of each stand. Two requests for each. */
export const rightsOfMany = async (
  site: Site,
  many: readonly Securable[],
): Promise<readonly RightsThere[]> => {
  const own = await inBatches(site, many.map(readOwn));
  const there = await inBatches(site, many.map(readAssignments));
  return many.map((_, index) => ({ inherits: own[index] === false, rights: there[index] ?? [] }));
};

/** How the rights of each differ from the wanted ones; only reads. */
export const rightsDifferences = async (
  site: Site,
  many: readonly WantedRights[],
): Promise<readonly RightsDifference[]> => {
  const there = await rightsOfMany(
    site,
    many.map(({ securable }) => securable),
  );
  return many.map(({ wanted }, index) =>
    differenceFrom(there[index] ?? { inherits: true, rights: [] }, wanted),
  );
};

/** What some are found to be, by their place among many. */
const answersFor = async <T>(
  site: Site,
  many: readonly WantedRights[],
  which: (one: WantedRights, index: number) => boolean,
  ask: (securable: Securable) => Operation<T>,
): Promise<ReadonlyMap<number, T>> => {
  const asked = many.flatMap((one, index) => (which(one, index) ? [{ ...one, index }] : []));
  const answers = await inBatches(
    site,
    asked.map(({ securable }) => ask(securable)),
  );
  return new Map(asked.map(({ index }, position) => [index, answers[position] as T]));
};

/**
 * Gives each exactly its rights: stops inheriting where it does, takes away every other right, then adds what is
 * missing, each phase in batches. What is right already is left alone, and what is known is not asked for. Answers with
 * the number of changes of each.
 */
export const setRightsOfMany = async (
  site: Site,
  many: readonly WantedRights[],
): Promise<readonly number[]> => {
  const own = await answersFor(site, many, ({ there }) => there === undefined, readOwn);
  const inherits = many.map(({ there }, index) => there?.inherits ?? own.get(index) === false);
  await answersFor(
    site,
    many,
    (_, index) => inherits[index] === true,
    (securable): Operation<unknown> =>
      (sp) =>
        securable(sp).breakRoleInheritance(false, false),
  );
  const read = await answersFor(
    site,
    many,
    ({ there }, index) => there === undefined || inherits[index] === true,
    readAssignments,
  );
  const differences = many.map(({ securable, wanted, there }, index) => {
    const rights = read.get(index) ?? there?.rights ?? [];
    const { extra, missing } = differenceFrom({ inherits: false, rights }, wanted);
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
    ({ removals, additions }, index) =>
      (inherits[index] === true ? 1 : 0) + removals.length + additions.length,
  );
};

/** As {@link setRightsOfMany}, for one. */
export const setRights = async (
  site: Site,
  securable: Securable,
  wanted: readonly Right[],
): Promise<number> => (await setRightsOfMany(site, [{ securable, wanted }]))[0] ?? 0;
