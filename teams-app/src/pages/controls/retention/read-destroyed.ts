import type { Destruction } from '@loggkontroll/core/retention';
import { openDestructions } from '@loggkontroll/sharepoint/records';
import type { Session } from '../../../session/index.ts';

const atOnce = 25;

/** Some destructions, and how to get those before them. */
export interface DestroyedPage {
  readonly destructions: readonly Destruction[];
  readonly more?: () => Promise<DestroyedPage>;
}

type Listed = Awaited<ReturnType<ReturnType<typeof openDestructions>['list']>>;

const pageOf = ({ records, more }: Listed): DestroyedPage => ({
  destructions: records.map(({ state }) => state),
  ...(more && { more: async () => pageOf(await more()) }),
});

/** What has been destroyed, the latest first. One request a page, however long the list is. */
export const readDestroyed = async ({ connection }: Session): Promise<DestroyedPage> =>
  pageOf(await openDestructions(connection).list({ where: {}, pageSize: atOnce, newestFirst: true }));

/** What the organisation holds back, and the bot tries again. One request. */
export const readHeldBack = async ({ connection }: Session): Promise<readonly Destruction[]> => {
  const { records } = await openDestructions(connection).list({ where: { Status: 'held' } });
  return records.map(({ state }) => state);
};
