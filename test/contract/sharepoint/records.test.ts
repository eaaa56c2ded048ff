import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  controlDoneOf,
  controlExpectedOf,
  digestRecords,
  registrationOf,
  reviewOf,
  yearEndIdOf,
} from '@loggkontroll/core/workflow';
import { letIn } from '@loggkontroll/sharepoint/records';
import { accepted, desk } from './desk.ts';
import { acting, actingBot, orderOf, registerReview, stepsOf } from './reference-flow.ts';
import { orders as orderList } from '@loggkontroll/sharepoint/schema';
import { ids, upnOf } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());
beforeEach(() => sharePoint.standIn.clearRequests());

const { registerOf, contextOf, placed } = desk(() => sharePoint);
const requests = () => sharePoint.standIn.requests().map(({ method }) => method);
const sha256 = 'ab'.repeat(32);

const delivered = async () => {
  const facts = await placed();
  for (const [who, command] of stepsOf(facts, sha256)) {
    accepted(await registerOf(who).orders.act(facts.orderId, command, contextOf(who)));
  }
  sharePoint.standIn.clearRequests();
  return accepted(await registerOf('bot').orders.find(facts.orderId)).state;
};

describe('The reference flow, each with their own rights', () => {
  test('from order to signature', async () => {
    const order = await delivered();
    expect(order.status).toBe('at-reviewer');
    const bot = registerOf('bot');
    const review = reviewOf(order, ffsPolicy);
    if (!review) throw new Error('no review');
    accepted(await bot.reviews.create({ type: 'openReview', ...review }, actingBot));
    const manager = registerOf('manager');
    accepted(await manager.reviews.act(review.reviewId, { type: 'startReview' }, acting('manager')));
    const registered = accepted(
      await manager.reviews.act(review.reviewId, registerReview(sha256), acting('manager')),
    );
    const facts = registrationOf(registered.state);
    if (!facts) throw new Error('no registration');
    const registration = accepted(
      await bot.registrations.create({ type: 'registerControl', ...facts }, actingBot),
    );
    const control = controlExpectedOf(order);
    accepted(await bot.controls.create({ type: 'expectControl', ...control }, actingBot));
    const done = accepted(
      await bot.controls.act(
        control.controlId,
        { type: 'completeControl', ...controlDoneOf(registration.state) },
        actingBot,
      ),
    );
    const records = [{ controlId: control.controlId, historyHash: done.history.at(-1)?.hash ?? '' }];
    const signed = accepted(
      await registerOf('head').signatures.create(
        {
          type: 'signYear',
          departmentId: 'housing',
          departmentHead: ids.head,
          year: 2026,
          records,
          missing: [],
        },
        acting('head'),
      ),
    );
    expect(signed.recordId).toBe(yearEndIdOf('housing', 2026));
    expect(accepted(await registerOf('planner').signatures.find(signed.recordId)).state).toMatchObject({
      signatures: [{ by: ids.head, digest: digestRecords(records) }],
    });
  });

  test('is read back as it was written, letter by letter', async () => {
    const { orderId } = await delivered();
    const first = accepted(await registerOf('manager').orders.find(orderId));
    const second = accepted(await registerOf('planner').orders.find(orderId));
    expect(first.history).toEqual(second.history);
    expect(first.history.map(({ event }) => event.type)).toEqual([
      'orderPlaced',
      'orderAttested',
      'logRoomOpened',
      'daysCommitted',
      'daysAnswered',
      'daysDrawn',
      'logDelivered',
    ]);
  });

  test('is closed to those it does not concern', async () => {
    const { orderId } = await placed();
    const missing = { ok: false, refusal: { code: 'record-missing' } };
    expect(await registerOf('otherManager').orders.find(orderId)).toEqual(missing);
    expect(await registerOf('stranger').orders.find(orderId)).toEqual(missing);
    const { records } = await registerOf('otherHead').orders.list({ where: { Period: '2026-Q4' } });
    expect(records).toEqual([]);
    const elsewhere = { ...orderOf('order-x'), unitId: 'unit-1' };
    await expect(
      registerOf('otherManager').orders.create({ type: 'placeOrder', ...elsewhere }, acting('planner')),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^(forbidden|not-found)$/) as string });
  });
});

