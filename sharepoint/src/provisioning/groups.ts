import '@pnp/sp/site-groups/index.js';
import { merge } from '../connection/merge.ts';
import type { Site } from '../connection/index.ts';
import { groups } from '../schema/index.ts';
import type { SiteSchema } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Mode, Told } from './progress.ts';

/** Owners alone change a group's members; members alone see who else is in it. */
const closed = { AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: true };

/** Creates the site's groups, and closes those that are open. */
export const ensureGroups = async (
  { sp }: Site,
  schema: SiteSchema,
  mode: Mode,
): Promise<readonly Told[]> => {
  const there = await sp.web.siteGroups
    .select('Id', 'Title', 'Description', 'AllowMembersEditMembership', 'OnlyAllowMembersViewMembership')
    .top(5000)();
  const told: Told[] = [];
  for (const name of schema.groups) {
    const wanted = { Description: groups[name].description, ...closed };
    const group = there.find(({ Title }) => Title === name);
    if (group === undefined) {
      if (mode === 'put-right') await sp.web.siteGroups.add({ Title: name, ...wanted });
      told.push({ name, outcome: 'created' });
      continue;
    }
    const divergences = divergencesOf(wanted, group);
    if (divergences.length > 0 && mode === 'put-right')
      await merge(sp.web.siteGroups.getById(group.Id), wanted);
    told.push(toldOf(name, divergences));
  }
  return told;
};
