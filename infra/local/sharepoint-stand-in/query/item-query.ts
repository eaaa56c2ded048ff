import { readableItems } from '../rights/trimming.ts';
import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import type { SqlValue } from '../store/database.ts';
import { itemTable } from '../store/item-table.ts';
import type { List } from '../store/lists.ts';
import { integer, type Row } from '../store/row.ts';
import type { Condition } from './condition.ts';
import { compileCondition, type Sql } from './condition-sql.ts';
import { afterSql, orderKeys, orderSql, type OrderBy, type OrderKey } from './order.ts';
import { readSkipToken, writeSkipToken } from './skip-token.ts';

export interface ItemQuery {
  readonly condition: Condition | undefined;
  readonly orders: readonly OrderBy[];
  readonly top: number;
  /** Whether the caller named a page size. */
  readonly paged: boolean;
  readonly skipToken: string | undefined;
  readonly columns: readonly string[];
  /** Further restrictions that no index counts for, such as the folder of a view. */
  readonly also?: readonly Sql[];
}

export interface ItemPage {
  readonly rows: readonly Row[];
  /** Skip token of the page after this one. */
  readonly next: string | undefined;
}

export const defaultPage = 100;
export const largestPage = 5000;

/**
 * Refuses what SharePoint refuses in a list over the threshold: a first filter or first sort column without an
 * index, and an indexed first filter that by itself still touches more rows than the threshold; in pages only where the
 * stand-in is told to.
 */
function guardThreshold(
  context: Context,
  list: List,
  query: ItemQuery,
  leading: Sql | undefined,
  keys: readonly OrderKey[],
) {
  if (list.itemCount <= context.listViewThreshold) return;
  if (query.condition === undefined) {
    if (keys[0]?.indexed === false) throw errors.threshold();
    return;
  }
  if (leading === undefined) throw errors.threshold();
  const touched = context.store.database.one(
    `SELECT count(*) AS touched FROM (SELECT 1 FROM ${itemTable(list.id)} WHERE ${leading.text} LIMIT ?)`,
    ...leading.values,
    context.listViewThreshold + 1,
  );
  const many = integer(touched ?? {}, 'touched') > context.listViewThreshold;
  if (many && (context.refusesWideFilters || !query.paged || keys[0]?.indexed === false))
    throw errors.threshold();
}

const alias = (index: number): string => `sort${String(index)}`;

/** The items the caller may see that meet the condition, one page of them. */
export function queryItems(context: Context, list: List, query: ItemQuery): ItemPage {
  const scope = { store: context.store, siteId: context.site.id, list };
  const condition = query.condition && compileCondition(scope, query.condition);
  const keys = orderKeys(scope, query.orders);
  guardThreshold(context, list, query, condition?.leading, keys);
  const after =
    query.skipToken === undefined ? undefined : afterSql(keys, readSkipToken(query.skipToken, keys));
  const restrictions = [condition, readableItems(context, list), after, ...(query.also ?? [])].filter(
    (sql) => sql !== undefined,
  );
  const where =
    restrictions.length === 0 ? '' : `WHERE ${restrictions.map(({ text }) => text).join(' AND ')}`;
  const sorts = keys.map(({ sql }, index) => `${sql} AS ${alias(index)}`);
  const rows = context.store.database.all(
    `SELECT ${[...new Set(query.columns), ...sorts].join(', ')} FROM ${itemTable(list.id)} ${where}
     ORDER BY ${orderSql(keys)} LIMIT ?`,
    ...restrictions.flatMap(({ values }) => values),
    query.top + 1,
  );
  const page = rows.slice(0, query.top);
  const last = page.at(-1);
  const lastValues = keys.map((_, index) => (last?.[alias(index)] ?? null) as SqlValue);
  return {
    rows: page,
    next: rows.length > query.top && last !== undefined ? writeSkipToken(keys, lastValues) : undefined,
  };
}
