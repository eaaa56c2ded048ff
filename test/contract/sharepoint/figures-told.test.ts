import { formatToldControls } from '@loggkontroll/core/report';
import type { LikeControls } from '@loggkontroll/core/report';
import { departmentPart, openFiguresTold } from '@loggkontroll/sharepoint/settings';
import type { FiguresPart } from '@loggkontroll/sharepoint/settings';
import { ids, upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;

const like: LikeControls = {
  ...{ departmentId: 'housing', kind: 'systematic-review', policyId: 'ffs', standing: 'deviation' },
  ...{ controls: 3, breachesReported: 0, breachPersons: 0, breachesToReport: 0 },
};
const ofHousing = formatToldControls({ headId: ids.head, controls: [like] });
const drawn = { shares: [], draws: { standing: 1, givenUp: 0, begun: 0 } };
const requests = [{ departmentId: 'housing', requested: 3, delivered: 2, notCarriedOut: 1 }];
const nobody = { upn: undefined, stands: false };

const put = (part: FiguresPart, value: string, head: { upn: string | undefined; stands: boolean } = nobody) =>
  openFiguresTold(sharePoint.bot).put({ year: 2026, part }, value, head);
const readBy = (who: Who) => openFiguresTold(sharePoint.as(who)).read(2026);

beforeAll(async () => {
  sharePoint = await furnishedSites();
  await put(departmentPart('housing'), ofHousing, { upn: upnOf('head'), stands: false });
  await put('draws', JSON.stringify(drawn));
  await put('requests', JSON.stringify(requests));
  await put('counted', JSON.stringify({ at: '2026-10-05T08:00:00Z' }));
});
afterAll(() => sharePoint.close());

const everybody: readonly Who[] = [
  ...(['planner', 'head', 'otherHead', 'administrator', 'logAdministrator'] as const),
  ...(['area', 'manager', 'member'] as const),
];

test('each number is read by those who may read all that it counts, and by nobody else', async () => {
  const readers: Record<string, Who[]> = { counted: [], controls: [], drawn: [], requests: [] };
  for (const who of everybody) {
    const told = await readBy(who);
    if (told.counted) readers['counted']?.push(who);
    if (told.controls.size > 0) readers['controls']?.push(who);
    if (told.drawn) readers['drawn']?.push(who);
    if (told.requests) readers['requests']?.push(who);
  }
  expect(readers).toEqual({
    counted: ['planner', 'head', 'otherHead', 'logAdministrator'],
    controls: ['planner', 'head'],
    drawn: ['planner'],
    requests: ['logAdministrator'],
  });
});

test('it is read as it was told, in one request; another year has nothing', async () => {
  sharePoint.standIn.clearRequests();
  expect(await readBy('planner')).toEqual({
    counted: { at: '2026-10-05T08:00:00Z' },
    controls: new Map([['housing', [like]]]),
    drawn,
    requests: undefined,
  });
  expect(sharePoint.standIn.requests()).toHaveLength(1);
  expect(await openFiguresTold(sharePoint.as('planner')).read(2025)).toMatchObject({ counted: undefined });
});

test('a new number in the same row is two requests, and leaves its readers', async () => {
  sharePoint.standIn.clearRequests();
  await put(departmentPart('housing'), formatToldControls({ headId: ids.head, controls: [] }), {
    ...{ upn: upnOf('head'), stands: true },
  });
  expect(sharePoint.standIn.requests()).toHaveLength(2);
  expect((await readBy('head')).controls.get('housing')).toEqual([]);
  expect((await readBy('otherHead')).controls.size).toBe(0);
});

test('whoever leads next reads it, and whoever led before does not', async () => {
  const next = formatToldControls({ headId: ids.area, controls: [like] });
  await put(departmentPart('housing'), next, { upn: upnOf('area'), stands: false });
  expect([(await readBy('area')).controls.size, (await readBy('head')).controls.size]).toEqual([1, 0]);
});

test('nobody but the bot writes it, and a row that has gone is made again', async () => {
  for (const who of ['planner', 'head', 'administrator', 'logAdministrator'] as const)
    await expect(
      openFiguresTold(sharePoint.as(who)).put({ year: 2026, part: 'draws' }, 'mine', nobody),
    ).rejects.toMatchObject({ code: 'forbidden' });
  await openFiguresTold(sharePoint.bot).put({ year: 2024, part: 'draws' }, JSON.stringify(drawn), {
    upn: undefined,
    stands: true,
  });
  expect((await openFiguresTold(sharePoint.as('planner')).read(2024)).drawn).toEqual(drawn);
  expect([...(await openFiguresTold(sharePoint.bot).all()).keys()].sort()).toEqual([
    ...['2024/draws', '2026/counted', '2026/department/housing', '2026/draws', '2026/requests'],
  ]);
});
