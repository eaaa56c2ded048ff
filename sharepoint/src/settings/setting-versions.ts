import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { listAt } from '../connection/lists.ts';
import { allRows, itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';

/** A setting as it stood in one saved version, and who saved it: the number of the site's user. */
export interface SettingVersion {
  /** SharePoint's label, e.g. `2.0`. */
  readonly label: string;
  readonly siteUserId: number;
  readonly key: string;
  readonly value: string;
}

const toVersion = (row: Row): SettingVersion => ({
  label: textOf(row, 'VersionLabel') ?? '',
  siteUserId: (row['Editor'] as { readonly LookupId: number } | null)?.LookupId ?? 0,
  key: textOf(row, 'Key') ?? '',
  value: textOf(row, 'Value') ?? '',
});

/** Every kept version of each setting whose key begins so, newest first, by the key it has now. One request a setting, and one. */
export const settingVersions = async (
  { register }: Connection,
  prefix: string,
): Promise<ReadonlyMap<string, readonly SettingVersion[]>> => {
  const list = listAt(register, settings);
  const found = new Map<string, readonly SettingVersion[]>();
  const asked = list.items
    .select('Id', 'Key')
    .filter(filterOf({ Key: { startsWith: prefix } }))
    .top(1000);
  for await (const row of allRows(asked)) {
    const versions = (await list.items
      .getById(itemIdOf(row))
      .versions.top(50_000)()) as unknown as readonly Row[];
    const key = textOf(row, 'Key') ?? '';
    found.set(key, [...(found.get(key) ?? []), ...versions.map(toVersion)]);
  }
  return found;
};
