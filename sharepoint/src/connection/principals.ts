import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import { inBatches } from './batch.ts';
import type { Operation } from './batch.ts';
import type { Site } from './connect.ts';
import { unless } from './failure-guard.ts';
import { keptOf } from './kept.ts';

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

const keptUsers = keptOf(numbersOfUsers);

/** The numbers of people who are among the site's users already; only reads. */
export const knownPeople = async (site: Site): Promise<NumberOf> => {
  const ids = await numbersOfUsers(site);
  return (upn) => ids.get(loginNameOf(upn).toLowerCase());
};

/** The numbers of people in the given order: known, or as `make` gives them to those who are not users yet. */
const numbersOf = async <T>(
  site: Site,
  upns: readonly string[],
  make: (upn: string) => Operation<T>,
): Promise<readonly (number | T)[]> => {
  const logins = upns.map((upn) => loginNameOf(upn).toLowerCase());
  const known = await keptUsers(site, (users) => logins.every((login) => users.has(login)));
  const idOf = (upn: string): number | undefined => known.get(loginNameOf(upn).toLowerCase());
  const missing = upns.filter((upn) => idOf(upn) === undefined);
  const made = await inBatches(site, missing.map(make));
  const added = new Map(missing.map((upn, index) => [upn, made[index] as T]));
  return upns.map((upn) => idOf(upn) ?? (added.get(upn) as T));
};

/**
 * The numbers of people among the site's users, in the given order. Who is not one yet becomes one, and stands in the
 * site's list of users from then on: for those who act, never for the reviewed.
 */
export const ensurePeople = (site: Site, upns: readonly string[]): Promise<readonly number[]> =>
  numbersOf(site, upns, ensurePerson);

/** As {@link ensurePeople}, and undefined for whom SharePoint does not find. */
export const admitPeople = (site: Site, upns: readonly string[]): Promise<readonly (number | undefined)[]> =>
  numbersOf(
    site,
    upns,
    (upn): Operation<number | undefined> =>
      (sp) =>
        unless(ensurePerson(upn)(sp), ['rejected', 'not-found', 'unreachable'], undefined),
  );

/** The numbers of the site's groups by title. */
export const groupIds = async (site: Site): Promise<ReadonlyMap<string, number>> => {
  const found = await site.sp.web.siteGroups.select('Id', 'Title').top(5000)();
  return new Map(found.map(({ Id, Title }) => [Title, Id]));
};

const keptGroups = keptOf(groupIds);

/** The numbers of groups, these among them if the site has them, as it said within the last minutes. One request at most. */
export const knownGroups = (site: Site, ...titles: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  keptGroups(site, (ids) => titles.every((title) => ids.has(title)));
