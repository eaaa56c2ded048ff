import { localApps } from '../../../../infra/local/local-apps.ts';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { ReviewSuite } from '../../review/review-suite.ts';
import { restAs } from '../../walk/suite/as-person.ts';

/** What has happened to a record, as its history in SharePoint says. */
export const eventsOf = async (
  { sites }: ReviewSuite,
  list: 'orders' | 'reviews',
  recordId: string,
): Promise<readonly string[]> => {
  const found = await openRegister(sites.bot())[list].find(recordId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.history.map(({ event }) => event.type);
};

/** The verdicts in a room's draft, as it is saved. */
export const draftIn = async ({ sites }: ReviewSuite, room: string): Promise<unknown> => {
  const draft = await openVault(sites.bot()).loadDraft(room);
  return draft && (JSON.parse(draft.text) as { readonly judged: unknown }).judged;
};

/** The files in a room: `delivery` is one that is named by its hash. */
export const filesIn = async ({ sites }: ReviewSuite, room: string): Promise<readonly string[]> => {
  const { origin, pathname } = new URL(sites.vaultUrl);
  const path = encodeURIComponent(`${pathname}/Logs/${room}`);
  const folder = `${pathname}/_api/web/getFolderByServerRelativePath(decodedUrl=@p)/files?@p='${path}'`;
  const { value } = await restAs(origin, { app: localApps.bot }).get<{
    readonly value: readonly { readonly Name: string }[];
  }>(folder);
  return value.map(({ Name }) => Name.replace(/^[0-9a-f]{64}\.json$/, 'delivery'));
};
