import { isoInstantOf } from '@loggkontroll/core/calendar';
import { append, formatHistory, maximumHistoryLength, parseHistory } from '@loggkontroll/core/history';
import type { Context, OrderFacts } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { StoreOptions } from '@loggkontroll/sharepoint/records';
import { failure, fakeSharePoint, json } from '../connection/fake-sharepoint.ts';
import type { Sent } from '../connection/fake-sharepoint.ts';
import { fakeList } from './fake-list.ts';

const now = isoInstantOf('2026-10-05T09:00:00Z');
const planner: Context = { actor: { personId: 'planner', roles: ['planner'] }, now };
const manager: Context = { actor: { personId: 'manager', roles: ['unit-manager'] }, now };

const facts: OrderFacts = {
  orderId: 'order-1',
  number: 'FFS-2026-Q4-01',
  policyId: 'ffs',
  policyVersion: 1,
  planId: 'plan-ffs-2026-Q4',
  period: '2026-Q4',
  month: '2026-09',
  dayCount: 3,
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterId: 'operation:manager',
  clusterName: 'Björkens gruppbostad',
  employees: [{ employeeId: 'anna01', name: 'Anna Ek' }],
  orderer: 'planner',
  attestant: 'manager',
  receiver: 'manager',
  reviewer: 'manager',
  reviewersManager: 'area-manager',
  handOver: false,
  deadlines: { attestBy: '2026-10-08', deliverBy: '2026-10-15', reviewBy: '2026-11-05' },
};
const place = { type: 'placeOrder', ...facts } as const;
const attest = { type: 'attest' } as const;

const lost = (): never => {
  throw new TypeError('fetch failed');
};

const opened = (options: StoreOptions = {}) => {
  const list = fakeList();
  const fake = fakeSharePoint(list.answer);
  return { list, sent: fake.sent, orders: openRegister(fake.connection, options).orders };
};

const withOrder = async (options: StoreOptions = {}) => {
  const store = opened(options);
  const placed = await store.orders.create(place, planner);
  store.sent.length = 0;
  return { ...store, placed };
};

const verbs = (sent: readonly Sent[]) =>
  sent.map(({ method, headers }) => headers.get('X-HTTP-Method') ?? method);

describe('Creating a record', () => {
  test('is one request, into the folder of its unit, with history and columns', async () => {
    const { orders, list, sent } = opened();
    const placed = await orders.create(place, planner);
    expect(verbs(sent)).toEqual(['POST']);
    expect(sent[0]?.url.pathname).toMatch(/AddValidateUpdateItemUsingPath\(\)$/);
    expect(sent[0]?.body).toContain('"DecodedUrl":"/sites/register/Lists/Orders/unit-1"');
    expect(list.items[0]?.values).toMatchObject({
      Title: 'FFS-2026-Q4-01',
      RecordId: 'order-1',
      Status: 'placed',
      WaitsFor: 'manager',
      DueOn: '2026-10-08',
      UnitId: 'unit-1',
    });
    const history = parseHistory(String(list.items[0]?.values['History']));
    expect(history).toMatchObject({
      ok: true,
      value: [{ n: 1, by: 'planner', event: { type: 'orderPlaced' } }],
    });
    expect(placed).toMatchObject({
      ok: true,
      value: { recordId: 'order-1', itemId: 1, state: { status: 'placed' } },
    });
  });

  test('that the process refuses sends nothing', async () => {
    const { orders, sent } = opened();
    expect(await orders.create(place, manager)).toMatchObject({ ok: false });
    expect(sent).toEqual([]);
  });

  test('is a failure when SharePoint refuses a value at status 200', async () => {
    const { connection } = fakeSharePoint(() =>
      json({ value: [{ FieldName: 'Period', FieldValue: 'x', HasException: true, ErrorMessage: 'no' }] }),
    );
    await expect(openRegister(connection).orders.create(place, planner)).rejects.toMatchObject({
      code: 'rejected',
      serverCode: 'Period',
    });
  });

  test('whose answer is lost is found to have happened', async () => {
    const { orders, list, sent } = opened();
    list.after = ({ method }) => (method === 'POST' ? lost() : undefined);
    expect(await orders.create(place, planner)).toMatchObject({ ok: true, value: { itemId: 1 } });
    expect(verbs(sent)).toEqual(['POST', 'GET']);
    expect(list.items).toHaveLength(1);
  });

  test('that never arrived says so', async () => {
    const { orders, list } = opened();
    list.before = ({ method }) => (method === 'POST' ? lost() : undefined);
    await expect(orders.create(place, planner)).rejects.toMatchObject({ code: 'unreachable' });
    expect(list.items).toHaveLength(0);
  });
});

