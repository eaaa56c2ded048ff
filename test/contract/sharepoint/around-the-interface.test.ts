import { randomUUID } from 'node:crypto';
import { tokenFor } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { spPostMerge } from '@pnp/sp';
import { body, headers } from '@pnp/queryable';
import { ids } from './municipality.ts';
import { roles, rows } from './rights-table.ts';
import type { Place, Tried } from './rights-table.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

const lists = [...register.lists, ...vault.lists];

const keepsVersions = ({ listName }: Place): boolean =>
  lists.some(({ name, versions }) => name === listName && versions > 0);

interface Marked {
  readonly place: Place;
  readonly id: number;
  /** Of a library's file. */
  readonly path: string | undefined;
  /** What it says now, what it said before, and what another item said that has been deleted. */
  readonly now: string;
  readonly before: string;
  readonly deleted: string;
}

let sharePoint: SharePoint;
let marked: readonly Marked[];

const putFile = async (
  place: Place,
  text: string,
): Promise<{ readonly id: number; readonly path: string }> => {
  const { web } = place.site(sharePoint.bot).sp;
  const path = `${place.folder}/${randomUUID()}.json`;
  await web
    .getFolderByServerRelativePath(place.folder)
    .files.addUsingPath(path.slice(place.folder.length + 1), text);
  const item = (await web.getFileByServerRelativePath(path).listItemAllFields.select('Id')()) as unknown as {
    readonly Id: number;
  };
  return { id: item.Id, path };
};

const putItem = async (place: Place, text: string): Promise<number> => {
  const answer = await place
    .site(sharePoint.bot)
    .sp.web.getList(place.list)
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: text }], place.folder);
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
};

const mark = async (place: Place): Promise<Marked> => {
  const { web } = place.site(sharePoint.bot).sp;
  const [now, before, deleted] = [`now-${randomUUID()}`, `before-${randomUUID()}`, `deleted-${randomUUID()}`];
  const item = (id: number) => web.getList(place.list).items.getById(id);
  if (place.library) {
    const { id, path } = await putFile(place, before);
    await web.getFileByServerRelativePath(path).setContent(now);
    await item((await putFile(place, deleted)).id).recycle();
    return { place, id, path, now, before, deleted };
  }
  const id = await putItem(place, before);
  await spPostMerge(item(id), body({ Title: now }, headers({ 'IF-MATCH': '*' })));
  await item(await putItem(place, deleted)).recycle();
  return { place, id, path: undefined, now, before, deleted };
};

beforeAll(async () => {
  sharePoint = await furnishedSites();
  const all: Marked[] = [];
  for (const { place } of rows) all.push(await mark(place));
  marked = all;
});
afterAll(() => sharePoint.close());

interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const get = (path: string): Ask => ({ method: 'GET', path });
const post = (path: string, content: object): Ask => ({
  method: 'POST',
  path,
  body: JSON.stringify(content),
});

const everything = "<View Scope='RecursiveAll'><RowLimit>5000</RowLimit></View>";

/** Every way to what a list holds, whoever asks. */
const waysInto = (list: string): readonly Ask[] => {
  const root = list.split('/').slice(0, 3).join('/');
  const api = `${root}/_api/web/getList('${list}')`;
  const folder = `${root}/_api/web/getFolderByServerRelativePath(decodedUrl='${list}')`;
  return [
    get(`${api}/items?$top=5000`),
    get(`${api}/items?$top=5000&$expand=FieldValuesAsText`),
    get(`${api}/items?$filter=Id ge 1&$select=*,FileRef,FileLeafRef,Title`),
    post(`${api}/getitems`, { query: { ViewXml: everything } }),
    post(`${api}/RenderListDataAsStream`, { parameters: { ViewXml: everything } }),
    post(`${api}/getchanges`, { query: { Item: true, Add: true, Update: true, DeleteObject: true } }),
    get(`${folder}/files?$top=5000`),
    get(`${folder}/folders?$top=5000&$expand=Files`),
  ];
};

