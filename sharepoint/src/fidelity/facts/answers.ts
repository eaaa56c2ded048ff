import { etagAfter } from '../../connection/etag.ts';
import { listApi } from '../bench.ts';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';

const noMetadata = { headers: { Accept: 'application/json;odata=nometadata' } };
const verbose = { headers: { Accept: 'application/json;odata=verbose' } };

const part = (line: string, body = ''): string =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${line} HTTP/1.1`,
    'accept: application/json',
    'content-type: application/json;charset=utf-8',
    '',
    ...(body === '' ? [] : [body, '']),
    '',
  ].join('\n');

/** How answers look: metadata, ETags, batches, addresses. */
export const answerFacts = {
  'etag-in-body': {
    rows: ['F1'],
    by: 'trying',
    relied: { 'ETag of an item': true, 'ETags of rows': true },
    taken: { 'metadata unasked for': false, 'verbose under d': true },
    observe: async ({ list, ask }) => {
      const { api, add } = await list();
      const item = await add({ Title: 'a' });
      const [row = {}] = rowsOf(await ask('GET', `${api}/items?$top=1`));
      const bare = jsonOf(await ask('GET', item.api, noMetadata));
      return {
        'ETag of an item': typeof jsonOf(await ask('GET', item.api))['odata.etag'] === 'string',
        'ETags of rows': typeof row['odata.etag'] === 'string',
        'metadata unasked for': Object.keys(bare).some((name) => name.startsWith('odata.')),
        'verbose under d': 'd' in jsonOf(await ask('GET', item.api, verbose)),
      };
    },
  },
  'save-with-etag': {
    rows: ['F2'],
    by: 'trying',
    relied: { 'saved with the right ETag': true, 'saved value': 'b' },
    taken: { answer: '204', 'ETag of the answer is the new one': true, 'ETag one version further': true },
    observe: async ({ list, ask }) => {
      const { api, etag } = await (await list()).add({ Title: 'a' });
      const saved = await ask('MERGE', api, { body: { Title: 'b' }, headers: { 'IF-MATCH': etag } });
      const item = jsonOf(await ask('GET', api));
      return {
        'saved with the right ETag': saved.failure === undefined,
        'saved value': String(item['Title']),
        answer: saved.shown,
        'ETag of the answer is the new one': saved.headers.get('ETag') === item['odata.etag'],
        'ETag one version further': etagAfter(etag) === item['odata.etag'],
      };
    },
  },
  batches: {
    rows: ['F10', 'F11'],
    by: 'trying',
    relied: { 'status of the whole': 200, 'statuses of the parts': '201 404 201 200' },
    taken: { 'parts done beside one that failed': 2, 'lines end in CRLF': true, 'ends with a line': true },
    observe: async ({ site, list, ask }) => {
      const { api, path } = await list();
      const at = (path: string): string => `${site.url}${encodeURI(path)}`;
      const parts = [
        part(`POST ${at(`${api}/items`)}`, '{"Title":"a"}'),
        part(`POST ${at(`${listApi(`${path}x`)}/items`)}`, '{"Title":"b"}'),
        part(`POST ${at(`${api}/items`)}`, '{"Title":"c"}'),
      ];
      const body = [
        '--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\n',
        ...parts.map((one) => `--changeset_2\n${one}`),
        '--changeset_2--\n\n',
        `--batch_1\n${part(`GET ${at(`${api}/items?$select=Title`)}`)}`,
        '--batch_1--\n',
      ].join('');
      const headers = { 'Content-Type': 'multipart/mixed; boundary=batch_1' };
      const { status, text } = await ask('POST', '/_api/$batch', { body, headers });
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => code);
      return {
        'status of the whole': status,
        'statuses of the parts': statuses.join(' '),
        'parts done beside one that failed': rowsOf(await ask('GET', `${api}/items`)).length,
        'lines end in CRLF': !text.replaceAll('\r\n', '').includes('\n'),
        'ends with a line': text.endsWith('--\r\n'),
      };
    },
  },
  addresses: {
    rows: ['F36'],
    by: 'trying',
    relied: { 'quote doubled': 1, 'slash written as %2F': true, 'place given apart': true },
    taken: { 'in other case and with plus signs': 1 },
    observe: async ({ site, list, ask }) => {
      const { api, path, title, add } = await list();
      await add({ Title: "O'Hara /+" });
      const where = "?$filter=Title eq 'O''Hara /%2B'".replaceAll(' ', '%20').replaceAll('/', '%2F');
      const plus = '/items?$Filter=Title+eq+%27O%27%27Hara+%2F%2B%27&%24top=1';
      const folder = '/_api/web/getFolderByServerRelativePath(decodedUrl=';
      const named = async (address: string) =>
        jsonOf(await ask('GET', `${site.url}${address}`))['Name'] === title;
      return {
        'quote doubled': rowsOf(await ask('GET', `${site.url}${encodeURI(api)}/items${where}`)).length,
        'slash written as %2F': await named(`${folder}'${encodeURIComponent(path)}')?$select=Name`),
        'place given apart': await named(`${folder}@p1)?@p1='${encodeURIComponent(path)}'&$select=Name`),
        'in other case and with plus signs': rowsOf(
          await ask('GET', `${site.url}/_API/Web/LISTS/GetByTitle('${title}')${plus}`),
        ).length,
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
