import { createSweep } from '@loggkontroll/bot/sweep';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

const start = (instant?: string): void => {
  suite = memorySuite(instant);
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
};

beforeEach(() => start());

const attestable = 'En beställning av logg väntar på din attest: FFS-2026-Q4-o, Björken, kvartal 4 2026';
const selected = 'Din verksamhet är utlottad för loggkontroll: FFS-2026-Q4-o, Björken, kvartal 4 2026';
const planning = 'Dags att planera loggkontrollen: kvartal 4 2026';
const opening = 'Dags att påbörja behörighetskontrollerna';

test('planners are told that a period begins, and that the authorisation reviews are to be opened', async () => {
  await suite.meet('planner', 'manager');
  await sweep();
  expect(suite.seenBy('planner')).toEqual([planning, opening]);
  expect(suite.seenBy('manager')).toEqual([]);
});

test('each notice is sent once, however many instances sweep and however often', async () => {
  await suite.meet('manager');
  await people.place('o');
  const other = createSweep(suite.services);
  await Promise.all([sweep(), other()]);
  await Promise.all([sweep(), other(), createSweep(suite.services)()]);
  expect(suite.seenBy('manager')).toEqual([selected, attestable]);
});

test('a notice whose sending could not be noted is noted later, and said once', async () => {
  await suite.meet('manager');
  await people.place('o');
  suite.messages.loseNotes(2);
  await sweep();
  expect(suite.seenBy('manager')).toEqual([selected, attestable]);
  suite.setClock('2026-10-05T09:05:00Z');
  await sweep();
  suite.setClock('2026-10-05T09:30:00Z');
  await createSweep(suite.services)();
  await sweep();
  expect(suite.seenBy('manager')).toEqual([selected, attestable]);
});

test('nothing is sent in the evening; it comes when work begins', async () => {
  start('2026-10-05T16:00:00Z');
  await suite.meet('manager');
  await people.place('o');
  await sweep();
  expect(suite.seenBy('manager')).toEqual([]);
  suite.setClock('2026-10-06T06:30:00Z');
  await sweep();
  expect(suite.seenBy('manager')).toHaveLength(2);
});

test('an instance that was away reminds of what was announced before, and does not announce what is late', async () => {
  await suite.meet('manager');
  await people.place('o');
  await sweep();
  suite.setClock('2026-10-06T09:00:00Z');
  await createSweep(suite.services)();
  expect(suite.seenBy('manager')).toEqual([selected, attestable, expect.stringMatching(/^Påminnelse/)]);
  await people.place('late', {
    deadlines: { attestBy: '2026-10-02', deliverBy: '2026-10-09', reviewBy: '2026-11-05' },
  });
  await sweep();
  expect(suite.seenBy('manager').slice(3)).toEqual([
    expect.stringMatching(/^Din verksamhet är utlottad.*late/),
    expect.stringMatching(/^Försenat: attestera beställningen.*late/),
  ]);
});

describe('somebody without a conversation', () => {
  test('is shown as not reached, and gets what was held as soon as there is one', async () => {
    await people.place('o');
    await suite.services.organisation.setReachable(suite.senderOf('manager').personId, true);
    await sweep();
    expect(suite.isReachable('manager')).toBe(false);
    await suite.meet('manager');
    suite.setClock('2026-10-05T20:00:00Z');
    await sweep();
    expect(suite.seenBy('manager')).toEqual([selected, attestable]);
  });

  test('is not told of what has been done meanwhile', async () => {
    await people.place('o');
    await sweep();
    await people.attest('o');
    await sweep();
    await suite.meet('manager');
    await sweep();
    expect(suite.seenBy('manager')).toEqual([selected]);
  });

  test('gets a held notice once from two instances', async () => {
    await people.place('o');
    await sweep();
    await suite.meet('manager');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    expect(suite.seenBy('manager')).toHaveLength(2);
  });
});

test('somebody who has removed the bot is forgotten and held for', async () => {
  await suite.meet('manager');
  suite.blocked.add('chat-manager');
  await people.place('o');
  await sweep();
  expect(suite.isReachable('manager')).toBe(false);
  expect(await suite.messages.conversation(suite.senderOf('manager').personId)).toBeUndefined();
  suite.blocked.clear();
  await suite.meet('manager');
  await sweep();
  expect(suite.seenBy('manager')).toHaveLength(2);
});

test('what Teams would not take is sent ten minutes later', async () => {
  await suite.meet('manager');
  await people.place('o');
  suite.failMessengerTimes(1);
  await sweep();
  expect(suite.seenBy('manager')).toEqual([attestable]);
  suite.setClock('2026-10-05T09:09:00Z');
  await sweep();
  expect(suite.seenBy('manager')).toEqual([attestable]);
  suite.setClock('2026-10-05T09:11:00Z');
  await sweep();
  expect(suite.seenBy('manager')).toEqual([attestable, selected]);
});

