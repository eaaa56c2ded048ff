import {
  accessFileName,
  addAccess,
  answerOf,
  decideRows,
  emptyAnswers,
  formatAccessAnswer,
  formatAccessList,
  orderOf,
  parseAccessAnswer,
  parseAccessFacts,
  rowsToDecide,
  tasksOf,
} from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { authorisationIdOf, controlIdOf, singleOrder } from '@loggkontroll/core/workflow';
import type { Authorisation, AuthorisationCommand } from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { access } from './authorisation-parts.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/** Somebody who is given access: must stand nowhere but in the room. */
const marks = ['Nora Namnsson', 'nora77'];
const today = '2026-10-05';

/** Of another department, so that no folder of unit 1 is theirs. */
const [head, support] = ['otherArea', 'member'] as const satisfies readonly Who[];

let suite: RunningSuite;
let operations: PlaygroundClient;
let local: PlaygroundClient;

beforeAll(async () => {
  suite = await startSuite();
  const everywhere = { departmentId: undefined, from: '2024-01-01', to: undefined };
  await importOrganisation(suite.sharePoint.bot, {
    ...organisation,
    employees: [
      ...organisation.employees,
      {
        ...{ employeeId: 'boss01', name: 'Verksamhetschefen', personId: ids[head], unitId: 'unit-1' },
        ...{ role: 'verksamhetschef', from: '2024-01-01', to: undefined },
      },
    ],
    functions: [
      { code: 'local-support', personId: ids[support], unitId: undefined, ...everywhere },
      { code: 'head-of-operations', personId: ids[head], unitId: 'unit-1', ...everywhere },
    ],
  });
  const npo = { key: policyKey('npo'), title: 'npo', value: JSON.stringify(shippedPolicies['npo']) };
  await openSettings(suite.sharePoint.bot).put(npo);
  [operations, local] = await Promise.all([suite.sit(head), suite.sit(support)]);
  await Promise.all([operations.install(), local.install()]);
});
afterAll(() => suite.close());

const everything = () => openRegister(suite.sharePoint.bot);
const reviewsOf = (who: Who) => openRegister(suite.sharePoint.as(who)).authorisations;
const roomsOf = (who: Who) => openAccessRooms(suite.sharePoint.as(who));

const act = async (id: string, who: Who, command: AuthorisationCommand): Promise<Authorisation> => {
  const found = await eventually(`${id} for ${who}`, async () => {
    const asked = await reviewsOf(who).find(id);
    return asked.ok ? asked.value : undefined;
  });
  return accepted(await reviewsOf(who).act(found, command, acting(who))).state;
};

