import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import { asText } from '../store/row.ts';
import type { OrderKey } from './order.ts';

/** `Paged=TRUE&p_DueOn=2026-11-22&p_ID=100`: the sort values of the last row of the page before. */
export function writeSkipToken(keys: readonly OrderKey[], last: readonly SqlValue[]): string {
  const parts = keys.map((key, index) => `p_${key.path}=${encodeURIComponent(asText(last[index]))}`);
  return `Paged=TRUE&${parts.join('&')}`;
}

export function readSkipToken(token: string, keys: readonly OrderKey[]): SqlValue[] {
  const given = new Map(
    token.split('&').map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).toLowerCase(), decodeURIComponent(part.slice(equals + 1))];
    }),
  );
  return keys.map((key) => {
    const value = given.get(`p_${key.path.toLowerCase()}`);
    if (value === undefined) throw errors.invalidQuery(`The skip token "${token}" is not valid.`);
    if (value === '') return null;
    return /^-?\d+(\.\d+)?$/.test(value) && key.sql !== 'leaf_key' && !key.sql.startsWith('k')
      ? Number(value)
      : value;
  });
}
