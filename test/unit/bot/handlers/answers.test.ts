import { shippedPolicies } from '@loggkontroll/core/policy';
import { createHandler } from '@loggkontroll/bot/handlers';
import type { BotEvent, Reply } from '@loggkontroll/bot/conversation';
import { createSweep } from '@loggkontroll/bot/sweep';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let handle: (event: BotEvent) => Promise<Reply>;
let changes: number;

beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  changes = 0;
  handle = createHandler(suite.services, () => {
    changes += 1;
  });
  await people.place('o');
});

const about = { kind: 'attest-order', step: 'attest', record: 'order', recordId: 'o' };

const click = (who: Who, verb: string, data: unknown = about, trigger: 'manual' | 'automatic' = 'manual') =>
  handle({ kind: 'cardAction', from: suite.senderOf(who), verb, data, trigger });

const said = (reply: Reply): string => JSON.stringify(reply.kind === 'card' ? reply.card : reply);

test('the first answer stands, in the person’s name and sealed, and the sweep is woken', async () => {
  const reply = await click('manager', 'attest');
  expect(said(reply)).toContain('Du attesterade den');
  const order = await suite.register.orders.find('o');
  expect(order.ok && order.value.history.at(-1)).toMatchObject({
    by: ids.manager,
    event: { type: 'orderAttested' },
    seal: { keyId: 'test' },
  });
  expect(changes).toBe(1);
});

test('somebody overtaken between reading and saving is told who was first', async () => {
  await people.place('p', { attestant: ids.manager });
  suite.register.orders.beOvertaken(() =>
    suite.register.orders.act('o', { type: 'reject', reason: 'Fel enhet' }, acting('manager')),
  );
  const reply = await click('manager', 'attest');
  expect(said(reply)).toContain('redan avvisad av Person manager');
  expect(said(reply)).not.toContain('Fel enhet');
  expect((await people.order('o')).status).toBe('rejected');
});

test('who acts is taken from the channel, never from the card', async () => {
  const forged = { ...about, personId: ids.manager, from: { aadObjectId: ids.manager }, by: ids.manager };
  const reply = await click('otherManager', 'attest', forged);
  expect(said(reply)).toContain('Det gick inte');
  expect(said(reply)).not.toContain('FFS-2026-Q4-o');
  expect((await people.order('o')).status).toBe('placed');
});

test('an order that includes the attestant is refused, and the card no longer offers to answer', async () => {
  const employees = [{ employeeId: 'mamark', name: 'Märta Markerad', personId: ids.manager }];
  await people.place('self', { employees });
  const reply = await click('manager', 'attest', { ...about, recordId: 'self' });
  expect(said(reply)).toContain('Du finns själv med');
  expect(said(reply)).not.toContain('"verb":"attest"');
  expect(said(reply)).not.toContain('Märta');
});

test('a rejection without a reason is asked for one, on a card that can still be answered', async () => {
  const reply = await click('manager', 'reject', { ...about, reason: '   ' });
  expect(said(reply)).toContain('Skriv varför');
  expect(said(reply)).toContain('"verb":"reject"');
  expect((await people.order('o')).status).toBe('placed');
});

test('a reason longer than the card takes counts as none', async () => {
  await click('manager', 'reject', { ...about, reason: 'x'.repeat(501) });
  expect((await people.order('o')).status).toBe('placed');
});

test.each([
  ['no data', null],
  ['another card’s data', { hello: 'world' }],
  ['a record that no card is about', { ...about, record: 'vault' }],
  ['a prototype', JSON.parse('{"__proto__":{"kind":"attest-order"}}')],
])('%s is answered in words', async (_, data) => {
  expect(said(await click('manager', 'attest', data))).toContain('Kortet kunde inte läsas');
});

test('a verb that no card has is answered in words', async () => {
  expect(said(await click('manager', 'approve'))).toContain('Kortet kunde inte läsas');
  const review = { ...about, record: 'review', recordId: 'review-o' };
  expect(said(await click('manager', 'attest', review))).toContain('Kortet kunde inte läsas');
});

