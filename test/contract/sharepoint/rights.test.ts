import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Site } from '@loggkontroll/sharepoint/connection';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { spPostMerge } from '@pnp/sp';
import { body, headers } from '@pnp/queryable';
import { bySchema, roles, rows, untried } from './rights-table.ts';
import type { Place, Tried } from './rights-table.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

let made = 0;

/** Makes an item or file, as whoever the site is opened for, and gives its number. */
const add = async ({ sp }: Site, { list, folder, library }: Place): Promise<number> => {
  made += 1;
  if (library) {
    const name = `file-${made}.json`;
    await sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, '{}');
    const file = sp.web.getFileByServerRelativePath(`${folder}/${name}`).listItemAllFields;
    return ((await file.select('Id')()) as unknown as { readonly Id: number }).Id;
  }
  const answer = await sp.web
    .getList(list)
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: `Post ${made}` }], folder);
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
};

const may = async (asked: Promise<unknown>): Promise<boolean> => {
  try {
    await asked;
    return true;
  } catch (error) {
    if (isSharePointFailure(error, 'forbidden') || isSharePointFailure(error, 'not-found')) return false;
    throw error;
  }
};

interface Found {
  /** In the table's letters. */
  readonly all: string;
  readonly versions: boolean;
}

const rightsOf = async (who: Tried, place: Place): Promise<Found> => {
  const mine = place.site(sharePoint.as(who));
  const id = await add(place.site(sharePoint.bot), place);
  const list = () => mine.sp.web.getList(place.list);
  const item = () => list().items.getById(id);
  const view = await may(item().select('Title')());
  const versions = await may(item().versions());
  const adds = await may(add(mine, place));
  const edits = await may(spPostMerge(item(), body({ Title: 'Ändrad' }, headers({ 'IF-MATCH': '*' }))));
  const deletes = await may(item().delete());
  const manages = await may(spPostMerge(list(), body({ Description: 'Ändrad' })));
  const all = `${view ? 'v' : ''}${adds ? 'a' : ''}${edits ? 'e' : ''}${deletes ? 'd' : ''}${manages ? 'm' : ''}`;
  return { all: all === '' ? '-' : all, versions };
};

describe('Rights', () => {
  test('are asked for in every list and every kind of folder that the schema has', () => {
    expect(untried()).toEqual([]);
  });

  test.each(rows.map(({ place, may: cells }) => [place.name, place, cells] as const))(
    '%s: as the schema declares',
    (_, place, cells) => {
      expect(Object.fromEntries(roles.map((who) => [who, bySchema(who, place)]))).toEqual(cells);
    },
  );

  test.each(rows.map(({ place, may: cells }) => [place.name, place, cells] as const))(
    '%s: in SharePoint itself',
    async (_, place, cells) => {
      const found = new Map<Tried, Found>();
      for (const who of roles) found.set(who, await rightsOf(who, place));
      expect(Object.fromEntries([...found].map(([who, { all }]) => [who, all]))).toEqual(cells);
      expect(Object.fromEntries([...found].map(([who, { versions }]) => [who, versions]))).toEqual(
        Object.fromEntries(roles.map((who) => [who, cells[who].includes('v')])),
      );
    },
  );
});

test('nobody but owners deletes a version, sets who did something, or changes a list', async () => {
  const place = rows.find(({ place: { name } }) => name === 'Lists/Orders/unit-1')?.place;
  if (place === undefined) throw new Error('no such place');
  const id = await add(sharePoint.bot.register, place);
  for (const who of ['planner', 'manager', 'logAdministrator'] as const) {
    const list = sharePoint.as(who).register.sp.web.getList(place.list);
    const item = list.items.getById(id);
    await spPostMerge(item, body({ Title: `av ${who}` }, headers({ 'IF-MATCH': '*' })));
    expect(await may(item.versions.getById(512).delete())).toBe(false);
    expect(await may(spPostMerge(list, body({ EnableVersioning: false })))).toBe(false);
    expect(await may(list.fields.addText('Extra'))).toBe(false);
    const forged = await item.validateUpdateListItem([
      { FieldName: 'Editor', FieldValue: '[{"Key":"i:0#.f|membership|head@kommun.example"}]' },
    ]);
    expect(forged.some(({ HasException }) => HasException)).toBe(true);
  }
});
