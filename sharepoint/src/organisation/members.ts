import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { groupOf } from '../schema/index.ts';
import { readTable } from './read.ts';
import { personTable } from './rows.ts';

/** The people of the list who are in the group of a role, paired by their sign-in name. */
export const members = async (
  { register }: Connection,
  role: Exclude<Role, 'bot'>,
): Promise<readonly PersonId[]> => {
  const [users, people] = await Promise.all([
    register.sp.web.siteGroups.getByName(groupOf(role)).users.select('Id', 'LoginName')(),
    readTable(register, personTable),
  ]);
  const upns = new Set(users.map(({ LoginName }) => (LoginName.split('|').at(-1) ?? '').toLowerCase()));
  return people.filter(({ upn }) => upns.has(upn.toLowerCase())).map(({ personId }) => personId);
};
