import { registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand, TargetedFacts } from '@loggkontroll/core/workflow';
import { policyKey, openSettings } from '@loggkontroll/sharepoint/settings';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept, findMarkSaid, holdsMark, watchRequests } from '../sharepoint/find-mark.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { targetedOf, vonPolicy } from '../sharepoint/targeted-flow.ts';
import { actionIn, says } from './cards.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;
let attestant: PlaygroundClient;
let manager: PlaygroundClient;

const marks = ['Märta Markeradsson', 'märmar01'];
const subjectText = JSON.stringify({ name: marks[0], account: marks[1] });

beforeAll(async () => {
  suite = await startSuite();
  const settings = openSettings(suite.sharePoint.bot);
  for (const policy of [ffsPolicy, vonPolicy]) {
    await settings.put({ key: policyKey(policy.id), title: policy.id, value: JSON.stringify(policy) });
  }
  attestant = await suite.sit('otherManager');
  manager = await suite.sit('manager');
  await attestant.install();
  await manager.install();
});
afterAll(() => suite.close());

const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
const everything = () => openRegister(suite.sharePoint.bot);
const subjectsOf = (who: Who) => openSubjectRooms(suite.sharePoint.as(who));
const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));

const request = async (facts: TargetedFacts) => {
  const { targeted } = registerOf('manager');
  accepted(await targeted.create({ type: 'requestTargeted', ...facts }, acting('manager')));
};

