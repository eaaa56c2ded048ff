import type { Fact } from '../fact.ts';
import { jsonOf } from '../exchange.ts';
import { listApi } from '../bench.ts';
import { scratchDescription } from '../scratch.ts';

/** What SharePoint refuses, and what the suite takes the refusal for. */
export const refusalFacts = {
  'list-missing': {
    rows: ['F21'],
    by: 'reading',
    relied: { 'by address': 'not-found', 'by title': 'not-found' },
    taken: {
      'answer by address': '404 -2147024894, System.IO.FileNotFoundException',
      'answer by title': '404 -1, System.ArgumentException',
    },
    observe: async ({ ask, site, name }) => {
      const missing = name();
      const byAddress = await ask('GET', listApi(`${site.path}/Lists/${missing}`));
      const byTitle = await ask('GET', `/_api/web/lists/getByTitle('${missing}')`);
      return {
        'by address': byAddress.failure ?? 'done',
        'by title': byTitle.failure ?? 'done',
        'answer by address': byAddress.shown,
        'answer by title': byTitle.shown,
      };
    },
  },
  'item-missing': {
    rows: ['F22'],
    by: 'trying',
    relied: { 'is taken for': 'not-found' },
    taken: { answer: '404 -2130575338, System.ArgumentException' },
    observe: async ({ list, ask }) => {
      const { failure, shown } = await ask('GET', `${(await list()).api}/items(4711)`);
      return { 'is taken for': failure ?? 'done', answer: shown };
    },
  },
  'file-missing': {
    rows: ['F23'],
    by: 'trying',
    relied: { 'is taken for': 'not-found' },
    taken: { answer: '404 -2147024894, System.IO.FileNotFoundException' },
    observe: async ({ list, ask }) => {
      const { path } = await list({ library: true });
      const address = `/_api/web/getFileByServerRelativePath(decodedUrl='${path}/none.json')`;
      const { failure, shown } = await ask('GET', address);
      return { 'is taken for': failure ?? 'done', answer: shown };
    },
  },
  'title-taken': {
    rows: ['F24'],
    by: 'trying',
    relied: { 'is taken for': ['rejected', 'duplicate', 'conflict'] },
    taken: { answer: '500 -2130575342, Microsoft.SharePoint.SPException' },
    observe: async ({ list, ask }) => {
      const { title } = await list();
      const { failure, shown } = await ask('POST', '/_api/web/lists', {
        body: { Title: title, Description: scratchDescription, BaseTemplate: 100 },
      });
      return { 'is taken for': failure ?? 'done', answer: shown };
    },
  },
  'stale-etag': {
    rows: ['F25'],
    by: 'trying',
    relied: { 'a save': 'conflict', 'a removal': 'conflict', 'what stands': 'b' },
    taken: { answer: '412 -1, Microsoft.SharePoint.Client.ClientServiceException' },
    observe: async ({ list, ask }) => {
      const { api, etag } = await (await list()).add({ Title: 'a' });
      await ask('MERGE', api, { body: { Title: 'b' } });
      const headers = { 'IF-MATCH': etag };
      const save = await ask('MERGE', api, { body: { Title: 'c' }, headers });
      const removal = await ask('DELETE', api, { headers });
      return {
        'a save': save.failure ?? 'done',
        'a removal': removal.failure ?? 'done',
        'what stands': String(jsonOf(await ask('GET', api))['Title']),
        answer: save.shown,
      };
    },
  },
  'unknown-column': {
    rows: ['F29'],
    by: 'trying',
    relied: { selected: 'rejected', saved: 'rejected' },
    taken: { answer: '400 -1, Microsoft.SharePoint.Client.InvalidClientQueryException' },
    observe: async ({ list, ask }) => {
      const { api } = await list();
      const selected = await ask('GET', `${api}/items?$select=Nope`);
      const saved = await ask('POST', `${api}/items`, { body: { Nope: 'a' } });
      return {
        selected: selected.failure ?? 'done',
        saved: saved.failure ?? 'done',
        answer: selected.shown,
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
