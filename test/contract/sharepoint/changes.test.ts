import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { append, formatHistory } from '@loggkontroll/core/history';
import { accepted, desk } from './desk.ts';
import { acting } from './reference-flow.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { registerOf, placed } = desk(() => sharePoint);
const requests = () => sharePoint.standIn.requests().map(({ method }) => method);

describe('Versions and changes', () => {
  test('each save is a version with its editor, newest first', async () => {
    const { orderId } = await placed();
    accepted(await registerOf('manager').orders.act(orderId, { type: 'attest' }, acting('manager')));
    const { orders: store } = registerOf('bot');
    const { itemId, history } = accepted(await store.find(orderId));
    const versions = await store.versions(itemId);
    expect(versions.map(({ label, editor }) => [label, editor.name])).toEqual([
      ['2.0', 'Person manager'],
      ['1.0', 'Person planner'],
    ]);
    expect(versions.map(({ history: text }) => text.split(/\r?\n/).length)).toEqual([2, 1]);
    expect(versions[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(history).toHaveLength(2);
  });

  test('the change log tells what was touched since a token, once', async () => {
    const { orders: store } = registerOf('bot');
    const { token } = await store.changesSince();
    const { orderId } = await placed();
    accepted(await registerOf('manager').orders.act(orderId, { type: 'attest' }, acting('manager')));
    const since = await store.changesSince(token);
    expect(since.records.map(({ recordId, state }) => [recordId, state.status])).toEqual([
      [orderId, 'attested'],
    ]);
    sharePoint.standIn.clearRequests();
    expect((await store.changesSince(since.token)).records).toEqual([]);
    expect(requests()).toHaveLength(1);
  });

  test('the change log also tells of a save that left no version', async () => {
    const { orderId } = await placed();
    const { orders: store } = registerOf('bot');
    const { itemId } = accepted(await store.find(orderId));
    const { token } = await store.changesSince();
    await sharePoint.bot.register.sp.web
      .getList('/sites/register/Lists/Orders')
      .items.getById(itemId)
      .validateUpdateListItem([{ FieldName: 'History', FieldValue: '{}' }], true);
    expect(await store.versions(itemId)).toHaveLength(1);
    expect((await store.changesSince(token)).damaged).toMatchObject([{ recordId: orderId }]);
  });

  test('a token that is none is refused as such, and not taken for a list that is missing', async () => {
    const asked = registerOf('bot').orders.changesSince('1;3;nonsense;0;0');
    await expect(asked).rejects.toMatchObject({ name: 'SharePointFailure', code: 'rejected' });
  });

  test('the change log tells what is gone', async () => {
    const { orderId } = await placed();
    const { orders: store } = registerOf('bot');
    const { itemId } = accepted(await store.find(orderId));
    const { token } = await store.changesSince();
    await sharePoint.bot.register.sp.web
      .getList('/sites/register/Lists/Orders')
      .items.getById(itemId)
      .delete();
    expect(await store.changesSince(token)).toMatchObject({ records: [], deleted: [itemId] });
  });

  test('what was edited behind the suite\u2019s back stands apart as damaged', async () => {
    const { orderId } = await placed();
    const { orders: store } = registerOf('bot');
    const { token } = await store.changesSince();
    const { itemId } = accepted(await store.find(orderId));
    const item = sharePoint
      .as('manager')
      .register.sp.web.getList('/sites/register/Lists/Orders')
      .items.getById(itemId);
    const { History } = await item.select('History')<{ readonly History: string }>();
    await item.update({ History: History.replace('Medarbetare 1', 'Medarbetare 9') });
    expect(await store.find(orderId)).toMatchObject({ ok: false, refusal: { code: 'record-damaged' } });
    const since = await store.changesSince(token);
    expect(since.damaged).toMatchObject([
      { recordId: orderId, itemId, fault: { code: 'history-entry-altered' } },
    ]);
    expect(await store.versions(itemId)).toHaveLength(2);
  });

  test('a record that a newer version has gone on with stands apart, and the others are read', async () => {
    const newer = await placed();
    const other = await placed();
    const { orders: store } = registerOf('bot');
    const { token } = await store.changesSince();
    const { itemId, history } = accepted(await store.find(newer.orderId));
    accepted(await registerOf('manager').orders.act(other.orderId, { type: 'attest' }, acting('manager')));
    const longer = append<{ readonly type: string }>(history, [{ type: 'fromTheFuture' }], {
      ...{ at: '2026-10-05T08:00:00Z', by: 'manager' },
    });
    await sharePoint
      .as('manager')
      .register.sp.web.getList('/sites/register/Lists/Orders')
      .items.getById(itemId)
      .update({ History: formatHistory(longer) });
    const { records, damaged } = await store.changesSince(token);
    expect(records.map(({ recordId }) => recordId)).toEqual([other.orderId]);
    expect(damaged).toMatchObject([{ recordId: newer.orderId, fault: { code: 'history-event-unknown' } }]);
  });
});
