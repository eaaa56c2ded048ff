import type { Connection } from '../connection/index.ts';
import { numberOfLevel } from '../connection/levels.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import type { ListAddress } from '../connection/lists.ts';
import { ensurePeople } from '../connection/principals.ts';
import { assignmentsOf, folderRights, setRights } from '../connection/rights.ts';
import type { Securable } from '../connection/rights.ts';

/**
 * Opens one record to exactly these people, who answer it, beside those to whom its folder is open: whoever was let in
 * before and is not named loses it. Doing it twice changes nothing. The bot's.
 */
export const openBeside = async (
  { register: site }: Connection,
  { list }: { readonly list: ListAddress },
  itemId: number,
  upns: readonly string[],
): Promise<void> => {
  const item = (sp: typeof site.sp) => listAt({ ...site, sp }, list).items.getById(itemId);
  const { FileDirRef: place } = await item(site.sp).select('FileDirRef')<{ readonly FileDirRef: string }>();
  const above: Securable =
    place === pathOf(site, list) ? (sp) => listAt({ ...site, sp }, list) : folderRights(place);
  const principals = await ensurePeople(site, [...new Set(upns.map((upn) => upn.toLowerCase()))]);
  const shared = await assignmentsOf(site, above);
  const answer = await numberOfLevel(site, 'Loggkontroll Answer');
  const isShared = (principalId: number) => shared.some((right) => right.principalId === principalId);
  await setRights(site, item, [
    ...shared,
    ...principals
      .filter((principalId) => !isShared(principalId))
      .map((principalId) => ({ principalId, levelId: answer })),
  ]);
};
