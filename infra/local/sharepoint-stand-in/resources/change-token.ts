import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import type { List } from '../store/lists.ts';
import type { Web } from '../store/sites.ts';

export type ChangeScope = 'site' | 'web' | 'list';

const scopeNumbers: Readonly<Record<ChangeScope, number>> = { site: 1, web: 2, list: 3 };

/** .NET counts time in ticks of 100 ns from the year 1. */
const ticksAtEpoch = 621_355_968_000_000_000n;
const toTicks = (milliseconds: number): bigint => BigInt(Math.round(milliseconds)) * 10_000n + ticksAtEpoch;
const fromTicks = (ticks: bigint): number => Number((ticks - ticksAtEpoch) / 10_000n);

/** `1;3;<guid>;<ticks>;<number>`: version, scope, object, time, last line of the log. */
export const writeChangeToken = (scope: ChangeScope, guid: string, milliseconds: number, lastId: number) => ({
  StringValue: `1;${String(scopeNumbers[scope])};${guid};${String(toTicks(milliseconds))};${String(lastId)}`,
});

export interface ChangeToken {
  readonly milliseconds: number;
  /** Last line already read; −1 in a token made from a time alone. */
  readonly lastId: number;
}

export function readChangeToken(text: string, scope: ChangeScope, guid: string): ChangeToken {
  const [version, number, object, ticks, lastId] = text.split(';');
  const wellFormed =
    version === '1' &&
    number === String(scopeNumbers[scope]) &&
    object?.toLowerCase() === guid &&
    /^\d+$/.test(ticks ?? '') &&
    /^-?\d+$/.test(lastId ?? '');
  if (!wellFormed) throw errors.rule('The changeToken is invalid.');
  return { milliseconds: fromTicks(BigInt(ticks ?? '0')), lastId: Number(lastId) };
}

const present = (context: Context, scope: ChangeScope, guid: string) =>
  writeChangeToken(scope, guid, context.store.clock.milliseconds(), context.store.changes.lastId());

export const listToken = (context: Context, list: List) => present(context, 'list', list.guid);
export const webToken = (context: Context, web: Web) => present(context, 'web', web.guid);
export const siteToken = (context: Context) => present(context, 'site', context.site.guid);
