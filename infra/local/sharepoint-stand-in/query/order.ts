import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import type { ConditionScope, Sql } from './condition-sql.ts';
import { operandOf } from './operand.ts';

export interface OrderBy {
  readonly path: string;
  readonly descending: boolean;
}

export interface OrderKey extends OrderBy {
  readonly sql: string;
  readonly indexed: boolean;
}

export function parseOrderBy(text: string | undefined): OrderBy[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [path = '', direction = 'asc'] = part.split(/\s+/);
      if (!/^(asc|desc)$/i.test(direction))
        throw errors.invalidQuery(`The expression "${text ?? ''}" is not valid.`);
      return { path, descending: direction.toLowerCase() === 'desc' };
    });
}

/** What to sort by; the item's number always decides last, so that pages neither skip nor repeat. */
export function orderKeys(scope: ConditionScope, orders: readonly OrderBy[]): OrderKey[] {
  const keys = orders.map((order): OrderKey => {
    const operand = operandOf(scope.store, scope.siteId, scope.list, order.path);
    if (operand.wrapValues.length > 0 || operand.sql.startsWith('value')) {
      throw errors.invalidQuery(`The query cannot be sorted by '${order.path}'.`);
    }
    return { ...order, sql: operand.sql, indexed: operand.indexed };
  });
  const unambiguous = keys.some((key) => key.sql === 'id');
  return unambiguous ? keys : [...keys, { path: 'ID', descending: false, sql: 'id', indexed: true }];
}

export const orderSql = (keys: readonly OrderKey[]): string =>
  keys.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`).join(', ');

/** Rows that come after the one with these key values; nulls come first. */
export function afterSql(keys: readonly OrderKey[], last: readonly SqlValue[]): Sql {
  const alternatives: string[] = [];
  const values: SqlValue[] = [];
  keys.forEach((key, index) => {
    const value = last[index] ?? null;
    if (value === null && key.descending) return;
    const same = keys.slice(0, index).map((earlier) => `${earlier.sql} IS ?`);
    const comparison =
      value === null
        ? `${key.sql} IS NOT NULL`
        : key.descending
          ? `(${key.sql} < ? OR ${key.sql} IS NULL)`
          : `${key.sql} > ?`;
    alternatives.push(`(${[...same, comparison].join(' AND ')})`);
    values.push(...last.slice(0, index), ...(value === null ? [] : [value]));
  });
  return { text: alternatives.length === 0 ? '0' : `(${alternatives.join(' OR ')})`, values };
}
