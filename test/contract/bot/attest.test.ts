import { sealHolds } from '@loggkontroll/core/history';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { ids } from '../sharepoint/municipality.ts';
import { acting, orderOf } from '../sharepoint/reference-flow.ts';
import { actionIn, says } from './cards.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import type { PlaygroundClient, SeenMessage } from './playground-client.ts';

let suite: RunningSuite;
let manager: PlaygroundClient;

const place = async (facts: OrderFacts): Promise<void> => {
  const orders = openRegister(suite.sharePoint.as('planner')).orders;
  const placed = await orders.create({ type: 'placeOrder', ...facts }, acting('planner'));
  if (!placed.ok) throw new Error(placed.refusal.code);
};

const orderAsItStands = async (orderId: string) => {
  const found = await openRegister(suite.sharePoint.bot).orders.find(orderId);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};

const cardAbout =
  (number: string, title: RegExp) =>
  ({ card }: SeenMessage): boolean =>
    says(card, number) && title.test(JSON.stringify(card));

beforeAll(async () => {
  suite = await startSuite();
  manager = await suite.sit('manager');
});

afterAll(async () => {
  await suite.close();
});

test('somebody who has not installed the bot is told as soon as they do', async () => {
  await place(orderOf('first'));
  await manager.install();
  await manager.see(({ card }) => says(card, 'Hej!'), 'the welcome');
  const selected = await manager.see(cardAbout('FFS-2026-Q4-first', /utlottad/), 'the selected units');
  expect(says(selected.card, 'Så läser du en logg')).toBe(true);
  const attest = await manager.see(
    cardAbout('FFS-2026-Q4-first', /väntar på din attest/),
    'the order to attest',
  );
  expect(says(attest.card, 'Medarbetare 1')).toBe(false);
});

test('a click attests in the person’s name, sealed by the bot, in at most four requests', async () => {
  const message = await manager.see(
    cardAbout('FFS-2026-Q4-first', /väntar på din attest/),
    'the order to attest',
  );
  suite.sharePoint.standIn.clearRequests();
  const answer = await manager.act(message.id, actionIn(message.card, 'attest'));
  const spent = suite.sharePoint.standIn.requests('bot-answers');
  expect(says(answer.value, 'Beställningen är attesterad')).toBe(true);
  expect(spent.reduce((sum, { operations }) => sum + operations, 0)).toBeLessThanOrEqual(4);

  const { history } = await orderAsItStands('first');
  const attested = history.find(({ event }) => event.type === 'orderAttested');
  expect(attested?.by).toBe(ids.manager);
  const seal = attested?.seal ?? { keyId: '', signature: '' };
  const key = await openSettings(suite.sharePoint.bot).get(publicKeyKey(seal.keyId));
  const { x, y } = JSON.parse(key?.value ?? '{}') as { readonly x: string; readonly y: string };
  const point = `04${[x, y].map((part) => Buffer.from(part, 'base64url').toString('hex')).join('')}`;
  expect(sealHolds(attested?.hash ?? '', seal, point)).toBe(true);
});

test('the card changes in the conversation too, and can no longer be answered', async () => {
  const changed = await manager.see(cardAbout('FFS-2026-Q4-first', /är attesterad/), 'the changed card');
  expect(() => actionIn(changed.card, 'attest')).toThrow();
});

test('a second click is told who answered and when', async () => {
  const message = await manager.see(cardAbout('FFS-2026-Q4-first', /utlottad/), 'any card');
  const about = { kind: 'attest-order', step: 'attest', record: 'order', recordId: 'first' };
  const answer = await manager.act(message.id, { verb: 'reject', data: { ...about, reason: 'för sent' } });
  expect(says(answer.value, 'Beställningen är redan attesterad av Person manager')).toBe(true);
  expect((await orderAsItStands('first')).state.rejected).toBeUndefined();
});

test('a stranger is refused in words and learns nothing of the order', async () => {
  await place(orderOf('second'));
  const stranger = await suite.sit('otherManager');
  await stranger.write('status');
  const message = await stranger.see(({ card }) => says(card, 'Inget väntar på dig'), 'the status');
  const data = { kind: 'attest-order', step: 'attest', record: 'order', recordId: 'second' };
  const answer = await stranger.act(message.id, { verb: 'attest', data });
  expect(says(answer.value, 'Det gick inte')).toBe(true);
  expect(says(answer.value, 'FFS-2026-Q4-second')).toBe(false);
  const refreshed = await stranger.act(message.id, { verb: 'refresh', data });
  expect(says(refreshed.value, 'FFS-2026-Q4-second')).toBe(false);
  expect((await orderAsItStands('second')).state.status).toBe('placed');
});

test('an order that includes oneself is refused in words', async () => {
  const employees = [{ employeeId: 'emp00009', name: 'Medarbetare 9', personId: ids.manager }];
  await place({ ...orderOf('third'), employees });
  const message = await manager.see(
    cardAbout('FFS-2026-Q4-third', /väntar på din attest/),
    'the order to attest',
  );
  const answer = await manager.act(message.id, actionIn(message.card, 'attest'));
  expect(says(answer.value, 'Du finns själv med')).toBe(true);
  expect(says(answer.value, 'Medarbetare 9')).toBe(false);
  expect((await orderAsItStands('third')).state.status).toBe('placed');
});

test('rejecting asks for a reason, keeps it, and tells the planner without it', async () => {
  const planner = await suite.sit('planner');
  await planner.install();
  const message = await manager.see(
    cardAbout('FFS-2026-Q4-second', /väntar på din attest/),
    'the order to attest',
  );
  const reject = actionIn(message.card, 'reject');
  const unreasoned = await manager.act(message.id, { ...reject, data: { ...reject.data, reason: ' ' } });
  expect(says(unreasoned.value, 'Skriv varför')).toBe(true);
  const again = actionIn(unreasoned.value, 'reject');
  const reasoned = await manager.act(message.id, {
    ...again,
    data: { ...again.data, reason: 'Enheten är nedlagd' },
  });
  expect(says(reasoned.value, 'Beställningen är avvisad')).toBe(true);
  expect((await orderAsItStands('second')).state.rejected).toMatchObject({
    by: ids.manager,
    reason: 'Enheten är nedlagd',
  });
  const told = await planner.see(
    cardAbout('FFS-2026-Q4-second', /En beställning är avvisad/),
    'the rejection',
  );
  expect(says(told.card, 'nedlagd')).toBe(false);
});

test('commands are understood in both languages, and anything else is helped', async () => {
  await manager.write('Status');
  await manager.see(({ card }) => says(card, 'Det här väntar på dig') && says(card, 'third'), 'the status');
  await manager.write('my controls');
  const controls = await manager.see(({ card }) => says(card, 'Dina loggkontroller 2026'), 'the controls');
  expect(says(controls.card, 'Björken')).toBe(true);
  await manager.write('hjälp');
  await manager.see(({ card }) => says(card, 'Det här kan du skriva'), 'the help');
  await manager.write('vad är klockan');
  await manager.see(({ card }) => says(card, 'Jag förstod inte'), 'the help for the unknown');
});

test('nothing of it stands in the log but codes and ids', () => {
  const logged = suite.logged();
  expect(logged).toContain('notice sent');
  expect(logged).not.toMatch(/Medarbetare|nedlagd|Person manager/);
  expect(logged).not.toMatch(/task failed|sweep failed|turn failed/);
});
