import '@pnp/sp/items/index.js';
import { controlExpectedOf } from '@loggkontroll/core/workflow';
import { handle, controlDecider } from '@loggkontroll/core/workflow';
import { formatHistory } from '@loggkontroll/core/history';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { RecordPage } from '@loggkontroll/sharepoint/records';
import { actingBot, orderOf } from './reference-flow.ts';
import { emptySites, furnishedSites } from './sharepoint.ts';
import type { FurnishedSites, SharePoint } from './sharepoint.ts';

const threshold = 500;
const count = 1_230;

let sharePoint: FurnishedSites;
beforeAll(async () => {
  sharePoint = await furnishedSites({ listViewThreshold: threshold });
  await fill();
});
afterAll(() => sharePoint.close());

/** Controls as the store would write them, many to a batch. */
const fill = async (): Promise<void> => {
  const batchSize = 100;
  for (let from = 0; from < count; from += batchSize) {
    const [batched, execute] = sharePoint.bot.register.sp.batched({ maxRequests: batchSize });
    const list = batched.web.getList('/sites/register/Lists/Controls');
    const added = Array.from({ length: Math.min(batchSize, count - from) }, (_, index) => {
      const number = from + index;
      const facts = { ...controlExpectedOf(orderOf(`order-${number}`)), period: `2026-Q${(number % 4) + 1}` };
      const decided = handle(controlDecider, [], { type: 'expectControl', ...facts }, actingBot);
      if (!decided.ok) throw new Error(decided.refusal.code);
      const values = {
        Title: facts.clusterName,
        RecordId: facts.controlId,
        Status: 'expected',
        Year: '2026',
        Period: facts.period,
        DepartmentId: 'housing',
        History: formatHistory(decided.value.history),
      };
      return list.addValidateUpdateItemUsingPath(
        Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        '/sites/register/Lists/Controls/housing',
      );
    });
    await execute();
    await Promise.all(added);
  }
  sharePoint.standIn.clearRequests();
};

const all = async <Kept, Event>(first: RecordPage<Kept, Event>) => {
  const records = [...first.records];
  let { more } = first;
  while (more) {
    const page = await more();
    records.push(...page.records);
    ({ more } = page);
  }
  return records;
};

describe('In a list longer than the threshold', () => {
  test('a record is found by its id', async () => {
    const { controls } = openRegister(sharePoint.as('head'));
    const { controlId } = controlExpectedOf(orderOf('order-1229'));
    expect(await controls.find(controlId)).toMatchObject({ ok: true, value: { recordId: controlId } });
  });

  test('records come page by page, each once', async () => {
    const { controls } = openRegister(sharePoint.as('head'));
    sharePoint.standIn.clearRequests();
    const found = await all(await controls.list({ where: { Period: '2026-Q2' }, pageSize: 100 }));
    expect(new Set(found.map(({ recordId }) => recordId)).size).toBe(Math.ceil((count - 1) / 4));
    expect(found.every(({ state }) => state.period === '2026-Q2')).toBe(true);
    expect(sharePoint.standIn.requests()).toHaveLength(Math.ceil(found.length / 100));
  });

  test('everything comes in as few requests as the pages allow', async () => {
    const { controls } = openRegister(sharePoint.as('head'));
    sharePoint.standIn.clearRequests();
    const found = await all(await controls.list({ where: {}, pageSize: 500 }));
    expect(found).toHaveLength(count);
    expect(sharePoint.standIn.requests()).toHaveLength(3);
  });

  test('the newest come first, a page in one request, and then those before them', async () => {
    const { controls } = openRegister(sharePoint.as('head'));
    sharePoint.standIn.clearRequests();
    const page = await controls.list({ where: {}, pageSize: 25, newestFirst: true });
    const before = await page.more?.();
    const found = [...page.records, ...(before?.records ?? [])].map(({ itemId }) => itemId);
    expect(found).toHaveLength(50);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(sharePoint.standIn.requests()).toHaveLength(2);
    const oldest = await all(await controls.list({ where: {}, pageSize: 5000 }));
    expect(found[0]).toBe(Math.max(...oldest.map(({ itemId }) => itemId)));
  });

  test('summaries carry columns and no history', async () => {
    const { controls } = openRegister(sharePoint.as('head'));
    sharePoint.standIn.clearRequests();
    const page = await controls.summaries({ where: { Period: '2026-Q1' }, pageSize: 400 });
    expect(page.items).toHaveLength(Math.ceil(count / 4));
    expect(page.items[0]).toMatchObject({ status: 'expected', Period: '2026-Q1', Year: '2026' });
    expect(sharePoint.standIn.requests()[0]?.path).not.toContain('History');
    expect(page.more).toBeUndefined();
  });
});

describe('Where a filter that matches more than the threshold is refused in pages too', () => {
  const rows = { all: { Year: '2026' }, few: { Period: '2026-Q2' } } as const;
  let refusing: SharePoint;
  beforeAll(async () => {
    refusing = await emptySites({
      databaseFile: sharePoint.databaseFile,
      listViewThreshold: threshold,
      refusesWideFilters: true,
    });
  });
  afterAll(() => refusing.close());
  const opened = () => openRegister(refusing.as('head')).controls;
  const asked = () => refusing.standIn.requests();
  const idsOf = (page: { readonly items: readonly { readonly itemId: number }[] }) =>
    page.items.map(({ itemId }) => itemId);

  test('everything comes all the same, each once and in order', async () => {
    for (const where of Object.values(rows)) {
      for (const pageSize of [90, 5000]) {
        const plain = await all(await openRegister(sharePoint.as('head')).controls.list({ where, pageSize }));
        const found = await all(await opened().list({ where, pageSize }));
        expect(found.map(({ itemId }) => itemId)).toEqual(plain.map(({ itemId }) => itemId));
        expect(found.length).toBeGreaterThan(300);
      }
    }
  });

  test('the newest come first, and those before them follow, in every page as many as asked for', async () => {
    const found: number[] = [];
    let page = await opened().summaries({ where: rows.all, pageSize: 200, newestFirst: true });
    for (;;) {
      found.push(...idsOf(page));
      if (page.more === undefined) break;
      expect(page.items).toHaveLength(200);
      page = await page.more();
    }
    expect(found).toHaveLength(count);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  test('what few fit is asked for at once', async () => {
    refusing.standIn.clearRequests();
    await opened().summaries({ where: rows.few, pageSize: 200, newestFirst: true });
    expect(asked()).toHaveLength(1);
  });

  test('a first page takes two requests more, and one for each stretch that has to be narrower', async () => {
    refusing.standIn.clearRequests();
    const page = await opened().summaries({ where: rows.all, pageSize: 200, newestFirst: true });
    const refused = asked().filter(({ status }) => status === 500);
    expect(refused.length).toBeGreaterThan(1);
    expect(asked()).toHaveLength(refused.length + 2);
    refusing.standIn.clearRequests();
    expect(idsOf((await page.more?.()) ?? { items: [] })).toHaveLength(200);
    expect(asked().every(({ status }) => status === 200)).toBe(true);
  });
});