/** Every way to one item by its number, or to one file by its path: numbers can be guessed. */
const waysTo = ({ place: { list, root }, id, path }: Marked): readonly Ask[] => {
  const item = `${root}/_api/web/getList('${list}')/items(${id})`;
  const file = `${root}/_api/web/getFileByServerRelativePath(decodedUrl='${path}')`;
  return [
    get(item),
    get(`${item}/versions`),
    get(`${item}/versions(512)`),
    get(`${item}/fieldValuesAsText`),
    ...(path === undefined
      ? []
      : [
          get(file),
          get(`${file}/$value`),
          get(`${file}/versions`),
          get(`${file}/versions(512)/$value`),
          get(`${file}/listItemAllFields`),
          get(path),
        ]),
  ];
};

const waysAround = (root: string): readonly Ask[] => [
  get(`${root}/_api/web/lists`),
  get(`${root}/_api/web/recyclebin`),
  get(`${root}/_api/site/recyclebin`),
  get(`${root}/_api/web/siteusers`),
  get(`${root}/_api/web/sitegroups?$expand=Users`),
];

const send = async (
  who: Tried,
  { method, path, body: content }: Ask,
): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${sharePoint.standIn.url}${encodeURI(path)}`, {
    method,
    headers: {
      Authorization: `Bearer ${tokenFor({ oid: ids[who] })}`,
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
    },
    ...(content !== undefined && { body: content }),
  });
  return { status: response.status, text: await response.text() };
};

/** All answers of a site to one person, in one `$batch` of readings. */
const batched = async (who: Tried, root: string, asks: readonly Ask[]): Promise<string> => {
  const boundary = `batch_${randomUUID()}`;
  const parts = asks
    .filter(({ method }) => method === 'GET')
    .map(
      ({ path }) =>
        `--${boundary}\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n` +
        `GET ${sharePoint.standIn.url}${encodeURI(path)} HTTP/1.1\nAccept: application/json\n\n`,
    );
  const response = await fetch(`${sharePoint.standIn.url}${root}/_api/$batch`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${tokenFor({ oid: ids[who] })}`,
      'Content-Type': `multipart/mixed; boundary=${boundary}`,
    },
    body: `${parts.join('')}--${boundary}--\n`,
  });
  return response.text();
};

test.each(roles)(
  '%s finds what the table allows and nothing more, whatever address is asked',
  async (who) => {
    const addresses = [...new Set(rows.map(({ place }) => place.list))];
    const asks = [
      ...addresses.flatMap(waysInto),
      ...marked.flatMap(waysTo),
      ...['/sites/register', '/sites/vault'].flatMap(waysAround),
    ];
    let answers = '';
    for (const ask of asks) answers += (await send(who, ask)).text;
    for (const root of ['/sites/register', '/sites/vault']) {
      const ofSite = asks.filter(({ path }) => path.startsWith(root));
      for (let from = 0; from < ofSite.length; from += 100)
        answers += await batched(who, root, ofSite.slice(from, from + 100));
    }
    const found = marked.map(({ place, now, before, deleted }) => ({
      place: place.name,
      now: answers.includes(now),
      before: answers.includes(before),
      deleted: answers.includes(deleted),
    }));
    expect(found).toEqual(
      rows.map(({ place, may }) => {
        const reads = may[who].includes('v');
        const before = reads && keepsVersions(place);
        return { place: place.name, now: reads, before, deleted: false };
      }),
    );
  },
);

test('the Vault is kept out of search as a site and list by list', async () => {
  const { web } = sharePoint.bot.vault.sp;
  expect(await web.select('NoCrawl')()).toMatchObject({ NoCrawl: true });
  for (const { place } of rows.filter(({ place: { siteName } }) => siteName === 'vault'))
    expect(await web.getList(place.list).select('NoCrawl')()).toMatchObject({ NoCrawl: true });
});
