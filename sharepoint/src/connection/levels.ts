import '@pnp/sp/security/index.js';
import { builtInKinds } from '../schema/level.ts';
import type { Level } from '../schema/level.ts';
import type { Site } from './connect.ts';
import { keptOf } from './kept.ts';

/** The site's numbers for the permission levels that the suite uses. */
export type LevelIds = ReadonlyMap<Level, number>;

/** Reads them: SharePoint's own by kind (their names follow the site's language), the suite's by name. One request. */
export const levelIds = async (site: Site): Promise<LevelIds> => {
  const found = await site.sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind').top(500)();
  const ids = new Map<Level, number>(found.map(({ Id, Name }) => [Name as Level, Id]));
  for (const [level, kind] of Object.entries(builtInKinds)) {
    const definition = found.find(({ RoleTypeKind }) => RoleTypeKind === kind);
    if (definition) ids.set(level as Level, definition.Id);
  }
  return ids;
};

const kept = keptOf(levelIds);

/** The site's numbers for these levels, as it said within the last minutes. One request at most. */
export const knownLevels = (site: Site, ...levels: readonly Level[]): Promise<LevelIds> =>
  kept(site, (ids) => levels.every((level) => ids.has(level)));

/** The number of one level; throws when the site lacks it, that is, has not been provisioned. */
export const levelId = (ids: LevelIds, level: Level): number => {
  const id = ids.get(level);
  if (id === undefined) throw new Error(`The site has no permission level "${level}". Run the provisioner.`);
  return id;
};

/** The number of one level, as the site said within the last minutes; throws as {@link levelId}. */
export const numberOfLevel = async (site: Site, level: Level): Promise<number> =>
  levelId(await knownLevels(site, level), level);
