import '@pnp/sp/site-users/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import type { SiteName } from './organisation-reader.ts';
import { readTable } from './read.ts';
import { personTable } from './rows.ts';

/** Pairs the users of a site with the people of the list, by their sign-in name. */
export const editors = async (
  { register, vault }: Connection,
  of: SiteName,
): Promise<ReadonlyMap<number, PersonId>> => {
  const site = of === 'vault' ? vault : register;
  const [users, people] = await Promise.all([
    site.sp.web.siteUsers.select('Id', 'LoginName').top(5000)(),
    readTable(register, personTable),
  ]);
  const byUpn = new Map(people.map(({ upn, personId }) => [upn.toLowerCase(), personId]));
  return new Map(
    users.flatMap(({ Id, LoginName }) => {
      const personId = byUpn.get((LoginName.split('|').at(-1) ?? '').toLowerCase());
      return personId === undefined ? [] : [[Id, personId] as const];
    }),
  );
};
