import { fieldXml } from '../../provisioning/fields.ts';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';

const history = fieldXml('History', { title: 'Händelser', kind: 'note' });
const versioned = { EnableVersioning: true, MajorVersionLimit: 50_000 };

/** Saves: the versions that they leave, and what they may say of when and by whom. */
export const saveFacts = {
  versions: {
    rows: ['F7', 'F37'],
    by: 'trying',
    relied: {
      'notes, newest first': 'three two one',
      'each has a number and a time': true,
      'each has an editor': true,
    },
    taken: { labels: '3.0 2.0 1.0' },
    observe: async ({ list, ask }) => {
      const { add } = await list({ fields: [history], settings: versioned });
      const { api } = await add({ Title: 'a', History: 'one' });
      for (const History of ['two', 'three']) await ask('MERGE', api, { body: { History } });
      const kept = rowsOf(await ask('GET', `${api}/versions?$top=50000`));
      return {
        'notes, newest first': kept.map((version) => String(version['History'])).join(' '),
        'each has a number and a time': kept.every(
          ({ VersionLabel, Created }) =>
            typeof VersionLabel === 'string' && !Number.isNaN(Date.parse(String(Created))),
        ),
        'each has an editor': kept.every(
          ({ Editor }) =>
            typeof (Editor as { readonly LookupId?: unknown } | null | undefined)?.LookupId === 'number',
        ),
        labels: kept.map(({ VersionLabel }) => String(VersionLabel)).join(' '),
      };
    },
  },
  'server-dates': {
    rows: ['F18'],
    by: 'trying',
    relied: { 'time written by a save is kept': false },
    observe: async ({ list, ask }) => {
      const { api } = await (await list()).add({ Title: 'a', Created: '2020-01-01T00:00:00Z' });
      await ask('MERGE', api, { body: { Modified: '2020-01-01T00:00:00Z' } });
      const { Created, Modified } = jsonOf(await ask('GET', `${api}?$select=Created,Modified`));
      return {
        'time written by a save is kept': [Created, Modified].some((time) => String(time).startsWith('2020')),
      };
    },
  },
  'owner-writes-time': {
    rows: ['F19'],
    by: 'trying',
    relied: {},
    taken: { 'an owner may write when it was saved': true },
    observe: async ({ list, ask }) => {
      const { api } = await (await list({ settings: versioned })).add({ Title: 'a' });
      const formValues = [
        { FieldName: 'Title', FieldValue: 'b' },
        { FieldName: 'Modified', FieldValue: '2020-01-02 03:04' },
      ];
      await ask('POST', `${api}/validateUpdateListItem`, { body: { formValues } });
      const { Modified } = jsonOf(await ask('GET', `${api}?$select=Modified`));
      return { 'an owner may write when it was saved': String(Modified).startsWith('2020') };
    },
  },
  'quiet-save': {
    rows: ['F20', 'F35'],
    by: 'trying',
    relied: { 'the change log tells': true },
    taken: { 'versions afterwards': 1, 'ETag is another': true },
    observe: async ({ list, ask }) => {
      const { api: ofList, add } = await list({ settings: versioned });
      const { api, etag } = await add({ Title: 'a' });
      const since = jsonOf(await ask('GET', `${ofList}?$select=CurrentChangeToken`))['CurrentChangeToken'];
      const formValues = [{ FieldName: 'Title', FieldValue: 'quiet' }];
      const body = { formValues, bNewDocumentUpdate: true };
      await ask('POST', `${api}/validateUpdateListItem`, { body });
      const { StringValue } = (since ?? {}) as { readonly StringValue?: string };
      const query = { Item: true, Update: true, SystemUpdate: true, ChangeTokenStart: { StringValue } };
      return {
        'the change log tells':
          rowsOf(await ask('POST', `${ofList}/getchanges`, { body: { query } })).length > 0,
        'versions afterwards': rowsOf(await ask('GET', `${api}/versions`)).length,
        'ETag is another': jsonOf(await ask('GET', api))['odata.etag'] !== etag,
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
