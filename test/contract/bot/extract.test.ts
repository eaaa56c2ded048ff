import { shippedPolicies } from '@loggkontroll/core/policy';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { extractOf } from '../sharepoint/extract-flow.ts';
import { findMarkKept, findMarkSaid, watchRequests } from '../sharepoint/find-mark.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { clientMarks as marks, extractSteps, today } from './extract-steps.ts';
import type { ExtractSteps } from './extract-steps.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;
let manager: PlaygroundClient;
let administrator: PlaygroundClient;
let steps: ExtractSteps;

beforeAll(async () => {
  suite = await startSuite();
  steps = extractSteps(suite);
  const settings = openSettings(suite.sharePoint.bot);
  for (const id of ['von', 'npo', 'lean']) {
    await settings.put({ key: policyKey(id), title: id, value: JSON.stringify(shippedPolicies[id]) });
  }
  manager = await suite.sit('manager');
  administrator = await suite.sit('logAdministrator');
  await manager.install();
  await administrator.install();
});
afterAll(() => suite.close());

test('VON: reviewed too before it leaves, mail returned, and the client stands nowhere but in its rooms', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000001';
  const watched = watchRequests(marks);
  try {
    const { facts, subjectRoom, given } = await steps.requested(id, 'von');
    expect(await steps.readersOf(subjectRoom, 'client.json', given)).toEqual(['manager']);
    await manager.see(
      (message) => says(message.card, facts.number) && says(message.card, 'begäran om loggutdrag väntar'),
      'the request to assess',
    );
    const { logRoom = '' } = await steps.ordered(id, 'manager');
    await administrator.see(
      (message) => says(message.card, facts.number) && says(message.card, 'En logg att ta ut'),
      'the log to take out',
    );
    await eventually('the administrator may read', async () =>
      (await steps.readersOf(subjectRoom, 'client.json', given)).includes('logAdministrator')
        ? true
        : undefined,
    );
    const log = await steps.delivered(id, logRoom, 'logAdministrator');
    await eventually('the administrator is out of both rooms', async () => {
      const readers = await steps.readersOf(subjectRoom, 'client.json', given);
      const mayReadLog = (await steps.vaultOf('logAdministrator').readDelivery(logRoom, log)).ok;
      return readers.join() === 'manager' && !mayReadLog ? true : undefined;
    });
    expect((await steps.vaultOf('manager').readDelivery(logRoom, log)).ok).toBe(true);

    const documentSha256 = await steps.readable(id, subjectRoom);
    const handOver = { type: 'handOverExtract', way: 'registered-mail', on: today, documentSha256 } as const;
    expect(await steps.refusedFor(id, 'manager', handOver)).toBe('extract-not-controlled');
    const { orderId } = await steps.reviewed(id, 'manager', 'no-remark');
    expect(orderId).toBe(id);
    const control = await eventually('the control of the year', async () => {
      const found = await steps.everything().controls.find(controlIdOf({ orderId: id }));
      return found.ok && found.value.state.done ? found.value.state : undefined;
    });
    expect(control).toMatchObject({ kind: 'extract-review', period: '2026', status: 'done' });
    await steps.act(id, 'manager', handOver);
    const back = await steps.act(id, 'manager', { type: 'recordReturn', on: today });
    expect(back).toMatchObject({ status: 'readable', returned: [{ on: today }] });
    await steps.act(id, 'manager', {
      ...handOver,
      way: 'handed-over-against-identification',
      identity: 'identity-document',
    });
    await steps.act(id, 'manager', { type: 'noteExtract', what: 'request', on: today });
    expect(await steps.refusedFor(id, 'manager', { type: 'closeExtract' })).toBe('extract-steps-missing');
    await steps.act(id, 'manager', { type: 'noteExtract', what: 'hand-over', on: today });
    expect(new Set(findMarkKept(suite.databaseFile, marks))).toEqual(new Set(['blob.bytes']));
    await steps.act(id, 'manager', { type: 'closeExtract' });
    const settled = await steps.when(
      id,
      'is settled',
      ({ logFate, subjectFate }) => !!logFate && !!subjectFate,
    );
    expect(settled).toMatchObject({ logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } });

    expect(findMarkKept(suite.databaseFile, marks)).toEqual([]);
    const said = {
      cards: JSON.stringify([manager.messages, administrator.messages]),
      log: suite.logged(),
      requests: JSON.stringify(suite.sharePoint.standIn.requests()),
    };
    expect(findMarkSaid(said, marks)).toEqual([]);
    expect(watched.found().length).toBeGreaterThan(0);
    const rooms = [`/Subjects/${subjectRoom}`, `/Logs/${logRoom}`];
    expect(watched.found().filter((sent) => !rooms.some((room) => sent.includes(room)))).toEqual([]);
  } finally {
    watched.stop();
  }
});

