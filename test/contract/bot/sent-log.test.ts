import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy, SentWay } from '@loggkontroll/core/policy';
import { caseIdOf, controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order, OrderStatus } from '@loggkontroll/core/workflow';
import { readYear, verifyYear } from '@loggkontroll/infra/year-export';
import { openCases } from '@loggkontroll/sharepoint/records';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { botId } from '../sharepoint/sharepoint.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { roomsIn } from './operating-steps.ts';
import { plan, toDrawFrom } from './routine-plan.ts';
import {
  act,
  drawTheDays,
  endSuite,
  everything,
  orderWhen,
  refusalOf,
  registerOf,
  startUnder,
  suite,
} from './routine-steps.ts';
import { verified } from './verified.ts';

afterEach(endSuite);

const lean = shippedPolicies['lean'] as Policy;

const statusOf = (orderId: string, status: OrderStatus): Promise<Order> =>
  orderWhen('manager', orderId, status, (order) => order.status === status);

/** From the plan, in which the log is wished sent, until its day is drawn. */
const ordered = async (sentAs: SentWay): Promise<Order> => {
  await startUnder(lean);
  const [orderId = ''] = await plan('manager', lean, await toDrawFrom('manager', lean), { sentAs });
  const placed = await statusOf(orderId, 'attested');
  await drawTheDays('manager', placed);
  return statusOf(orderId, 'to-be-sent');
};

/** The review that the bot opens once the log has come, registered with what the reviewer says. */
const review = async ({ orderId, employees }: Order, outcome: 'no-remark' | 'remark'): Promise<void> => {
  const { reviews } = registerOf('manager');
  const opened = await eventually('the review', async () => {
    const found = await reviews.find(reviewIdOf(orderId));
    return found.ok ? found.value : undefined;
  });
  expect(opened.state).toMatchObject({ logRoom: '', fileSha256: '' });
  const { type, result } = registerReview('');
  const breach = outcome === 'remark' ? ({ status: 'to-be-reported' } as const) : result.breach;
  const said = { ...result, outcome, breach, employees: employees.length, accesses: 12 };
  accepted(await reviews.act(opened, { type, fileSha256: '', result: said }, acting('manager')));
};

/** The order as it stands in the year's file, which holds; and what is found when its history or a column is another. */
const inTheYearsFile = async (
  orderId: string,
  [from, to]: readonly [string, string],
): Promise<{ readonly history: string; readonly found: readonly string[] }> => {
  const year = await readYear(suite().sharePoint.bot, { year: 2026, madeAt: '2026-10-05T10:00:00Z', botId });
  expect(await verifyYear(year)).toMatchObject({ faulty: [], wrongKeys: [] });
  const orders = year.records['Orders'] ?? [];
  const kept = orders.find(({ recordId }) => recordId === orderId);
  if (kept === undefined) throw new Error('The order is not in the file.');
  const others = orders.filter((order) => order !== kept);
  const changed = [
    { ...kept, history: kept.history.replace(from, to) },
    { ...kept, columns: { ...kept.columns, Status: 'at-reviewer' } },
  ];
  const faults = await Promise.all(
    changed.map(async (order) => {
      const { faulty } = await verifyYear({
        ...year,
        records: { ...year.records, Orders: [...others, order] },
      });
      return faulty.flatMap((record) => record.faults.map(({ code }) => code));
    }),
  );
  return { history: kept.history, found: [...new Set(faults.flat())] };
};

const control = (orderId: string) =>
  eventually('the control', async () => {
    const found = await everything().controls.find(controlIdOf({ orderId }));
    return found.ok && found.value.state.status === 'done' ? found.value.state : undefined;
  });

test('by post: sent, missed, sent again, received, reviewed, registered and destroyed', async () => {
  const { sentAs, orderId, deadlines, logRoom } = await ordered('post');
  expect({ sentAs, logRoom }).toEqual({ sentAs: 'post', logRoom: undefined });
  expect(deadlines).toMatchObject({
    deliverBy: '2026-10-12',
    receiveBy: '2026-10-16',
    reviewBy: '2026-11-06',
  });
  const [client, administrator] = [await suite().sit('manager'), await suite().sit('logAdministrator')];
  await client.install();
  await administrator.install();
  await administrator.see(({ card }) => says(card, 'Skicka loggen'), 'the log to send');
  const send = { type: 'sendLog' } as const;
  expect(await refusalOf('logAdministrator', orderId, send)).toBe('order-orderer-not-verified');
  await act('logAdministrator', orderId, { type: 'verifyOrderer' });
  const file = { sha256: 'ab'.repeat(32), accesses: 2, rejectedRows: 0 };
  expect(await refusalOf('logAdministrator', orderId, { type: 'deliverLog', file })).toBe('order-to-be-sent');
  await act('logAdministrator', orderId, send);
  await client.see(({ card }) => says(card, 'Loggen är skickad till dig'), 'the log on its way');
  expect(await refusalOf('logAdministrator', orderId, { type: 'confirmReceipt' })).toBe(
    'order-not-the-addressee',
  );

  await act('manager', orderId, { type: 'reportNotReceived' });
  await administrator.see(({ card }) => says(card, 'har inte kommit fram'), 'that it has not come');
  await act('logAdministrator', orderId, send);
  await act('manager', orderId, { type: 'confirmReceipt' });
  await client.see(({ card }) => says(card, 'Loggen har kommit, dags att granska'), 'the log to review');

  const order = await statusOf(orderId, 'at-reviewer');
  await review(order, 'no-remark');
  const asked = await statusOf(orderId, 'to-be-destroyed');
  expect(asked.destroyBy).toBe('2026-10-12');
  await client.see(({ card }) => says(card, 'Förstör loggen'), 'the log to destroy');
  await act('manager', orderId, { type: 'stateDestroyed', on: '2026-10-05' });
  expect((await statusOf(orderId, 'completed')).destroyed).toMatchObject({
    by: ids.manager,
    on: '2026-10-05',
  });

  const registration = accepted(await everything().registrations.find(registrationIdOf(reviewIdOf(orderId))));
  expect(registration.state).toMatchObject({
    ...{ kind: 'systematic-review', policyId: 'lean', reviewer: ids.manager, orderId },
    result: { accesses: 12, outcome: 'no-remark' },
  });
  expect(await control(orderId)).toMatchObject({ dueOn: deadlines.reviewBy });
  const { records, faults } = await verified(suite().sharePoint.bot);
  expect(records).toMatchObject({ Plans: 1, Orders: 1, Reviews: 1, Registrations: 1 });
  expect(faults).toEqual([]);
  const { history, found } = await inTheYearsFile(orderId, ['"on":"2026-10-05"', '"on":"2026-10-04"']);
  expect(history).toMatch(
    /logSent.*logNotReceived.*logSent.*receiptConfirmed.*destructionAsked.*logDestroyed/s,
  );
  expect(found).toEqual(expect.arrayContaining(['record-damaged', 'columns-differ']));
  expect(suite().logged()).not.toMatch(/Person |Medarbetare|kommun\.example/);
});

