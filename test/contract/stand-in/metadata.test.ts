import { tokenFor, type StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { none, restOf } from './rest.ts';
import { as, owner, register, startTwoSites } from './two-sites.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.lists.add('Orders', '', 100, false, { EnableVersioning: true });
  await web.lists.getByTitle('Orders').items.add({ Title: 'first' });
});
afterAll(() => standIn.close());

const list = `${register}/_api/web/lists/getByTitle('Orders')`;
const { get } = restOf(() => standIn);

describe('metadata as accepted', () => {
  const path = `${list}/items?$select=Id,Title&$filter=Id eq 1`;

  test('application/json: a little', async () => {
    const body = await get(path, { headers: { Accept: 'application/json' } });
    const web = `${standIn.url}${register}`;
    const { Id } = await get(`${list}?$select=Id`, none);
    expect(body).toEqual({
      'odata.metadata': `${web}/_api/$metadata#SP.ListData.OrdersListItems`,
      value: [
        {
          'odata.type': 'SP.Data.OrdersListItem',
          'odata.id': `${web}/_api/Web/Lists(guid'${String(Id)}')/Items(1)`,
          'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},\d+"$/) as string,
          'odata.editLink': `Web/Lists(guid'${String(Id)}')/Items(1)`,
          Id: 1,
          Title: 'first',
        },
      ],
    });
  });

  test('nometadata: none', async () => {
    expect(await get(path, none)).toEqual({ value: [{ Id: 1, Title: 'first' }] });
  });

  test('verbose: under d, with __metadata', async () => {
    const body = await get(path, { headers: { Accept: 'application/json;odata=verbose' } });
    expect(body).toMatchObject({
      d: { results: [{ __metadata: { type: 'SP.Data.OrdersListItem' }, Id: 1, Title: 'first' }] },
    });
    const field = await get(`${list}/fields`, {
      method: 'POST',
      headers: { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' },
      body: JSON.stringify({
        __metadata: { type: 'SP.FieldChoice' },
        Title: 'State',
        FieldTypeKind: 6,
        Choices: { results: ['open', 'closed'] },
      }),
    });
    expect(field).toMatchObject({
      d: {
        __metadata: { type: 'SP.FieldChoice' },
        Choices: { results: ['open', 'closed'] },
        TypeAsString: 'Choice',
      },
    });
  });

  test('a single property, and a digest', async () => {
    expect(await get(`${register}/_api/web/Title`, none)).toEqual({ value: 'Register' });
    const digest = await get(`${register}/_api/contextinfo`, {
      method: 'POST',
      headers: { Accept: 'application/json;odata=verbose' },
    });
    expect(digest).toMatchObject({
      d: {
        GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, WebFullUrl: `${standIn.url}${register}` },
      },
    });
  });
});

test('a batch: HTTP 200, CRLF, flat parts in the order sent, a newline at the end', async () => {
  const url = `${standIn.url}${list}/items(1)`;
  const part = (line: string, headers: string, body = '') =>
    `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\n${headers}\n\n${body === '' ? '' : `${body}\n\n`}`;
  const body = [
    '--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\n',
    `--changeset_2\n${part(`MERGE ${url}`, 'accept: application/json\ncontent-type: application/json;charset=utf-8\nif-match: *', '{"Title":"Åre"}')}`,
    `--changeset_2\n${part(`DELETE ${url}`, 'accept: application/json\nif-match: "wrong,1"')}`,
    '--changeset_2--\n\n',
    `--batch_1\n${part(`GET ${url}?$select=Title`, 'accept: application/json;odata=nometadata')}`,
    '--batch_1--\n',
  ].join('');
  const response = await fetch(`${standIn.url}${register}/_api/$batch`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${tokenFor({ oid: owner.oid })}`,
      'Content-Type': 'multipart/mixed; boundary=batch_1',
    },
    body,
  });
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.match(/^HTTP\/1\.1 .*$/gm)?.map((line) => line.trim())).toEqual([
    'HTTP/1.1 204 No Content',
    'HTTP/1.1 412 Precondition Failed',
    'HTTP/1.1 200 OK',
  ]);
  expect(text).toContain('{"Title":"Åre"}');
  expect(text).toMatch(/--batchresponse_[0-9a-f-]{36}--\r\n$/);
});
