import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Site } from '@loggkontroll/sharepoint/connection';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { spPostMerge } from '@pnp/sp';
import { body, headers } from '@pnp/queryable';
import { ids } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

/**
 * Who may do what in which list or folder, in the order of `roles`: v view, a add, e edit, d delete; - nothing.
 * Björken (unit-1) belongs to Boende (housing): manager, area (the manager's manager) and head are its own. `@manager`:
 * the folder of the manager.
 */
const roles: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'otherHead',
  'area',
  'manager',
  'otherManager',
  'member',
  'stranger',
];
const table = `
  Lists/Departments           v    v    vaed v    v    v    v    v    v    -
  Lists/Units                 v    v    vaed v    v    v    v    v    v    -
  Lists/People                v    v    vaed v    v    v    v    v    v    -
  Lists/Settings              v    v    vae  v    v    v    v    v    v    -
  Lists/Employees             v    v    vaed -    -    -    -    -    -    -
  Lists/Plans                 vae  -    -    -    -    -    -    -    -    -
  Populations                 va   -    -    -    -    -    -    -    -    -
  Lists/Orders/unit-1         vae  ve   -    -    -    ve   ve   -    -    -
  Lists/Orders/unit-2         vae  ve   -    -    -    -    -    ve   -    -
  Lists/Targeted              vae  ve   -    -    -    -    -    -    -    -
  Lists/Targeted/@manager     vae  ve   -    -    -    -    vae  -    -    -
  Lists/Targeted/@area        vae  ve   -    -    -    vae  -    -    -    -
  Lists/Extracts              -    ve   -    -    -    -    -    -    -    -
  Lists/Extracts/unit-1       -    ve   -    -    -    vae  vae  -    -    -
  Lists/Extracts/unit-2       -    ve   -    -    -    -    -    vae  -    -
  Lists/Authorisations        vae  -    -    -    -    -    -    -    -    -
  Lists/Authorisations/unit-1 vae  -    -    -    -    ve   ve   -    -    -
  Lists/Authorisations/unit-2 vae  -    -    -    -    -    -    ve   -    -
  Lists/Reviews               v    -    -    -    -    -    -    -    -    -
  Lists/Reviews/unit-1        v    -    -    -    -    ve   ve   -    -    -
  Lists/Registrations/unit-1  vae  -    -    v    -    vae  vae  -    -    -
  Lists/Registrations/unit-2  vae  -    -    -    v    -    -    vae  -    -
  Lists/Controls/housing      vae  -    -    vae  -    -    -    -    -    -
  Lists/Signatures/housing    v    -    -    vae  -    -    -    -    -    -
  vault:Logs                  -    -    -    -    -    -    -    -    -    -
  vault:Subjects              -    -    -    -    -    -    -    -    -    -
  vault:AccessLists           -    -    -    -    -    -    -    -    -    -
  vault:Lists/Cases           -    -    -    -    -    -    -    -    -    -
  vault:CaseDocuments         -    -    -    -    -    -    -    -    -    -
  vault:Lists/Conversations   -    -    -    -    -    -    -    -    -    -
  vault:Lists/Notices         -    -    -    -    -    -    -    -    -    -
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [place = '', ...cells] = line.trim().split(/\s+/);
    return { place, cells };
  });

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

interface Place {
  readonly site: (connection: SharePoint['bot']) => Site;
  readonly list: string;
  readonly folder: string;
  readonly library: boolean;
}

const placeOf = (text: string): Place => {
  const inVault = text.startsWith('vault:');
  const root = inVault ? '/sites/vault' : '/sites/register';
  const path = text.replace('vault:', '').replace(/@(\w+)$/, (_, who: Who) => ids[who]);
  const library = !path.startsWith('Lists/');
  return {
    site: (connection) => (inVault ? connection.vault : connection.register),
    list: `${root}/${path
      .split('/')
      .slice(0, library ? 1 : 2)
      .join('/')}`,
    folder: `${root}/${path}`,
    library,
  };
};

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

const rightsOf = async (who: Who, place: Place): Promise<string> => {
  const mine = place.site(sharePoint.as(who));
  const id = await add(place.site(sharePoint.bot), place);
  const item = () => mine.sp.web.getList(place.list).items.getById(id);
  const view = await may(item().select('Title')());
  const adds = await may(add(mine, place));
  const edits = await may(spPostMerge(item(), body({ Title: 'Ändrad' }, headers({ 'IF-MATCH': '*' }))));
  const deletes = await may(item().delete());
  const all = `${view ? 'v' : ''}${adds ? 'a' : ''}${edits ? 'e' : ''}${deletes ? 'd' : ''}`;
  return all === '' ? '-' : all;
};

interface Found {
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
}

describe('Rights in SharePoint itself', () => {
  test.each(rows)('$place', async ({ place, cells }) => {
    expect(cells).toHaveLength(roles.length);
    const found: string[] = [];
    for (const who of roles) found.push(await rightsOf(who, placeOf(place)));
    expect(Object.fromEntries(roles.map((who, index) => [who, found[index]]))).toEqual(
      Object.fromEntries(roles.map((who, index) => [who, cells[index]])),
    );
  });

  test('nobody but owners deletes a version, sets who did something, or changes a list', async () => {
    const place = placeOf('Lists/Orders/unit-1');
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

  test('a list shows each person only what is theirs', async () => {
    const foldersSeenBy = async (who: Who): Promise<readonly string[]> => {
      const found: readonly Found[] = await sharePoint
        .as(who)
        .register.sp.web.getList('/sites/register/Lists/Registrations')
        .items.select('FileDirRef', 'FileSystemObjectType')
        .top(5000)();
      const items = found.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0);
      return [...new Set(items.map(({ FileDirRef }) => FileDirRef))];
    };
    await add(sharePoint.bot.register, placeOf('Lists/Registrations/unit-1'));
    await add(sharePoint.bot.register, placeOf('Lists/Registrations/unit-2'));
    const folder = (unit: string) => `/sites/register/Lists/Registrations/${unit}`;
    expect(await foldersSeenBy('manager')).toEqual([folder('unit-1')]);
    expect(await foldersSeenBy('otherHead')).toEqual([folder('unit-2')]);
    expect(await foldersSeenBy('planner')).toEqual(
      expect.arrayContaining([folder('unit-1'), folder('unit-2')]),
    );
  });
});
