import { informingToldKey, openInformingTold, openSettings } from '@loggkontroll/sharepoint/settings';
import { upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;

beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const tell = (departmentId: string, head: Who | undefined, value: string) =>
  openInformingTold(sharePoint.bot).put(
    { departmentId, headUpn: head === undefined ? undefined : upnOf(head) },
    value,
  );

const everybody: readonly Who[] = [
  ...(['planner', 'head', 'otherHead', 'administrator', 'logAdministrator'] as const),
  ...(['area', 'manager', 'member'] as const),
];

/** Who finds what a department is told among the settings. */
const readersOf = async (departmentId: string): Promise<readonly Who[]> => {
  const readers: Who[] = [];
  for (const who of everybody) {
    const seen = await openSettings(sharePoint.as(who)).all();
    if (seen.some(({ key }) => key === informingToldKey(departmentId))) readers.push(who);
  }
  return readers;
};

test('a department’s numbers are read by its head and the planners, and by nobody else', async () => {
  await tell('housing', 'head', 'first');
  await tell('authority', 'otherHead', 'theirs');
  expect(await readersOf('housing')).toEqual(['planner', 'head']);
  expect(await readersOf('authority')).toEqual(['planner', 'otherHead']);
});

test('whoever leads next reads them, and whoever led before does not', async () => {
  await tell('housing', 'area', 'first');
  expect(await readersOf('housing')).toEqual(['planner', 'area']);
  await tell('housing', undefined, '');
  expect(await readersOf('housing')).toEqual(['planner']);
});

test('nobody but the bot writes them, it is one row a department, and all are read in one request', async () => {
  await tell('housing', 'head', 'second');
  for (const who of ['planner', 'head', 'administrator'] as const)
    await expect(
      openInformingTold(sharePoint.as(who)).put({ departmentId: 'housing', headUpn: upnOf(who) }, 'mine'),
    ).rejects.toMatchObject({ code: 'forbidden' });
  sharePoint.standIn.clearRequests();
  expect(await openInformingTold(sharePoint.bot).all()).toEqual(
    new Map([
      ['housing', 'second'],
      ['authority', 'theirs'],
    ]),
  );
  expect(sharePoint.standIn.requests()).toHaveLength(1);
  expect(await openSettings(sharePoint.bot).all('informing/')).toHaveLength(2);
});
