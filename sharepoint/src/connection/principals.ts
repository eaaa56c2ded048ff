import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import { inBatches } from './batch.ts';
import type { Operation } from './batch.ts';
import type { Site } from './connect.ts';
import { unless } from './failure-guard.ts';

/** How SharePoint Online names a person of the tenant. */
export const loginNameOf = (upn: string): string => `i:0#.f|membership|${upn}`;

const ensurePerson =
  (upn: string): Operation<number> =>
  async (sp) => {
    const { Id } = await sp.web.ensureUser(loginNameOf(upn));
    return Id;
  };

type NumberOf = (upn: string) => number | undefined;

const numbersOfUsers = async (site: Site): Promise<Map<string, number>> => {
  const users = await site.sp.web.siteUsers.select('Id', 'LoginName').top(5000)();
  return new Map(users.map(({ Id, LoginName }) => [LoginName.toLowerCase(), Id]));
};

/** The numbers of people who are among the site's users already; only reads. */
export const knownPeople = async (site: Site): Promise<NumberOf> => {
  const ids = await numbersOfUsers(site);
  return (upn) => ids.get(loginNameOf(upn).toLowerCase());
};

/**
 * The numbers of people among the site's users, in the given order. Who is not one yet becomes one, and stands in the
 * site's list of users from then on: for those who act, never for the reviewed.
 */
export const ensurePeople = async (site: Site, upns: readonly string[]): Promise<readonly number[]> => {
  const ids = await numbersOfUsers(site);
  const idOf: NumberOf = (upn) => ids.get(loginNameOf(upn).toLowerCase());
  const missing = upns.filter((upn) => idOf(upn) === undefined);
  const added = await inBatches(site, missing.map(ensurePerson));
  missing.forEach((upn, index) => ids.set(loginNameOf(upn).toLowerCase(), added[index] ?? 0));
  return upns.map((upn) => idOf(upn) ?? 0);
};

/** Makes users of the site of those who are in the tenant, and tells who SharePoint did not find. */
export const admitPeople = async (site: Site, upns: readonly string[]): Promise<readonly string[]> => {
  const made = await inBatches(
    site,
    upns.map(
      (upn): Operation<number | undefined> =>
        (sp) =>
          unless(ensurePerson(upn)(sp), ['rejected', 'not-found', 'unreachable'], undefined),
    ),
  );
  return upns.filter((_, index) => made[index] === undefined);
};

/** The numbers of the site's groups by title. */
export const groupIds = async (site: Site): Promise<ReadonlyMap<string, number>> => {
  const found = await site.sp.web.siteGroups.select('Id', 'Title').top(5000)();
  return new Map(found.map(({ Id, Title }) => [Title, Id]));
};