describe('when an order is answered', () => {
  test('everybody’s card about it says so, also after an answer in the tab', async () => {
    await suite.meet('manager', 'area');
    await people.place('o');
    await sweep();
    suite.setClock('2026-10-15T09:00:00Z');
    await sweep();
    expect(suite.seenBy('area')).toEqual([expect.stringContaining('Försenat hos en chef')]);
    await people.attest('o');
    await sweep();
    const attested = 'Beställningen är attesterad: FFS-2026-Q4-o, Björken, kvartal 4 2026';
    expect(suite.seenBy('area')).toEqual([attested]);
    expect(suite.seenBy('manager')).toEqual([selected, attested, attested]);
    const [card] = suite.delivered.filter(({ to }) => to === 'chat-area').map(({ card: shown }) => shown);
    expect(JSON.stringify(card)).toContain('Person manager attesterade den');
  });

  test('a card that could not be changed is changed at the next sweep', async () => {
    await suite.meet('manager');
    await people.place('o');
    await sweep();
    await people.attest('o');
    suite.failMessengerTimes(1);
    await sweep();
    await sweep();
    expect(suite.seenBy('manager')).toEqual([selected, expect.stringContaining('är attesterad')]);
  });

  test('an instance that was away changes the cards when it is back', async () => {
    await suite.meet('manager');
    await people.place('o');
    await sweep();
    await people.attest('o');
    await createSweep(suite.services)();
    expect(suite.seenBy('manager')).toEqual([selected, expect.stringContaining('är attesterad')]);
  });

  test('a rejection reaches the planner', async () => {
    await suite.meet('planner');
    await people.place('o');
    await people.reject('o');
    await sweep();
    const rejected = expect.stringMatching(/^En beställning är avvisad/) as unknown;
    expect(suite.seenBy('planner')).toEqual([planning, rejected, opening]);
  });
});

test('reminders come before the last day, on it, and after it; then the manager’s manager is told; none when it is done', async () => {
  await suite.meet('manager', 'area');
  await people.place('o');
  const told: Record<string, number> = {};
  for (let day = 5; day <= 23; day += 1) {
    suite.setClock(`2026-10-${String(day).padStart(2, '0')}T09:00:00Z`);
    const before = suite.delivered.length;
    await sweep();
    const sent = suite.delivered.slice(before).filter(({ to }) => to !== 'chat-planner');
    if (sent.length > 0) told[String(day)] = sent.length;
  }
  expect(told).toEqual({ '5': 2, '6': 1, '8': 1, '9': 1, '13': 1, '15': 1 });
  await people.attest('o');
  suite.setClock('2026-10-26T09:00:00Z');
  const before = suite.delivered.length;
  await sweep();
  expect(suite.delivered.slice(before).filter(({ to }) => to === 'chat-manager')).toEqual([]);
});

test('from the delivered log to the registered review, the right people are told', async () => {
  await suite.meet('manager', 'logAdministrator', 'planner');
  const authority = {
    handOver: true,
    attestant: suite.senderOf('planner').personId,
    receiver: suite.senderOf('planner').personId,
  };
  await people.place('o', { ...authority, branch: 'authority' });
  await sweep();
  await people.attest('o', 'planner');
  await sweep();
  expect(suite.seenBy('logAdministrator')).toEqual([expect.stringMatching(/^Lotta dagar och lämna loggen/)]);
  await people.commitDays('o');
  await sweep();
  await people.deliver('o');
  await sweep();
  expect(suite.seenBy('logAdministrator')).toEqual([expect.stringMatching(/^Loggen är lämnad/)]);
  expect(suite.seenBy('planner').at(-1)).toMatch(/^En logg att lämna över/);
  await people.handOver('o');
  await sweep();
  expect(suite.seenBy('manager')).toEqual([expect.stringMatching(/^Loggen är här/)]);
  await people.review('o');
  await sweep();
  await sweep();
  expect(suite.seenBy('manager')).toEqual([expect.stringMatching(/^Granskningen är registrerad/)]);
  expect(suite.seenBy('planner').at(-1)).toMatch(/^Loggen är överlämnad/);
});

test('no notice names anybody who is reviewed', async () => {
  await suite.meet('manager', 'planner', 'area', 'logAdministrator');
  await people.place('o', { employees: [{ employeeId: 'mamark', name: 'Märta Markerad' }] });
  await sweep();
  suite.setClock('2026-10-20T09:00:00Z');
  await sweep();
  const told = JSON.stringify([suite.delivered, await suite.messages.notices({ state: 'sent' })]);
  expect(told).not.toMatch(/Märta|mamark/);
  expect(suite.delivered.length).toBeGreaterThan(3);
});
