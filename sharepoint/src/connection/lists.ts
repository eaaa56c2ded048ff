import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import type { Site } from './connect.ts';
import type { Row } from './rows.ts';

/** What identifies a list: the last part of its address, and whether it is a library. */
export interface ListAddress {
  readonly name: string;
  readonly kind: 'list' | 'library';
}

/** The list's server-relative address, e.g. `/sites/register/Lists/Orders`. */
export const pathOf = (site: Site, { name, kind }: ListAddress): string =>
  kind === 'library' ? `${site.path}/${name}` : `${site.path}/Lists/${name}`;

/** The list, found by its address: titles may be changed by its owners. */
export const listAt = (site: Site, list: ListAddress): IList => site.sp.web.getList(pathOf(site, list));

/** Adds an item at the list's root and gives it as it stands. */
export const addItem = async (
  site: Site,
  list: ListAddress,
  values: Readonly<Record<string, unknown>>,
): Promise<Row> => (await listAt(site, list).items.add(values)) as Row;
