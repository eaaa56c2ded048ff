import '@pnp/sp/site-users/index.js';
import type { Connection } from '../connection/index.ts';
import type { SiteName } from './organisation-reader.ts';

const applicationLogin = /^i:0i\.t\|[^|]*\|(?<clientId>[^@|]+)@/;

/**
 * The client id of each application that has written to a site, by the number that versions name as editor.
 * One request.
 */
export const applicationEditors = async (
  { register, vault }: Connection,
  of: SiteName = 'register',
): Promise<ReadonlyMap<number, string>> => {
  const site = of === 'vault' ? vault : register;
  const users = await site.sp.web.siteUsers.select('Id', 'LoginName').top(5000)();
  return new Map(
    users.flatMap(({ Id, LoginName }) => {
      const clientId = applicationLogin.exec(LoginName)?.groups?.['clientId'];
      return clientId === undefined ? [] : [[Id, clientId.toLowerCase()] as const];
    }),
  );
};