const when = (id: string, what: string, fits: (state: Authorisation) => boolean) =>
  eventually(`${id} ${what}`, async () => {
    const found = await everything().authorisations.find(id);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

/** What the bot has put beside, once the head of operations may read it. */
const factsSeen = (room: string, sha256: string) =>
  eventually('the head reads the facts', async () => {
    const read = await roomsOf(head).readText(room, accessFileName('facts', sha256), sha256);
    return read.ok ? parseAccessFacts(read.value) : undefined;
  });

const put = (who: Who, room: string, kind: 'list' | 'answer', text: string): Promise<string> =>
  eventually(`${who} may write`, async () => {
    const sha256 = deliveryHash(text);
    const written = await roomsOf(who)
      .put(room, accessFileName(kind, sha256), text)
      .then(() => true)
      .catch(() => false);
    return written ? sha256 : undefined;
  });

/** A card that says something; `what` for whoever reads that it did not come. */
const hears = (who: PlaygroundClient, text: string, what: string) =>
  who.see(({ card }) => says(card, text), what);

test('whoever does not decide of access is told so, and nothing is begun', async () => {
  await local.write('behörigheter');
  await hears(local, 'Det är inte du som beställer behörigheter', 'that it is not theirs');
  const { records } = await everything().authorisations.list({ where: {} });
  expect(records).toEqual([]);
});

test('NPO: the head of operations begins it by a word, gives, changes and ends access, and has it confirmed', async () => {
  await operations.write('Behörigheter eken');
  await hears(operations, 'Vilken enhet gäller det?', 'which unit');
  await operations.write('Behörigheter björken.');
  await hears(operations, 'Behörigheterna för Björken gås igenom', 'that it is begun');
  const [opened] = (await everything().authorisations.list({ where: {} })).records;
  const { recordId: id = '', state } = opened ?? {};
  expect(state).toMatchObject({
    policyId: 'npo',
    occasion: 'need',
    decider: ids[head],
    lister: ids[support],
  });
  expect(id).toBe(authorisationIdOf('npo', 'unit-1', state?.doneBy ?? '', 'unit'));
  expect(opened?.history[0]).toMatchObject({ by: ids[head] });
  await operations.write('access');
  await hears(operations, 'Björken gås redan igenom', 'that it is under way');

  await hears(local, 'behörighetslista att ta fram', 'that a list is asked for');
  const { room = '' } = await when(id, 'has a room', (now) => now.room !== undefined);
  const list = { reviewId: id, takenOn: today, rows: [access('emp00001'), access('emp00002')] };
  const sha256 = await put(support, room, 'list', formatAccessList(list));
  await act(id, support, { type: 'sendAccessList', list: { sha256, takenOn: today, accounts: 2 } });
  await hears(operations, 'En behörighetslista väntar på ditt svar', 'that the list is there');
  const { prepared } = await when(id, 'is prepared', (now) => now.prepared !== undefined);
  const factsSha256 = prepared?.facts.sha256 ?? '';
  const facts = await factsSeen(room, factsSha256);

  const decisions = state?.rules.branches.provider?.decisions ?? [];
  const kept = decideRows(emptyAnswers, rowsToDecide(facts, 'others'), { decision: 'end' });
  const changed = decideRows(kept, [1], { decision: 'change', to: 'Bara läsa' });
  const given = {
    name: marks[0] ?? '',
    account: marks[1] ?? '',
    role: 'Läsa',
    why: 'Ny',
    until: '2027-01-31',
  };
  const self = answerOf(addAccess(changed, { ...given, account: 'BOSS01' }), {
    facts,
    part: 'others',
    decisions,
  });
  expect(self).toMatchObject({ ok: false, refusal: { code: 'added-own' } });
  const answer = accepted(answerOf(addAccess(changed, given), { facts, part: 'others', decisions }));
  const text = formatAccessAnswer(answer);
  const answerSha256 = await put(head, room, 'answer', text);
  await act(id, head, {
    type: 'answerAccess',
    answer: { listSha256: sha256, sha256: answerSha256, outcome: 'changes' },
  });

  await hears(local, 'Behörigheter att ändra eller avsluta', 'what is to be carried out');
  const name = accessFileName('answer', answerSha256);
  const seen = accepted(await roomsOf(support).readText(room, name, answerSha256));
  const tasks = tasksOf(list, [parseAccessAnswer(seen) ?? answer]);
  expect(tasks.map(({ decision, added }) => [decision, added?.until])).toEqual([
    ['end', undefined],
    ['change', undefined],
    ['add', '2027-01-31'],
  ]);
  await act(id, support, { type: 'carryOutAccess', on: today, listSha256: sha256 });
  await hears(operations, 'Klart för din del', 'that it is confirmed');
  expect((await act(id, 'planner', { type: 'closeAuthorisation' })).status).toBe('closed');
  const control = await eventually('the control of the year', async () => {
    const found = await everything().controls.find(controlIdOf({ orderId: id }));
    return found.ok && found.value.state.done ? found.value.state : undefined;
  });
  expect(control).toMatchObject({ kind: 'authorisation-review', done: { reviewer: ids[head] } });

  await operations.write('behörigheter');
  await hears(operations, 'Björken är redan genomgången i dag', 'that it was today');
  expect(new Set(findMarkKept(suite.databaseFile, marks))).toEqual(new Set(['blob.bytes']));
  expect(suite.logged()).not.toMatch(/Nora|nora77/);
  expect(JSON.stringify([operations.messages, local.messages])).not.toMatch(/Nora|nora77/);
});

test('NPO: one person’s access is ordered by a word to the bot, without any list, and no planner signs it', async () => {
  await operations.write('Beställ behörighet eken');
  await hears(operations, 'Skriv **beställ behörighet**', 'which unit');
  await operations.write('beställ behörighet Björken');
  await hears(operations, 'Beställ, ändra eller avsluta behörighet på Björken', 'that it is begun');
  const { records } = await everything().authorisations.list({ where: {} });
  const id = records.find(({ state }) => state.occasion === 'single')?.recordId ?? '';
  const { prepared, room = '', rules } = await when(id, 'is prepared', (now) => now.prepared !== undefined);
  await operations.write('status');
  await hears(
    operations,
    'Arbeta vidare med en beställning av behörighet',
    'that an order waits, and no review',
  );
  const factsSha256 = prepared?.facts.sha256 ?? '';
  const facts = await factsSeen(room, factsSha256);
  /* Of the last list that was gone through; not the head's own account. */
  expect(facts.staff).toContainEqual(access('emp00001'));
  expect(facts.staff?.map(({ account }) => account)).not.toContain('boss01');
  const early = await roomsOf(support)
    .readText(room, accessFileName('facts', factsSha256), factsSha256)
    .catch(() => undefined);
  expect(early?.ok).not.toBe(true);

  const decisions = rules.branches.provider?.decisions ?? [];
  const wanted = { decision: 'add', name: marks[0] ?? '', account: marks[1] ?? '', role: 'Läsa' } as const;
  const answer = accepted(orderOf({ ...wanted, why: 'Ny', from: today, until: '' }, { facts, decisions }));
  const sha256 = await put(head, room, 'answer', formatAccessAnswer(answer));
  const { listSha256 } = facts;
  await act(id, head, { type: 'answerAccess', answer: { listSha256, sha256, outcome: 'changes' } });
  await hears(local, 'En beställd behörighet att åtgärda', 'what is to be carried out');
  await eventually('the support reads the order', async () => {
    const read = await roomsOf(support)
      .readText(room, accessFileName('answer', sha256), sha256)
      .catch(() => undefined);
    return read?.ok ? parseAccessAnswer(read.value) : undefined;
  });
  expect((await act(id, support, { type: 'carryOutAccess', on: today, listSha256 })).status).toBe('closed');
  await hears(operations, 'Behörigheten du beställde är ordnad', 'that it is done');
  expect((await everything().controls.find(controlIdOf({ orderId: id }))).ok).toBe(false);
});

test('an order that is asked for in the tab is opened to whoever decides of access, and to nobody else', async () => {
  const ask = (who: Who, requestId: string) =>
    openRegister(suite.sharePoint.as(who)).caseRequests.create(
      {
        ...{ type: 'requestCase', wants: 'access-order', requestId, policyId: 'npo', unitId: 'unit-1' },
        ...{ departmentId: 'housing', requester: ids[who], discoveredAt: acting(who).now },
      },
      acting(who),
    );
  const [others, own] = ['0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f01', '0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f02'];
  accepted(await ask('manager', others));
  accepted(await eventually('the head may ask', () => ask(head, own).catch(() => undefined)));
  const idOf = (requestId: string) => authorisationIdOf('npo', 'unit-1', singleOrder(requestId), 'unit');
  expect(await when(idOf(own), 'is prepared', (now) => now.prepared !== undefined)).toMatchObject({
    ...{ occasion: 'single', decider: ids[head], lister: 'role:bot' },
  });
  await eventually('the request says what came of it', async () => {
    const found = await everything().caseRequests.find(own);
    return found.ok && found.value.state.accessId === idOf(own) ? true : undefined;
  });
  expect((await everything().authorisations.find(idOf(others))).ok).toBe(false);
  const stands = { value: { state: { status: 'requested' } } };
  expect(await everything().caseRequests.find(others)).toMatchObject(stands);
});

test('verify finds nothing wrong with it, until an order that a request has led to is gone', async () => {
  const { records, faults } = await verified(suite.sharePoint.bot);
  expect(records['Authorisations']).toBe(3);
  expect(faults).toEqual([]);
  const { authorisations, caseRequests } = everything();
  const [asked] = (await caseRequests.list({ where: { Status: 'opened' } })).records;
  const recordId = asked?.state.accessId ?? '';
  const { itemId } = accepted(await authorisations.find(recordId));
  const list = suite.sharePoint.as('owner').register.sp.web.getList('/sites/register/Lists/Authorisations');
  await list.items.getById(itemId).delete();
  const said = [{ code: 'record-gone', saidBy: asked?.recordId }];
  const later = await verified(suite.sharePoint.bot);
  expect(later.faults).toContainEqual({ list: 'Authorisations', recordId, faults: said });
});
