import '@pnp/sp/lists/index.js';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';
import type { Exchange } from '../exchange.ts';

const dayMs = 86_400_000;

/** The changes of items that the bot asks for. */
const everything = {
  ...{ Item: true, Add: true, Update: true, SystemUpdate: true },
  ...{ Restore: true, Move: true, DeleteObject: true },
};

/** .NET counts in ticks of 100 ns from the year 1. */
const ticksOf = (milliseconds: number): string =>
  String(BigInt(milliseconds) * 10_000n + 621_355_968_000_000_000n);

const tokenIn = (answer: Exchange): string => {
  const token = jsonOf(answer)['CurrentChangeToken'] as { readonly StringValue?: string } | undefined;
  return token?.StringValue ?? '';
};

/** The change log, by which the bot follows what people write. */
export const changeFacts = {
  'change-log': {
    rows: ['F35'],
    by: 'trying',
    relied: { 'kinds of change': '1 2 3', 'after the last one': 0 },
    observe: async ({ list, ask }) => {
      const { api, add } = await list();
      const since = tokenIn(await ask('GET', `${api}?$select=CurrentChangeToken`));
      const item = await add({ Title: 'a' });
      await ask('MERGE', item.api, { body: { Title: 'b' } });
      await ask('DELETE', item.api);
      const changesSince = async (StringValue: string) => {
        const query = { ...everything, ChangeTokenStart: { StringValue } };
        return rowsOf(await ask('POST', `${api}/getchanges`, { body: { query } }));
      };
      const changes = await changesSince(since);
      const last = changes.at(-1)?.['ChangeToken'] as { readonly StringValue?: string } | undefined;
      return {
        'kinds of change': changes.map(({ ChangeType }) => String(ChangeType)).join(' '),
        'after the last one': (await changesSince(last?.StringValue ?? since)).length,
      };
    },
  },
  'old-change-token': {
    rows: ['F35'],
    by: 'trying',
    relied: { 'token older than 60 days': ['refused', 'no changes'] },
    taken: { 'token older than 60 days': 'no changes' },
    shows: ['token older than 60 days'],
    observe: async ({ list, ask, now }) => {
      const { api, id, add } = await list();
      await add({ Title: 'a' });
      const StringValue = `1;3;${id};${ticksOf(now() - 61 * dayMs)};-1`;
      const query = { ...everything, ChangeTokenStart: { StringValue } };
      const answer = await ask('POST', `${api}/getchanges`, { body: { query } });
      const told = rowsOf(answer).length === 0 ? 'no changes' : 'changes';
      return { 'token older than 60 days': answer.failure === undefined ? told : 'refused' };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