describe('Somebody outside the ordinary chain', () => {
  test('is let in to one record, and to no other of its folder', async () => {
    const facts = await placed();
    const other = await placed();
    const { itemId } = accepted(await registerOf('bot').orders.find(facts.orderId));
    const missing = { ok: false, refusal: { code: 'record-missing' } };
    expect(await registerOf('otherHead').orders.find(facts.orderId)).toEqual(missing);
    expect(await letIn(sharePoint.bot, orderList, itemId, [upnOf('otherHead'), upnOf('manager')])).toBe(1);
    expect(await registerOf('otherHead').orders.find(facts.orderId)).toMatchObject({ ok: true });
    expect(await registerOf('otherHead').orders.find(other.orderId)).toEqual(missing);
    expect(await registerOf('manager').orders.find(facts.orderId)).toMatchObject({ ok: true });
    sharePoint.standIn.clearRequests();
    expect(await letIn(sharePoint.bot, orderList, itemId, [upnOf('otherHead'), upnOf('manager')])).toBe(0);
    expect(sharePoint.writes()).toEqual([]);
  });
});

describe('What it costs', () => {
  test('to place an order: one request', async () => {
    const facts = orderOf('order-cost');
    await registerOf('planner').orders.create({ type: 'placeOrder', ...facts }, acting('planner'));
    expect(requests()).toEqual(['POST']);
  });

  test('to attest: a reading and a writing; from a page that shows it, the writing alone', async () => {
    const { orderId } = await placed();
    await registerOf('manager').orders.act(orderId, { type: 'attest' }, acting('manager'));
    expect(requests()).toEqual(['GET', 'MERGE']);
    const other = await placed();
    const { records } = await registerOf('manager').orders.list({ where: { WaitsFor: ids.manager } });
    const shown = records.find(({ recordId }) => recordId === other.orderId);
    if (!shown) throw new Error('not shown');
    sharePoint.standIn.clearRequests();
    accepted(await registerOf('manager').orders.act(shown, { type: 'attest' }, acting('manager')));
    expect(requests()).toEqual(['MERGE']);
  });

  test('to see what waits for me: one request a list', async () => {
    const { orders: mine, reviews } = registerOf('manager');
    await Promise.all([
      mine.list({ where: { WaitsFor: [ids.manager, 'role:unit-manager'] } }),
      reviews.list({ where: { WaitsFor: ids.manager } }),
    ]);
    expect(requests()).toEqual(['GET', 'GET']);
  });

  test('to ensure what is there: one request; what is not, three', async () => {
    const facts = controlExpectedOf(orderOf('order-ensured'));
    const { controls } = registerOf('bot');
    accepted(await controls.ensure({ type: 'expectControl', ...facts }, actingBot));
    expect(requests()).toEqual(['GET', 'POST', 'GET']);
    sharePoint.standIn.clearRequests();
    accepted(await controls.ensure({ type: 'expectControl', ...facts }, actingBot));
    expect(requests()).toEqual(['GET']);
  });
});

describe('Two at once', () => {
  test('the second decides again, and is told who was first', async () => {
    const { orderId } = await placed();
    const [first, second] = [registerOf('manager').orders, registerOf('manager').orders];
    const both = [accepted(await first.find(orderId)), accepted(await second.find(orderId))] as const;
    const answers = await Promise.all([
      first.act(both[0], { type: 'attest' }, acting('manager')),
      second.act(both[1], { type: 'reject', reason: 'Fel enhet' }, acting('manager')),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = answers.filter((answer) => !answer.ok);
    expect(refused).toMatchObject({ refusal: { by: ids.manager } });
    expect(accepted(await first.find(orderId)).history).toHaveLength(2);
  });

  test('ensuring leaves one record', async () => {
    const facts = controlExpectedOf(orderOf('order-raced'));
    const instances = [registerOf('bot'), registerOf('bot'), registerOf('bot')];
    const made = await Promise.all(
      instances.map(({ controls }) => controls.ensure({ type: 'expectControl', ...facts }, actingBot)),
    );
    const ids = new Set(made.map((result) => accepted(result).itemId));
    expect(ids.size).toBe(1);
    const { records } = await registerOf('bot').controls.list({ where: { RecordId: facts.controlId } });
    expect(records).toHaveLength(1);
  });
});
