import type { Order } from '@loggkontroll/core/workflow';
import { localApps } from '../../../../infra/local/local-apps.ts';
import { restAs } from './as-person.ts';
import type { World } from './world.ts';

const quoted = (path: string): string => `@p)?@p='${encodeURIComponent(path).replaceAll("'", "''")}'`;

/** What SharePoint's own interface answers to somebody who asks for an order's log, past every surface. */
export const logRoomOf = ({ sites }: Pick<World, 'sites'>, { logRoom, delivered }: Order) => {
  const { origin, pathname } = new URL(sites.vaultUrl);
  const folder = `${pathname}/Logs/${logRoom ?? ''}`;
  const file = `${pathname}/_api/web/getFileByServerRelativePath(decodedUrl=${quoted(`${folder}/${delivered?.file.sha256 ?? 'delivery'}.json`)}`;
  const statusFor = (principal: { readonly oid: string } | { readonly app: string }): Promise<number> =>
    restAs(origin, principal).status(file.replace(')?', ')/$value?'));
  return {
    statusFor: (personId: string): Promise<number> => statusFor({ oid: personId }),
    statusForOwner: (): Promise<number> => statusFor({ app: localApps.administrator }),
    read: async (personId: string): Promise<string> =>
      JSON.stringify(await restAs(origin, { oid: personId }).get(file.replace(')?', ')/$value?'))),
  };
};
