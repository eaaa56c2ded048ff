import {
  openOwnWords,
  openSettings,
  policyKey,
  readBeginning,
  readOwnWord,
} from '@loggkontroll/sharepoint/settings';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { ids, upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
  const { standIn } = sharePoint;
  standIn.clearRequests();
});
afterAll(() => sharePoint.close());

const everybody: readonly Who[] = ['planner', 'administrator', 'head', 'area', 'manager', 'otherManager'];
const wordTo = (who: Who, word: string) =>
  openOwnWords(sharePoint.bot).put({ personId: ids[who], upn: upnOf(who) }, word);

const settingsSeenBy = (who: Who) => openSettings(sharePoint.as(who)).all();

test('a person reads what they have been told, with the policies, and nobody else learns of it', async () => {
  const policy = { key: policyKey('ffs'), title: 'FFS', value: '{}' };
  await openSettings(sharePoint.bot).put(policy);
  await wordTo('manager', 'first');
  await wordTo('manager', 'second');
  await wordTo('head', 'other');
  const beginning = await readBeginning(sharePoint.as('manager'), ids.manager);
  expect(beginning).toEqual({ policies: [policy], ownWord: 'second' });
  expect(await readBeginning(sharePoint.as('manager'), undefined)).toEqual(beginning);
  expect(await readOwnWord(sharePoint.as('head'), ids.head)).toBe('other');
  for (const who of everybody) {
    const seen = await settingsSeenBy(who);
    const isTold = who === 'manager' || who === 'head';
    expect(seen.filter(({ title }) => title === 'Till en person')).toHaveLength(isTold ? 1 : 0);
  }
  expect(await readOwnWord(sharePoint.as('otherManager'), ids.manager)).toBeUndefined();
  expect(await readBeginning(sharePoint.as('otherManager'), ids.otherManager)).toEqual({
    policies: [policy],
    ownWord: undefined,
  });
});

test('a person cannot change what they have been told', async () => {
  const own = sharePoint.as('manager').register.sp.web.getList('/sites/register/Lists/Settings');
  const [row] = await own.items.filter(`Key eq 'own-word/${ids.manager}'`)<
    readonly { readonly Id: number }[]
  >();
  await expect(own.items.getById(row?.Id ?? 0).update({ Value: 'mine' })).rejects.toThrow();
  expect(await openOwnWords(sharePoint.bot).all()).toEqual(
    new Map([
      [ids.manager, 'second'],
      [ids.head, 'other'],
    ]),
  );
});

test('costs one request to begin with, whatever has been told', async () => {
  sharePoint.standIn.clearRequests();
  await readBeginning(sharePoint.as('manager'), ids.manager);
  expect(sharePoint.standIn.requests()).toHaveLength(1);
});