test('NPO: nobody orders; the head of operations takes the log out, and it need not be reviewed', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000002';
  const { facts, subjectRoom, given } = await steps.requested(id, 'npo', 'representative');
  expect(facts.deadlines).toMatchObject({ assess: '2026-10-06', deliver: '2026-10-07' });
  const release = { type: 'assessExtract', decision: { kind: 'released', staff: 'role' } } as const;
  expect(await steps.refusedFor(id, 'area', release)).toBe('extract-authority-not-shown');
  await steps.act(id, 'manager', { type: 'showAuthority', ground: 'guardianship', on: today });
  await steps.act(id, 'area', release);
  expect(await steps.refusedFor(id, 'area', { type: 'orderExtract' })).toBe('extract-log-is-taken-out');
  const { logRoom = '' } = await steps.when(id, 'has a log room', (state) => state.logRoom !== undefined);
  expect([...(await steps.readersOf(subjectRoom, 'client.json', given))].sort()).toEqual(['area', 'manager']);
  const log = await steps.delivered(id, logRoom, 'area');
  await eventually('both may read the log', async () => {
    const both = await Promise.all(
      (['manager', 'area'] as const).map((who) => steps.vaultOf(who).readDelivery(logRoom, log)),
    );
    return both.every(({ ok }) => ok) ? true : undefined;
  });
  const documentSha256 = await steps.readable(id, subjectRoom);
  const handed = await steps.act(id, 'manager', {
    type: 'handOverExtract',
    way: 'registered-mail',
    on: today,
    documentSha256,
  });
  expect(handed.status).toBe('handed-over');
});

test('LEAN: the orderer is verified, by mail with receipt, and with a remark everything stays', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000003';
  const { subjectRoom } = await steps.requested(id, 'lean');
  const { logRoom = '' } = await steps.ordered(id, 'area');
  const unverified = { sha256: '1'.repeat(64), accesses: 1 };
  expect(
    await steps.refusedFor(id, 'logAdministrator', {
      type: 'deliverExtract',
      log: unverified,
      ordererVerified: false,
    }),
  ).toBe('extract-orderer-not-verified');
  await steps.delivered(id, logRoom, 'logAdministrator');
  await steps.reviewed(id, 'area', 'remark');
  const documentSha256 = await steps.readable(id, subjectRoom);
  const byMail = { type: 'handOverExtract', on: today, documentSha256 } as const;
  expect(await steps.refusedFor(id, 'manager', { ...byMail, way: 'registered-mail' })).toBe(
    'extract-way-not-allowed',
  );
  await steps.act(id, 'manager', { ...byMail, way: 'mail-with-receipt' });
  await steps.act(id, 'manager', { type: 'noteExtract', what: 'hand-over', on: today });
  await steps.act(id, 'manager', { type: 'recordReceipt', on: today });
  expect(await steps.refusedFor(id, 'manager', { type: 'closeExtract' })).toBe('extract-steps-missing');
  await steps.act(id, 'manager', { type: 'startInquiry', kind: 'case', recordId: `case-${id}` });
  await steps.act(id, 'manager', { type: 'closeExtract' });
  const settled = await steps.when(
    id,
    'is settled',
    ({ logFate, subjectFate }) => !!logFate && !!subjectFate,
  );
  expect(settled).toMatchObject({ logFate: { fate: 'kept' }, subjectFate: { fate: 'kept' } });
});

