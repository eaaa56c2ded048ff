import '@pnp/sp/site-users/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { listAt } from '../connection/lists.ts';
import { rowPage } from '../connection/rows.ts';
import { people, rolesOf } from '../schema/index.ts';
import type { Me } from './organisation-reader.ts';

interface CurrentUser {
  readonly Id: number;
  readonly Title: string;
  readonly LoginName: string;
  readonly UserPrincipalName?: string | null;
  readonly Groups?: readonly { readonly Title: string }[];
}

/** The part after the last bar of `i:0#.f|membership|ada@contoso.se`. */
const upnOf = ({ UserPrincipalName, LoginName }: CurrentUser): string =>
  UserPrincipalName ?? LoginName.split('|').at(-1) ?? '';

const personIdOf = async ({ register }: Connection, upn: string): Promise<PersonId> => {
  const { rows } = await rowPage(
    listAt(register, people)
      .items.select('Id', 'PersonId')
      .filter(filterOf({ Upn: upn }))
      .top(1),
  );
  const personId = rows[0]?.['PersonId'];
  return typeof personId === 'string' ? personId : '';
};

/** Who is signed in. */
export const me = async (connection: Connection): Promise<Me> => {
  const user = (await connection.register.sp.web.currentUser.expand('Groups')()) as unknown as CurrentUser;
  const upn = upnOf(user);
  return {
    personId: connection.personId ?? (await personIdOf(connection, upn)),
    roles: rolesOf((user.Groups ?? []).map(({ Title }) => Title)),
    name: user.Title,
    upn,
    siteUserId: user.Id,
  };
};
