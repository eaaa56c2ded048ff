import '@pnp/sp/site-users/index.js';
import type { Connection } from '../connection/index.ts';

const applicationLogin = /^i:0i\.t\|[^|]*\|(?<clientId>[^@|]+)@/;

/**
 * The client id of each application that has written to the Register, by the number that versions name as editor.
 * One request.
 */
export const applicationEditors = async ({ register }: Connection): Promise<ReadonlyMap<number, string>> => {
  const users = await register.sp.web.siteUsers.select('Id', 'LoginName').top(5000)();
  return new Map(
    users.flatMap(({ Id, LoginName }) => {
      const clientId = applicationLogin.exec(LoginName)?.groups?.['clientId'];
      return clientId === undefined ? [] : [[Id, clientId.toLowerCase()] as const];
    }),
  );
};