/** The record as somebody sees it, as soon as it fits. */
const when = (id: string, who: Who, what: string, fits: (state: Targeted) => boolean) =>
  eventually(`${id} ${what}`, async () => {
    const found = await registerOf(who).targeted.find(id);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

const act = async (id: string, who: Who, command: TargetedCommand) =>
  accepted(await registerOf(who).targeted.act(id, command, acting(who)));

const sees = async (id: string, who: Who) => (await registerOf(who).targeted.find(id)).ok;
const goneFor = (id: string, who: Who) =>
  eventually(`${id} is closed to ${who}`, async () => ((await sees(id, who)) ? undefined : true));

const takenOn = async (id: string) => {
  await act(id, 'logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  return when(
    id,
    'logAdministrator',
    'has its rooms',
    (state) => state.subjectRoom !== undefined && state.logRoom !== undefined,
  );
};

const deliver = async (id: string, logRoom: string) => {
  const { sha256 } = await vaultOf('logAdministrator').deliver(logRoom, `{"log":"${id}"}`);
  await act(id, 'logAdministrator', { type: 'deliverLog', file: { sha256, accesses: 2, rejectedRows: 0 } });
  return sha256;
};

const register = async (id: string, sha256: string) => {
  const review = await eventually(`the review of ${id}`, async () => {
    const found = await registerOf('manager').reviews.find(reviewIdOf(id));
    return found.ok ? found.value : undefined;
  });
  accepted(await registerOf('manager').reviews.act(review, registerReview(sha256), acting('manager')));
  return eventually(`${id} is completed`, async () => {
    const { state } = accepted(await everything().targeted.find(id));
    return state.status === 'completed' ? state : undefined;
  });
};

test('FFS from request to registered review, and who it is about stands nowhere but in its room', async () => {
  const id = '1f3a9c02-0000-4000-8000-000000000001';
  const watched = watchRequests(marks);
  try {
    const facts = targetedOf(id);
    await request(facts);
    await act(id, 'planner', { type: 'placeOrder' });
    const card = await attestant.see(
      (message) => says(message.card, facts.targetedId) && says(message.card, 'väntar på din attest'),
      'the targeted review to attest',
    );
    expect(says(card.card, 'Björken')).toBe(false);
    const attest = actionIn(card.card, 'attest');

    const hello = await manager.see((message) => says(message.card, 'Hej!'), 'the welcome');
    const stranger = await manager.act(hello.id, attest);
    expect(says(stranger.value, 'Det här steget ska göras av någon annan.')).toBe(true);
    expect(says(stranger.value, facts.number)).toBe(false);
    expect(accepted(await everything().targeted.find(id)).state.done).not.toHaveProperty('attest');

    const answer = await attestant.act(card.id, attest);
    expect(says(answer.value, 'Den riktade kontrollen är attesterad')).toBe(true);
    const second = await attestant.act(card.id, attest);
    expect(says(second.value, 'Steget är redan gjort av Person otherManager')).toBe(true);
    const late = { verb: 'reject', data: { ...attest.data, reason: 'not-founded' } };
    expect(says((await attestant.act(card.id, late)).value, 'går inte att avvisa')).toBe(true);
    const { state, history } = accepted(await everything().targeted.find(id));
    expect(state.rejected).toBeUndefined();
    expect(history.filter(({ event }) => event.type === 'targetedAttested')).toHaveLength(1);

    const { subjectRoom = '', logRoom = '' } = await takenOn(id);
    const { sha256: given } = await subjectsOf('area').put(subjectRoom, 'subject.json', subjectText);
    await act(id, 'area', { type: 'giveSubject', subjectSha256: given });
    const readers = await Promise.all(
      (['logAdministrator', 'area', 'planner', 'manager', 'otherManager', 'administrator'] as const).map(
        async (who) => ((await subjectsOf(who).readText(subjectRoom, 'subject.json', given)).ok ? [who] : []),
      ),
    );
    expect(readers.flat()).toEqual(['logAdministrator', 'area']);
    expect(findMarkKept(suite.databaseFile, marks)).toEqual(['blob.bytes']);

    const log = await deliver(id, logRoom);
    const completed = await register(id, log);
    expect(completed).toMatchObject({ logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } });
    const registration = accepted(
      await registerOf('manager').registrations.find(registrationIdOf(reviewIdOf(id))),
    );
    expect(registration.state).toMatchObject({ kind: 'targeted-review', reviewer: ids.manager });
    expect(findMarkKept(suite.databaseFile, marks)).toEqual([]);
    const said = {
      cards: JSON.stringify([attestant.messages, manager.messages]),
      log: suite.logged(),
      requests: JSON.stringify(suite.sharePoint.standIn.requests()),
    };
    expect(findMarkSaid(said, marks)).toEqual([]);
    expect(watched.seen()).toBeGreaterThan(50);
    expect(watched.found().length).toBeGreaterThan(0);
    expect(watched.found().filter((sent) => !sent.includes(`/Subjects/${subjectRoom}`))).toEqual([]);
  } finally {
    watched.stop();
  }
});

test('the search finds what it is to find: a mark in a column, in an address, in a file', () => {
  expect(holdsMark('…%C3%A4rta%20Markeradsson', ['ärta Markeradsson'])).toBe(true);
  expect(holdsMark(JSON.stringify({ who: 'MÄRTA MARKERADSSON' }), marks)).toBe(true);
  expect(holdsMark(Buffer.from(`{"name":"${marks[0] ?? ''}"}`).toString('utf8'), marks)).toBe(true);
  expect(findMarkKept(suite.databaseFile, ['Person manager']).length).toBeGreaterThan(0);
});

test('VON, which nobody attests: the manager gives, the administrator checks and delivers', async () => {
  const id = '1f3a9c02-0000-4000-8000-000000000002';
  await request(targetedOf(id, 'von'));
  const { subjectRoom = '' } = await when(
    id,
    'manager',
    'can be given',
    (state) => state.subjectRoom !== undefined,
  );
  const { sha256 } = await subjectsOf('manager').put(subjectRoom, 'subject.json', '{"account":"abcdef01"}');
  await act(id, 'manager', { type: 'giveSubject', subjectSha256: sha256 });
  const { logRoom = '' } = await takenOn(id);
  expect((await subjectsOf('logAdministrator').readText(subjectRoom, 'subject.json', sha256)).ok).toBe(true);
  await act(id, 'logAdministrator', { type: 'verifyOrderer' });
  const completed = await register(id, await deliver(id, logRoom));
  expect(completed.subjectFate?.fate).toBe('deleted');
});

test('whoever is asked to stand back is put out, and their click changes nothing', async () => {
  const id = '1f3a9c02-0000-4000-8000-000000000003';
  const facts = targetedOf(id);
  await request(facts);
  await act(id, 'planner', { type: 'placeOrder' });
  const card = await attestant.see(
    (message) => says(message.card, facts.targetedId) && says(message.card, 'väntar på din attest'),
    'the targeted review to attest',
  );
  expect(await sees(id, 'otherManager')).toBe(true);
  await act(id, 'manager', { type: 'askForAnother', parts: ['attestant'] });
  await goneFor(id, 'otherManager');
  const late = await attestant.act(card.id, actionIn(card.card, 'attest'));
  expect(says(late.value, 'Det här steget ska göras av någon annan.')).toBe(true);
  expect(accepted(await everything().targeted.find(id)).state.done).not.toHaveProperty('attest');
  await act(id, 'manager', { type: 'withdraw', reason: 'no-longer-needed' });
  expect(
    (await when(id, 'manager', 'is withdrawn', ({ status }) => status === 'withdrawn')).subjectRoom,
  ).toBeUndefined();
});

test('rejected on a card, for a reason of the list; the requester is told, and there is no room', async () => {
  const id = '1f3a9c02-0000-4000-8000-000000000004';
  const facts = targetedOf(id);
  await request(facts);
  await act(id, 'planner', { type: 'placeOrder' });
  const card = await attestant.see(
    (message) => says(message.card, facts.targetedId) && says(message.card, 'väntar på din attest'),
    'the targeted review to attest',
  );
  const reject = actionIn(card.card, 'reject');
  const words = { ...reject, data: { ...reject.data, reason: 'Det är Märta' } };
  expect(says((await attestant.act(card.id, words)).value, 'Välj varför den avvisas.')).toBe(true);
  const chosen = { ...reject, data: { ...reject.data, reason: 'not-founded' } };
  expect(says((await attestant.act(card.id, chosen)).value, 'är avvisad')).toBe(true);
  const told = await manager.see(
    (message) => says(message.card, facts.targetedId) && says(message.card, 'är avvisad'),
    'the rejection',
  );
  expect(says(told.card, 'grund')).toBe(false);
  expect(accepted(await everything().targeted.find(id)).state).toMatchObject({
    status: 'rejected',
    rejected: { by: ids.otherManager, reason: 'not-founded' },
  });
});

test('the bot’s log names nobody, and nothing of it failed', () => {
  expect(suite.logged()).not.toMatch(/Person |kommun\.example|task failed|sweep failed|turn failed/);
});

test('verify follows every one of them, and finds nothing wrong', async () => {
  const { records, faults } = await verified(suite.sharePoint.bot);
  expect(records['Targeted']).toBeGreaterThanOrEqual(2);
  expect(faults).toEqual([]);
});
