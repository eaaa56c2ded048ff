import type { GroupRights } from '../schema/index.ts';
import type { Site } from './connect.ts';
import { knownLevels, levelId, levelIds } from './levels.ts';
import type { LevelIds } from './levels.ts';
import { groupIds, knownGroups } from './principals.ts';
import type { Right } from './rights.ts';

/** Rights of groups, in the numbers of a site that are known. */
export const numberedRights = (
  rights: GroupRights,
  levels: LevelIds,
  groups: ReadonlyMap<string, number>,
): readonly Right[] =>
  Object.entries(rights).map(([group, level]) => {
    const principalId = groups.get(group);
    if (principalId === undefined) throw new Error(`The site has no group "${group}".`);
    return { principalId, levelId: levelId(levels, level) };
  });

/** Rights of groups, in the site's own numbers. */
export const rightsOfGroups = async (site: Site, rights: GroupRights): Promise<readonly Right[]> => {
  const [levels, groups] = await Promise.all([levelIds(site), groupIds(site)]);
  return numberedRights(rights, levels, groups);
};

/** As {@link rightsOfGroups}, as the site said within the last minutes. */
export const knownRightsOfGroups = async (site: Site, rights: GroupRights): Promise<readonly Right[]> => {
  const [levels, groups] = await Promise.all([
    knownLevels(site, ...Object.values(rights)),
    knownGroups(site, ...Object.keys(rights)),
  ]);
  return numberedRights(rights, levels, groups);
};
