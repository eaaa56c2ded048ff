import { openBeside } from '@loggkontroll/sharepoint/records';
import { extracts, reviews } from '@loggkontroll/sharepoint/schema';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const everybody: readonly Who[] = ['planner', 'logAdministrator', 'head', 'area', 'manager', 'otherManager'];

const add = async (list: string, folder: string): Promise<number> => {
  const answer = await sharePoint.bot.register.sp.web
    .getList(list)
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Post' }], folder);
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
};

const readers = async (list: string, id: number): Promise<readonly Who[]> => {
  const able = await Promise.all(
    everybody.map(async (who) => {
      try {
        await sharePoint.as(who).register.sp.web.getList(list).items.getById(id)();
        return true;
      } catch (error) {
        if (isSharePointFailure(error, 'forbidden') || isSharePointFailure(error, 'not-found')) return false;
        throw error;
      }
    }),
  );
  return everybody.filter((_, index) => able[index]);
};

test.each([
  ['in a unit’s folder', extracts, 'Extracts', '/unit-1'],
  ['at the list’s root', reviews, 'Reviews', ''],
] as const)(
  'a record %s passes from one to another, and stays open to those its place is open to',
  async (_, schema, name, folder) => {
    const list = `/sites/register/Lists/${name}`;
    const id = await add(list, `${list}${folder}`);
    const before = await readers(list, id);
    expect(before).not.toContain('otherManager');
    await openBeside(sharePoint.bot, schema, id, [upnOf('otherManager')]);
    await openBeside(sharePoint.bot, schema, id, [upnOf('otherManager')]);
    expect(await readers(list, id)).toEqual(
      everybody.filter((who) => [...before, 'otherManager'].includes(who)),
    );
    sharePoint.standIn.clearRequests();
    await openBeside(sharePoint.bot, schema, id, [upnOf('otherManager')]);
    expect(sharePoint.writes()).toEqual([]);
    await openBeside(sharePoint.bot, schema, id, []);
    expect(await readers(list, id)).toEqual(before);
  },
);
