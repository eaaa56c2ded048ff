import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { Site } from './connect.ts';
import type { Operation } from './batch.ts';

/** How SharePoint Online names a person of the tenant. */
export const loginNameOf = (upn: string): string => `i:0#.f|membership|${upn}`;

/** The number of a person among the site's users, who becomes one if need be. Managers only, never the reviewed. */
export const ensurePerson =
  (upn: string): Operation<number> =>
  async (sp) => {
    const user = await sp.web.ensureUser(loginNameOf(upn));
    return user.Id;
  };

/** The numbers of the site's groups by title. */
export const groupIds = async (site: Site): Promise<ReadonlyMap<string, number>> => {
  const found = await site.sp.web.siteGroups.select('Id', 'Title').top(5000)();
  return new Map(found.map(({ Id, Title }) => [Title, Id]));
};
