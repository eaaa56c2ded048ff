import type { Context } from '../protocol/context.ts';
import type { Sql } from '../query/condition-sql.ts';
import type { ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { permission } from './permission.ts';

/** ReadSecurity 2: people see only what they made themselves, unless they may override list behaviors. */
const ownOnly = (context: Context, list: List): boolean =>
  list.properties.ReadSecurity === 2 && !context.judge.allows(list.scopeId, permission.overrideListBehaviors);

/** The restriction that leaves only what the caller may see; none where that is everything. */
export function readableItems(context: Context, list: List): Sql | undefined {
  const readable = context.judge.readable(list);
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  if (readable !== 'all') {
    conditions.push(readable.length === 0 ? '0' : 'scope IN (SELECT value FROM json_each(?))');
    if (readable.length > 0) values.push(JSON.stringify(readable));
  }
  if (ownOnly(context, list)) {
    conditions.push('author = ?');
    values.push(context.knownSelf()?.id ?? 0);
  }
  return conditions.length === 0 ? undefined : { text: conditions.join(' AND '), values };
}

export function maySee(context: Context, list: List, head: ItemHead): boolean {
  if (!context.judge.allows(head.scopeId, permission.viewListItems)) return false;
  return !ownOnly(context, list) || head.author === context.knownSelf()?.id;
}

/** WriteSecurity 2: people edit only what they made themselves; 4: nobody edits. */
export function mayEdit(context: Context, list: List, head: ItemHead): boolean {
  if (!context.judge.allows(head.scopeId, permission.editListItems)) return false;
  if (context.judge.allows(list.scopeId, permission.overrideListBehaviors)) return true;
  const security = list.properties.WriteSecurity;
  return security === 4 ? false : security !== 2 || head.author === context.knownSelf()?.id;
}
