import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Site } from '@loggkontroll/sharepoint/connection';
import { openTo } from '@loggkontroll/sharepoint/records';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { ids, upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const everybody: readonly Who[] = ['planner', 'logAdministrator', 'head', 'area', 'manager', 'otherManager'];

interface Place {
  readonly site: (connection: SharePoint['bot']) => Site;
  readonly list: string;
  readonly folder: string;
}

const targeted: Place = {
  site: ({ register }) => register,
  list: '/sites/register/Lists/Targeted',
  folder: `/sites/register/Lists/Targeted/${ids.manager}`,
};
const cases: Place = {
  site: ({ vault }) => vault,
  list: '/sites/vault/Lists/Cases',
  folder: '/sites/vault/Lists/Cases',
};

const add = async ({ site, list, folder }: Place): Promise<number> => {
  const answer = await site(sharePoint.bot)
    .sp.web.getList(list)
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Post' }], folder);
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
};

const readers = async ({ site, list }: Place, id: number): Promise<readonly Who[]> => {
  const able = await Promise.all(
    everybody.map(async (who) => {
      try {
        await site(sharePoint.as(who)).sp.web.getList(list).items.getById(id)();
        return true;
      } catch (error) {
        if (isSharePointFailure(error, 'forbidden') || isSharePointFailure(error, 'not-found')) return false;
        throw error;
      }
    }),
  );
  return everybody.filter((_, index) => able[index]);
};

describe('A record that is opened to people one by one', () => {
  test('a targeted review: the list’s groups and those named, also when it is done twice', async () => {
    const id = await add(targeted);
    expect(await readers(targeted, id)).toEqual(['planner', 'logAdministrator', 'manager']);
    await openTo(sharePoint.bot, 'targeted', id, [upnOf('manager'), upnOf('area')]);
    await openTo(sharePoint.bot, 'targeted', id, [upnOf('manager'), upnOf('area')]);
    expect(await readers(targeted, id)).toEqual(['planner', 'logAdministrator', 'area', 'manager']);
  });

  test('whoever is no longer named sees nothing more, not even in their own folder', async () => {
    const id = await add(targeted);
    await openTo(sharePoint.bot, 'targeted', id, [upnOf('manager'), upnOf('otherManager')]);
    await openTo(sharePoint.bot, 'targeted', id, [upnOf('area')]);
    expect(await readers(targeted, id)).toEqual(['planner', 'logAdministrator', 'area']);
  });

  test('the next record asks for no numbers of levels, groups or people that the one before has asked for', async () => {
    const [first, second] = [await add(targeted), await add(targeted)];
    await openTo(sharePoint.bot, 'targeted', first, [upnOf('manager')]);
    sharePoint.standIn.clearRequests();
    await openTo(sharePoint.bot, 'targeted', second, [upnOf('manager')]);
    const asked = sharePoint.standIn.requests().map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => /roledefinitions|siteusers|sitegroups/i.test(path))).toEqual([]);
    expect(await readers(targeted, second)).toEqual(['planner', 'logAdministrator', 'manager']);
  });

  test('a case: nobody until they are named', async () => {
    const id = await add(cases);
    expect(await readers(cases, id)).toEqual([]);
    await openTo(sharePoint.bot, 'cases', id, [upnOf('manager')]);
    expect(await readers(cases, id)).toEqual(['manager']);
    await openTo(sharePoint.bot, 'cases', id, []);
    expect(await readers(cases, id)).toEqual([]);
  });
});