test('a card about an order that is gone says so', async () => {
  expect(said(await click('manager', 'attest', { ...about, recordId: 'gone' }))).toContain(
    'inte finns längre',
  );
});

describe('a card that is looked at', () => {
  test('is shown as it stands to somebody who was told', async () => {
    await suite.meet('manager');
    await createSweep(suite.services)();
    expect(said(await click('manager', 'refresh', about, 'automatic'))).toContain('"verb":"attest"');
  });

  test('shows nothing to somebody who was not told', async () => {
    await suite.meet('manager');
    await createSweep(suite.services)();
    const reply = said(await click('otherManager', 'refresh', about, 'automatic'));
    expect(reply).not.toContain('FFS-2026-Q4-o');
  });
});

describe('commands', () => {
  const write = (who: Who, text: string) => handle({ kind: 'message', from: suite.senderOf(who), text });

  test.each(['status', ' STATUS! ', 'Status.'])('“%s” lists what waits, soonest first', async (text) => {
    await people.place('later', {
      deadlines: { attestBy: '2026-10-12', deliverBy: '2026-10-19', reviewBy: '2026-11-05' },
    });
    const reply = said(await write('manager', text));
    expect(reply).toContain('2 saker väntar.');
    expect(reply.indexOf('FFS-2026-Q4-o')).toBeLessThan(reply.indexOf('FFS-2026-Q4-later'));
  });

  test('“status” counts what waits for a role that one has', async () => {
    await people.attest('o');
    expect(said(await write('logAdministrator', 'status'))).toContain('Lämna loggen senast');
    expect(said(await write('otherManager', 'status'))).toContain('Inget väntar på dig');
  });

  test.each(['mina kontroller', 'My  controls', 'MINA KONTROLLER'])(
    '“%s” lists the year’s controls',
    async (text) => {
      await createSweep(suite.services)();
      expect(said(await write('manager', text))).toContain('ska göras senast 5 nov. 2026');
      expect(said(await write('head', text))).toContain('Björken');
      expect(said(await write('otherManager', text))).toContain('Du har inga loggkontroller 2026');
    },
  );

  test.each(['hjälp', 'hja\u0308lp', 'help'])('“%s” is answered with what one can write', async (text) => {
    const help = said(await write('manager', text));
    for (const words of ['Det här kan du skriva', 'status', 'mina kontroller', 'hjälp'])
      expect(help).toContain(words);
  });

  test('help and greeting mention ordering access where a policy in force has it ordered by need, and nowhere else', async () => {
    const policies = (...ids: readonly string[]) => ids.flatMap((id) => shippedPolicies[id] ?? []);
    const told = async () => [
      said(await write('manager', 'hjälp')),
      said(await write('manager', 'vad?')),
      said(await handle({ kind: 'install', from: suite.senderOf('manager') })),
    ];
    for (const help of await told()) expect(help).not.toMatch(/behörighet/);
    suite.setPolicies(...policies('ffs', 'npo'));
    for (const help of await told()) expect(help).toMatch(/beställ behörighet.*behörigheter/);
    suite.setPolicies(...policies('r1177', 'von', 'lean'));
    for (const help of await told()) expect(help).not.toMatch(/behörighet/);
  });

  test.each(['', 'hur många loggar läste Märta?', '<script>', '__proto__', 'constructor'])(
    '“%s” is not understood, and that is said',
    async (text) => {
      expect(said(await write('manager', text))).toContain('Jag förstod inte');
    },
  );

  test('whoever writes can be reached from then on', async () => {
    await write('manager', 'hjälp');
    expect(suite.isReachable('manager')).toBe(true);
  });
});

test('installing keeps the conversation and says hello; removing forgets it', async () => {
  const from = suite.senderOf('manager');
  const hello = await handle({ kind: 'install', from });
  expect(said(hello)).toContain('Hej!');
  expect([suite.isReachable('manager'), changes]).toEqual([true, 1]);
  expect(await handle({ kind: 'uninstall', from })).toEqual({ kind: 'nothing' });
  expect(suite.isReachable('manager')).toBe(false);
  expect(await suite.messages.conversation(ids.manager)).toBeUndefined();
});