test('by encrypted e-mail, with a remark: a case is opened without the log, which is kept', async () => {
  const { orderId } = await ordered('encrypted-mail');
  await act('logAdministrator', orderId, { type: 'verifyOrderer' });
  await act('logAdministrator', orderId, { type: 'sendLog' });
  await act('manager', orderId, { type: 'confirmReceipt' });
  await review(await statusOf(orderId, 'at-reviewer'), 'remark');
  const completed = await statusOf(orderId, 'completed');
  expect(completed.logFate).toEqual({ fate: 'kept', because: 'remark' });
  const held = accepted(await openCases(suite().sharePoint.bot).find(caseIdOf(reviewIdOf(orderId))));
  expect(held.state.documents.map(({ kind }) => kind)).not.toContain('log');
  await control(orderId);
  expect((await verified(suite().sharePoint.bot)).faults).toEqual([]);
});

test('wished otherwise while it waits: in Loggkontroll a room is opened, by post again none is left', async () => {
  const { orderId } = await ordered('post');
  const [administrator, client] = [await suite().sit('logAdministrator'), await suite().sit('manager')];
  await administrator.install();
  await client.install();
  await administrator.see(({ card }) => says(card, 'Skicka loggen'), 'the log to send');
  const change = { type: 'changeWish' } as const;
  expect(await refusalOf('logAdministrator', orderId, change)).toBe('order-not-the-orderer');
  await act('manager', orderId, change);
  await administrator.see(({ card }) => says(card, 'Lämna loggen'), 'the log to deliver');
  const opened = await orderWhen('manager', orderId, 'a room', ({ logRoom }) => logRoom !== undefined);
  expect(opened).toMatchObject({ status: 'days-drawn' });
  expect(opened.deadlines).not.toHaveProperty('receiveBy');
  expect(await roomsIn(suite())).toHaveLength(1);
  await act('logAdministrator', orderId, { type: 'verifyOrderer' });
  await act('manager', orderId, { ...change, sentAs: 'encrypted-mail' });
  expect(await refusalOf('logAdministrator', orderId, { type: 'sendLog', as: 'post' })).toBe(
    'order-wish-changed',
  );
  await act('logAdministrator', orderId, { type: 'sendLog', as: 'encrypted-mail' });
  expect(await refusalOf('manager', orderId, change)).toBe('order-already-sent');
  await act('manager', orderId, { type: 'confirmReceipt' });
  const order = await statusOf(orderId, 'at-reviewer');
  await review(order, 'no-remark');
  await statusOf(orderId, 'to-be-destroyed');
  expect(await roomsIn(suite())).toEqual([]);
  await act('manager', orderId, { type: 'stateDestroyed', on: '2026-10-05' });
  await statusOf(orderId, 'completed');
  await control(orderId);
  expect((await verified(suite().sharePoint.bot)).faults).toEqual([]);
  const { history } = await inTheYearsFile(orderId, ['"sentAs":"encrypted-mail"', '"sentAs":"post"']);
  expect(history.match(/"type":"wishChanged"/g)).toHaveLength(2);
});

test('a log that does not come is late with whoever was to say so, and then with their manager', async () => {
  const { orderId } = await ordered('post');
  const [client, above] = [await suite().sit('manager'), await suite().sit('area')];
  await client.install();
  await above.install();
  await act('logAdministrator', orderId, { type: 'verifyOrderer' });
  await act('logAdministrator', orderId, { type: 'sendLog' });
  await client.see(({ card }) => says(card, 'Loggen är skickad till dig'), 'the log on its way');
  suite().setClock('2026-10-23T09:00:00Z');
  await client.see(({ card }) => says(card, 'Försenat: säga om loggen har kommit'), 'that it is late');
  await above.see(({ card }) => says(card, 'Försenat hos en chef som du leder'), 'that it is late');
});
