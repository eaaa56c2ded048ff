import '@pnp/sp/security/index.js';
import { inBatches } from '../connection/batch.ts';
import type { Connection } from '../connection/index.ts';
import { numberOfLevel } from '../connection/levels.ts';
import { pathOf } from '../connection/lists.ts';
import type { ListAddress } from '../connection/lists.ts';
import { ensurePeople, loginNameOf } from '../connection/principals.ts';
import { permissions } from '../schema/index.ts';

const editBit = 1n << BigInt(permissions.EditListItems - 1);

const mayEdit = ({ Low }: { readonly Low: number | string }): boolean => (BigInt(Low) & editBit) !== 0n;

/**
 * Lets people answer one record who have no right to its folder: those to whom it passes because somebody in the
 * ordinary chain is among the reviewed. Who has the right already is left alone; when somebody has not, the record
 * gets rights of its own, the folder's and theirs, and a later change of the folder's rights no longer reaches it.
 * The bot's. Answers with the number of people let in: at most two requests and one a person when that is 0.
 */
export const letIn = async (
  { register: site }: Connection,
  { list }: { readonly list: ListAddress },
  itemId: number,
  upns: readonly string[],
): Promise<number> => {
  const item = (sp: typeof site.sp) => sp.web.getList(pathOf(site, list)).items.getById(itemId);
  const distinct = [...new Set(upns.map((upn) => upn.toLowerCase()))];
  const numbers = await ensurePeople(site, distinct);
  const masks = await inBatches(
    site,
    distinct.map(
      (upn) => (sp) => item(sp).getUserEffectivePermissions(loginNameOf(upn).replaceAll("'", "''")),
    ),
  );
  const without = numbers.filter((_, index) => {
    const mask = masks[index];
    return mask === undefined || !mayEdit(mask);
  });
  if (without.length === 0) return 0;
  const answer = await numberOfLevel(site, 'Loggkontroll Answer');
  const { HasUniqueRoleAssignments: own } = await item(site.sp).select('HasUniqueRoleAssignments')<{
    readonly HasUniqueRoleAssignments: boolean;
  }>();
  if (!own) await item(site.sp).breakRoleInheritance(true, false);
  await inBatches(
    site,
    without.map((principalId) => (sp) => item(sp).roleAssignments.add(principalId, answer)),
  );
  return without.length;
};