describe('Acting on a record', () => {
  test('by its id reads it and saves everything in one MERGE that names the ETag', async () => {
    const { orders, list, sent } = await withOrder();
    const attested = await orders.act('order-1', attest, manager);
    expect(attested).toMatchObject({ ok: true, value: { state: { status: 'attested' } } });
    expect(verbs(sent)).toEqual(['GET', 'MERGE']);
    expect(sent[1]?.headers.get('IF-MATCH')).toBe('"1-guid,1"');
    expect(list.items[0]?.values).toMatchObject({ Status: 'attested', WaitsFor: 'role:log-administrator' });
  });

  test('as it was read needs no reading, nor does the next act', async () => {
    const { orders, sent } = await withOrder();
    const read = await orders.find('order-1');
    if (!read.ok) throw new Error(read.refusal.code);
    const first = await orders.act(read.value, attest, manager);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(verbs(sent)).toEqual(['GET', 'MERGE']);
    const bot: Context = { actor: { personId: 'bot', roles: ['bot'] }, now };
    const room = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(await orders.act(first.value, { type: 'openLogRoom', logRoom: room }, bot)).toMatchObject({
      ok: true,
    });
    expect(verbs(sent)).toEqual(['GET', 'MERGE', 'MERGE']);
  });

  test('decides again when somebody else was first', async () => {
    const { orders, list, sent } = await withOrder();
    const read = await orders.find('order-1');
    if (!read.ok) throw new Error(read.refusal.code);
    await orders.act('order-1', attest, manager);
    sent.length = 0;
    const second = await orders.act(read.value, { type: 'reject', reason: 'Fel enhet' }, manager);
    expect(second).toMatchObject({ ok: false, refusal: { code: 'order-already-attested', by: 'manager' } });
    expect(verbs(sent)).toEqual(['MERGE', 'GET']);
    expect(list.items[0]?.values['Status']).toBe('attested');
  });

  test('refuses on a fresh reading, not on an old page', async () => {
    const { orders, list } = await withOrder();
    const read = await orders.find('order-1');
    if (!read.ok) throw new Error(read.refusal.code);
    await orders.act('order-1', attest, manager);
    const stale = await orders.act(read.value, { type: 'openLogRoom', logRoom: 'room' }, manager);
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'order-only-the-bot' } });
    expect(list.items[0]?.version).toBe(2);
  });

  test('gives up when others are always first', async () => {
    const { orders, list, sent } = await withOrder();
    list.before = ({ headers }) => {
      const [item] = list.items;
      if (headers.get('X-HTTP-Method') === 'MERGE' && item) item.version += 1;
    };
    expect(await orders.act('order-1', attest, manager)).toEqual({
      ok: false,
      refusal: { code: 'record-busy' },
    });
    expect(verbs(sent).filter((verb) => verb === 'MERGE')).toHaveLength(5);
  });

  test('whose answer is lost is found to have happened, and not done twice', async () => {
    const { orders, list, sent } = await withOrder();
    list.after = ({ headers }) => (headers.has('X-HTTP-Method') ? lost() : undefined);
    expect(await orders.act('order-1', attest, manager)).toMatchObject({
      ok: true,
      value: { state: { status: 'attested' }, history: [{ n: 1 }, { n: 2 }] },
    });
    expect(verbs(sent)).toEqual(['GET', 'MERGE', 'GET']);
  });

  test('that never arrived is done again', async () => {
    const { orders, list, sent } = await withOrder();
    let first = true;
    list.before = ({ headers }) => {
      if (!headers.has('X-HTTP-Method') || !first) return;
      first = false;
      lost();
    };
    expect(await orders.act('order-1', attest, manager)).toMatchObject({ ok: true });
    expect(verbs(sent)).toEqual(['GET', 'MERGE', 'GET', 'MERGE']);
    expect(list.items[0]?.version).toBe(2);
  });

  test('is sealed by those who act for others', async () => {
    const seal = (hash: string) => ({ keyId: 'key-1', signature: `over ${hash}` });
    const { orders, list } = await withOrder({ seal });
    await orders.act('order-1', attest, manager);
    const history = parseHistory(String(list.items[0]?.values['History']));
    if (!history.ok) throw new Error(history.refusal.code);
    expect(history.value.map((entry) => entry.seal?.signature)).toEqual(
      history.value.map(({ hash }) => `over ${hash}`),
    );
  });

  test('is refused when the history would not fit its column', async () => {
    const { orders, list } = await withOrder();
    const reason = 'x'.repeat(maximumHistoryLength);
    const refused = await orders.act('order-1', { type: 'reject', reason }, manager);
    expect(refused).toEqual({ ok: false, refusal: { code: 'record-history-full' } });
    expect(list.items[0]?.version).toBe(1);
  });

  test('on a record whose history was altered is refused, with the place', async () => {
    const { orders, list, sent } = await withOrder();
    const [item] = list.items;
    if (item) item.values['History'] = String(item.values['History']).replace('Anna Ek', 'Anna Al');
    expect(await orders.act('order-1', attest, manager)).toEqual({
      ok: false,
      refusal: { code: 'record-damaged', fault: { code: 'history-entry-altered', n: 1 } },
    });
    expect(verbs(sent)).toEqual(['GET']);
  });

  test('on a record that a newer version has gone on with is refused', async () => {
    const { orders, list } = await withOrder();
    const [item] = list.items;
    const history = parseHistory(String(item?.values['History']));
    if (!history.ok || item === undefined) throw new Error('There is no order.');
    const happening = { at: '2026-10-05T08:00:00Z', by: 'manager' };
    const longer = append(history.value, [{ type: 'fromTheFuture' }], happening);
    item.values['History'] = formatHistory(longer);
    const unknown = { code: 'history-event-unknown', n: longer.length };
    expect(await orders.act('order-1', attest, manager)).toEqual({
      ok: false,
      refusal: { code: 'record-newer', fault: unknown },
    });
  });

  test('that is missing is refused', async () => {
    const { orders } = opened();
    expect(await orders.act('none', attest, manager)).toEqual({
      ok: false,
      refusal: { code: 'record-missing' },
    });
  });

  test('without the right to is a failure', async () => {
    const { answer } = (await withOrder()).list;
    const fake = fakeSharePoint((sent, number) =>
      sent.method === 'GET'
        ? answer(sent, number)
        : failure(403, '-2147024891, System.UnauthorizedAccessException'),
    );
    await expect(openRegister(fake.connection).orders.act('order-1', attest, manager)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
