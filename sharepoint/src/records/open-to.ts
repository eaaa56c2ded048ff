import type { Connection } from '../connection/index.ts';
import { numberOfLevel } from '../connection/levels.ts';
import { listAt } from '../connection/lists.ts';
import { ensurePeople } from '../connection/principals.ts';
import { knownRightsOfGroups } from '../connection/group-rights.ts';
import { setRights } from '../connection/rights.ts';
import { cases, targeted } from '../schema/index.ts';

/** The kinds of record whose people the bot names one by one. */
export type OpenedRecord = 'targeted' | 'cases';

/**
 * Opens one record to exactly these people, who answer it, and to the groups that the list itself is open to. Whoever
 * else had a right to it loses it, also by the folder: people who have stood back see nothing more. Doing it twice
 * changes nothing. The bot's.
 */
export const openTo = async (
  { register, vault }: Connection,
  kind: OpenedRecord,
  itemId: number,
  upns: readonly string[],
): Promise<void> => {
  const [site, { list }] = kind === 'cases' ? [vault, cases] : [register, targeted];
  const principals = await ensurePeople(site, [...new Set(upns.map((upn) => upn.toLowerCase()))]);
  const answer = await numberOfLevel(site, 'Loggkontroll Answer');
  const shared = list.rights === 'site' ? [] : await knownRightsOfGroups(site, list.rights);
  await setRights(site, (sp) => listAt({ ...site, sp }, list).items.getById(itemId), [
    ...shared,
    ...principals.map((principalId) => ({ principalId, levelId: answer })),
  ]);
};
