import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Who } from './municipality.ts';
import { emptySites, furnishedSites } from './sharepoint.ts';
import type { FurnishedSites, SharePoint } from './sharepoint.ts';

const threshold = 50;
const pageSize = 20;
/** Every fifth of them the other unit's. */
const ofThisYear = 150;

let sharePoint: FurnishedSites;
let refusing: SharePoint;

const fill = async (): Promise<void> => {
  const path = '/sites/register/Lists/Registrations';
  const [batched, execute] = sharePoint.bot.register.sp.batched();
  const added = Array.from({ length: ofThisYear + 10 }, (_, at) => {
    const unit = at % 5 === 0 ? 'unit-2' : 'unit-1';
    const period = at < 10 ? '2025-Q4' : `2026-Q${1 + Math.floor(((at - 10) * 4) / ofThisYear)}`;
    const values = { Title: `ffs ${period}`, RecordId: `registration-${at}`, Period: period, UnitId: unit };
    return batched.web.getList(path).addValidateUpdateItemUsingPath(
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      `${path}/${unit}`,
    );
  });
  await execute();
  await Promise.all(added);
};

beforeAll(async () => {
  sharePoint = await furnishedSites({ listViewThreshold: threshold });
  await fill();
  const { databaseFile } = sharePoint;
  refusing = await emptySites({ databaseFile, listViewThreshold: threshold, refusesWideFilters: true });
});
afterAll(async () => {
  await refusing.close();
  await sharePoint.close();
});

const year = { Period: { startsWith: '2026' } } as const;
const ask = (site: SharePoint, who: Who, where: object = year) =>
  openRegister(site.as(who)).registrations.summaries({ where, pageSize, newestFirst: true });

/** Everything that somebody comes to, a page at a time. */
const readOn = async (site: SharePoint, who: Who): Promise<readonly string[]> => {
  const found: string[] = [];
  let page = await ask(site, who);
  for (;;) {
    found.push(...page.items.map(({ recordId }) => recordId));
    if (page.more === undefined) return found;
    page = await page.more();
  }
};

describe.each([
  ['answers a filter that matches more than the threshold', () => sharePoint],
  ['refuses it', () => refusing],
])('where SharePoint %s', (_, site) => {
  test.each<[Who, number]>([
    ['planner', 150],
    ['manager', 120],
    ['head', 120],
    ['otherManager', 30],
    ['stranger', 0],
  ])('%s comes to the year’s %i that the rights give, those registered last first', async (who, count) => {
    const found = await readOn(site(), who);
    const numbers = found.map((recordId) => Number(recordId.split('-')[1]));
    expect(numbers).toHaveLength(count);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers.every((number) => number >= 10)).toBe(true);
  });

  test('a unit’s of a period are asked for at once', async () => {
    site().standIn.clearRequests();
    const { items, more } = await ask(site(), 'planner', { UnitId: 'unit-2', Period: '2026-Q4' });
    expect(items.map(({ UnitId, Period }) => `${String(UnitId)} ${String(Period)}`)).toEqual(
      items.map(() => 'unit-2 2026-Q4'),
    );
    expect(items.length).toBeGreaterThan(5);
    expect(more).toBeUndefined();
    expect(site().standIn.requests()).toHaveLength(1);
  });
});

test('the year’s first page is one request, and the next one more', async () => {
  sharePoint.standIn.clearRequests();
  const first = await ask(sharePoint, 'planner');
  expect(first.items).toHaveLength(pageSize);
  expect(sharePoint.standIn.requests()).toHaveLength(1);
  expect((await first.more?.())?.items).toHaveLength(pageSize);
  expect(sharePoint.standIn.requests()).toHaveLength(2);
});