test('a refusal is a decision in writing, and goes the same way', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000004';
  const { subjectRoom } = await steps.requested(id, 'von');
  await steps.act(id, 'manager', {
    type: 'assessExtract',
    decision: { kind: 'refused', reasons: ['secrecy'] },
  });
  expect(await steps.refusedFor(id, 'manager', { type: 'orderExtract' })).toBe('extract-not-released');
  const documentSha256 = await steps.readable(id, subjectRoom);
  await steps.act(id, 'manager', {
    type: 'handOverExtract',
    way: 'registered-mail',
    on: today,
    documentSha256,
  });
  await steps.act(id, 'manager', { type: 'noteExtract', what: 'request', on: today });
  await steps.act(id, 'manager', { type: 'noteExtract', what: 'hand-over', on: today });
  const { status, logRoom } = await steps.act(id, 'manager', { type: 'closeExtract' });
  expect({ status, logRoom }).toEqual({ status: 'closed', logRoom: undefined });
  await steps.when(id, 'is settled', ({ subjectFate }) => subjectFate?.fate === 'deleted');
});

test('a request that leaves out what its policy wants gets no room, and no log administrator hears of it', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000005';
  const facts = extractOf(id, 'von');
  const lax = { ...facts, rules: { ...facts.rules, identityShown: false } };
  accepted(await steps.extractsOf('manager').create({ type: 'requestExtract', ...lax }, acting('manager')));
  await eventually('it is told in the log', async () =>
    Promise.resolve(suite.logged().includes('client extract does not fit its policy') ? true : undefined),
  );
  expect(accepted(await steps.everything().extracts.find(id)).state.subjectRoom).toBeUndefined();
});

test('somebody else assesses and reviews instead; another log has another review; none when the client takes it back', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000007';
  const { subjectRoom, given } = await steps.requested(id, 'von');
  const { logRoom = '' } = await steps.ordered(id, 'manager');
  await steps.delivered(id, logRoom, 'logAdministrator');
  const first = await steps.review(id, 'manager');
  expect(first.state.reviewer).toBe(ids.manager);

  const stays = { handler: ids.manager, handlersManager: ids.area, orderer: ids.manager };
  await steps.act(id, 'manager', { type: 'passOnExtract', ...stays, assessor: ids.otherManager });
  await steps.review(id, 'otherManager');
  await eventually('who is let in reads it all', () => steps.whenReads(id, 'otherManager', true));
  await steps.act(id, 'manager', { type: 'passOnExtract', ...stays, assessor: ids.area });
  await steps.reviewIs(first.recordId, 'passed on', ({ reviewer }) => reviewer === ids.area);
  await eventually('whoever was let in reads nothing more', () => steps.whenReads(id, 'otherManager', false));
  await eventually('the new assessor is in both rooms', async () => {
    const readers = await steps.readersOf(subjectRoom, 'client.json', given);
    const saved = await steps.vaultOf('area').saveDraft(logRoom, 'a draft', undefined);
    return readers.includes('area') && saved.ok ? true : undefined;
  });

  await steps.act(id, 'manager', { type: 'orderExtract' });
  await eventually('the administrator may put another log there', () =>
    steps.delivered(id, logRoom, 'logAdministrator', 'head').catch(() => undefined),
  );
  const second = await steps.review(id, 'head');
  expect(second.state).toMatchObject({ reviewer: ids.head, status: 'opened' });
  expect((await steps.vaultOf('head').readDelivery(logRoom, second.state.fileSha256)).ok).toBe(true);
  expect(second.recordId).not.toBe(first.recordId);
  await steps.reviewIs(first.recordId, 'withdrawn', ({ status }) => status === 'withdrawn');
  await steps.act(id, 'manager', { type: 'withdrawExtract', reason: 'client-withdrew' });
  await steps.reviewIs(second.recordId, 'withdrawn too', ({ status }) => status === 'withdrawn');
});

test('what is late is told upwards, without a word of the client', async () => {
  const id = '2e4b0000-0000-4000-8000-000000000006';
  const { facts } = await steps.requested(id, 'von');
  suite.setClock('2026-10-19T09:00:00Z');
  suite.bot.sweepNow();
  const late = await manager.see(
    (message) => says(message.card, facts.number) && says(message.card, 'skulle ha varit klart'),
    'that it is late',
  );
  expect(says(late.card, 'Björken')).toBe(false);
});

test('the bot’s log names nobody, and nothing of it failed', () => {
  expect(suite.logged()).not.toMatch(/Person |kommun\.example|task failed|sweep failed|turn failed/);
});

test('verify follows every one of them, and finds nothing wrong', async () => {
  const { records, faults } = await verified(suite.sharePoint.bot);
  expect(records['Extracts']).toBe(7);
  expect(faults).toEqual([]);
});
