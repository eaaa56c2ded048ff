import { caseFileName, parseCaseDocument } from '@loggkontroll/core/case-documents';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { FunctionCode, FunctionHolder } from '@loggkontroll/core/organisation';
import { isSubject, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand, CaseEvent } from '@loggkontroll/core/workflow';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openCaseRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept, findMarkSaid, watchRequests } from '../sharepoint/find-mark.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { visitCases } from '../../../infra/cli/verify/record-kind.ts';
import { verifyKind } from '../../../infra/cli/verify/verify-kind.ts';
import type { VerifiedKind } from '../../../infra/cli/verify/checked-item.ts';
import { witnessesOf } from '../../../infra/cli/verify/witnesses.ts';
import { botId } from '../sharepoint/sharepoint.ts';
import { says } from './cards.ts';
import { clientNumber, isToldOf, remarkIn, sayConcerned } from './case-flow.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

/** FFS in a municipality whose log administrators add computers' addresses when asked. */
const offered = ['ip-address'] as const;
const { order } = ffsPolicy.targeted ?? {};
const policy = {
  ...ffsPolicy,
  targeted: { ...ffsPolicy.targeted, order: { ...order, supplements: offered } },
};

let suite: RunningSuite;
let manager: PlaygroundClient;

const employed = (employeeId: string, who: Who | undefined) => ({
  employeeId,
  name: `Anställd ${employeeId}`,
  personId: who && ids[who],
  unitId: 'unit-1',
  role: 'stödassistent',
  from: '2024-01-01',
  to: undefined,
});

const holds = (code: FunctionCode, one: Who, unitId?: string, from = '2024-01-01'): FunctionHolder => ({
  ...{ code, personId: ids[one], departmentId: undefined, unitId, from, to: undefined },
});

/** The manager, whom one of the cases is about, is HR and an HR strategist beside another. */
const functions = [
  holds('data-protection-contact', 'otherHead'),
  holds('head-of-administration', 'head'),
  holds('head-of-administration', 'otherArea', 'unit-2'),
  holds('hr', 'manager'),
  holds('hr-strategist', 'planner'),
  holds('hr-strategist', 'manager', undefined, '2025-01-01'),
];

beforeAll(async () => {
  suite = await startSuite();
  await openSettings(suite.sharePoint.bot).put({
    key: policyKey(ffsPolicy.id),
    title: ffsPolicy.id,
    value: JSON.stringify(policy),
  });
  await importOrganisation(suite.sharePoint.bot, {
    ...organisation,
    employees: [...organisation.employees, employed('mem01', 'member'), employed('man01', 'manager')],
    functions,
  });
  manager = await suite.sit('manager');
  await manager.install();
});
afterAll(() => suite.close());

const everyone: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'otherManager',
  'otherArea',
  'otherHead',
  'member',
];
const casesOf = (who: Who) => openCases(suite.sharePoint.as(who));
const all = () => openCases(suite.sharePoint.bot);
const roomsOf = (who: Who) => openCaseRooms(suite.sharePoint.as(who));

const who = async (asked: (one: Who) => Promise<boolean>): Promise<readonly Who[]> => {
  const answers = await Promise.all(everyone.map((one) => asked(one)));
  return everyone.filter((_, index) => answers[index]);
};

type Stored = StoredRecord<Case, CaseEvent>;

/** The cases of a review as soon as there are so many, and somebody may open them all. */
const casesFrom = (id: string, count: number, reader: Who = 'manager'): Promise<readonly Stored[]> =>
  eventually(`${count} cases of ${id}`, async () => {
    const { records } = await all().list({ where: { Origin: reviewIdOf(id) } });
    const open = await Promise.all(records.map(({ recordId }) => casesOf(reader).find(recordId)));
    return records.length === count && open.every(({ ok }) => ok) ? records : undefined;
  });

const hashOf = ({ documents }: Case, kind: string): string =>
  documents.findLast((document) => document.kind === kind)?.sha256 ?? '';

const read = async (
  held: Case,
  kind: 'log' | 'judgements' | 'subject',
  as?: Who,
): Promise<string | undefined> => {
  const rooms = as === undefined ? openCaseRooms(suite.sharePoint.bot) : roomsOf(as);
  const sha256 = hashOf(held, kind);
  const file = await rooms.readText(held.room, caseFileName({ kind, sha256, form: 'json' }), sha256);
  return file.ok ? file.value : undefined;
};

const completed = (id: string) =>
  eventually(`${id} is completed`, async () => {
    const { state } = accepted(await openRegister(suite.sharePoint.bot).targeted.find(id));
    return state.status === 'completed' ? state : undefined;
  });

const act = async (held: Stored, by: Who, command: CaseCommand) =>
  accepted(await casesOf(by).act(held.recordId, command, acting(by)));

const marks = ['Märta Markeradsson', 'märmar01', clientNumber];

test('a remark leads to a case: whom it is about, and the log, lie in its room and nowhere else', async () => {
  const id = '2f3a9c02-0000-4000-8000-000000000001';
  const watched = watchRequests(marks);
  try {
    const bytes = new TextEncoder().encode('tid;adress\n08:00;192.0.2.7\n');
    const before = await remarkIn(
      suite,
      id,
      [{ name: 'Märta Markeradsson', account: 'märmar01', suspicious: 1 }],
      { offered, file: bytes },
    );
    const [opened] = await casesFrom(id, 1);
    const state = opened?.state as Case;
    expect(state).toMatchObject({
      status: 'opened',
      origin: { kind: 'review', reviewId: reviewIdOf(id) },
      responsible: ids.manager,
      responsiblesManager: ids.area,
      people: {
        'data-protection-contact': ids.otherHead,
        'head-of-administration': ids.head,
        hr: ids.manager,
        'hr-strategist': ids.manager,
        'business-area-manager': ids.area,
      },
      subject: {},
    });
    expect(state.subject).not.toHaveProperty('key');
    expect(await completed(id)).toMatchObject({
      logFate: { fate: 'kept', because: 'remark' },
      subjectFate: { fate: 'kept', because: 'remark' },
    });
    expect(await read(state, 'log')).toBe(before.log);
    expect(await read(state, 'judgements')).toBe(before.draft);
    const sha256 = hashOf(state, 'supplement');
    const supplement = caseFileName({ kind: 'supplement', sha256, form: 'csv' });
    const copied = await roomsOf('manager').readFile(state.room, supplement, sha256);
    expect(copied).toEqual({ ok: true, value: bytes });
    const vault = openVault(suite.sharePoint.bot);
    expect(await vault.readSupplement(before.logRoom, sha256)).toMatchObject({ ok: false });
    const subject = parseCaseDocument((await read(state, 'subject')) ?? '', 'subject', state.caseId);
    expect(subject?.content).toMatchObject({
      name: 'Märta Markeradsson',
      account: 'märmar01',
      inquiry: { about: 'employee', scope: 'Allt i journalen' },
    });
    expect(await who(async (one) => (await casesOf(one).find(state.caseId)).ok)).toEqual(['manager']);
    expect(await who(async (one) => (await read(state, 'subject', one)) !== undefined)).toEqual(['manager']);
    expect(await openVault(suite.sharePoint.bot).loadDraft(before.logRoom)).toBeUndefined();
    expect(findMarkKept(suite.databaseFile, marks.slice(0, 2))).toEqual(['blob.bytes', 'blob.bytes']);
    expect(findMarkKept(suite.databaseFile, marks.slice(2))).toEqual(['blob.bytes']);
    const said = {
      cards: JSON.stringify(manager.messages),
      log: suite.logged(),
      requests: JSON.stringify(suite.sharePoint.standIn.requests()),
    };
    expect(findMarkSaid(said, marks)).toEqual([]);
    const rooms = [before.subjectRoom, before.logRoom, state.room];
    expect(watched.found().length).toBeGreaterThan(0);
    expect(watched.found().filter((sent) => !rooms.some((room) => sent.includes(room)))).toEqual([]);
  } finally {
    watched.stop();
  }
});

test('several with a remark have a case each, with their own part of the log alone', async () => {
  const id = '2f3a9c02-0000-4000-8000-000000000002';
  const file = new TextEncoder().encode('tredje01;WS-2');
  const { logRoom } = await remarkIn(
    suite,
    id,
    [
      { name: 'Första', account: 'mem01', suspicious: 1 },
      { name: 'Utan', account: 'utan01', suspicious: 0 },
      { name: 'Tredje', account: 'tredje01', suspicious: 2 },
    ],
    { offered, file },
  );
  const opened = await casesFrom(id, 2);
  const logs = await Promise.all(opened.map(({ state }) => read(state, 'log')));
  expect(
    logs.map((log) => ['mem01', 'utan01', 'tredje01'].filter((account) => log?.includes(account))),
  ).toEqual([['mem01'], ['tredje01']]);
  /* What was added is whole: nobody but the reviewer reads it before they have said whom it concerns. */
  const supplemented = async () =>
    (await casesFrom(id, 2)).map(({ state }) => state.documents.some(({ kind }) => kind === 'supplement'));
  await isToldOf(suite, 'manager', id, 'concerns');
  await manager.see(({ card }) => says(card, 'Säg vem kompletteringen gäller'), 'whom a file concerns');
  expect(await supplemented()).toEqual([false, false]);
  await sayConcerned(suite, logRoom, file, ['tredje01']);
  const [first] = opened;
  const salt = await openCaseRooms(suite.sharePoint.bot).readSecret(first?.state.room ?? '', 'salt');
  expect(salt).toMatch(/^[0-9a-f]{64}$/);
  expect(first && isSubject(first.state, ids.member, salt ?? '')).toBe(true);
  expect(first && isSubject(first.state, ids.manager, salt ?? '')).toBe(false);
  await completed(id);
  expect(await supplemented()).toEqual([false, true]);
});

test('a manager whose own log has a remark never has the case, and nobody can hand it to them', async () => {
  const id = '2f3a9c02-0000-4000-8000-000000000003';
  await remarkIn(suite, id, [{ name: 'Chefen', account: 'man01', suspicious: 1 }], { offered });
  const [opened] = await casesFrom(id, 1, 'area');
  if (opened === undefined) throw new Error('There is a case.');
  expect(opened.state).toMatchObject({ responsible: ids.area, responsiblesManager: ids.head });
  expect(Object.values(opened.state.people)).not.toContain(ids.manager);
  expect(opened.state.people).toMatchObject({ hr: ids.area, 'hr-strategist': ids.planner });
  expect(await who(async (one) => (await casesOf(one).find(opened.recordId)).ok)).toEqual(['area']);
  await act(opened, 'area', {
    type: 'handOverCase',
    responsible: ids.manager,
    responsiblesManager: ids.area,
    reason: 'belongs-elsewhere',
  });
  const passed = await eventually('the case is passed on', async () => {
    const { state } = accepted(await all().find(opened.recordId));
    return state.responsible === ids.manager ? undefined : state;
  });
  expect(passed.responsible).toBe(ids.area);
  expect(await who(async (one) => (await casesOf(one).find(opened.recordId)).ok)).toEqual(['area']);
});

test('the bot’s log names nobody, and nothing of it failed', () => {
  expect(suite.logged()).not.toMatch(/Person |kommun\.example|task failed|sweep failed|turn failed/);
});

const verified = async (bot: string) => {
  const witnesses = await witnessesOf(suite.sharePoint.bot, bot, true);
  const inVault = { ...witnesses, editorOf: witnesses.vaultEditorOf };
  return visitCases<VerifiedKind>(all(), { visit: (kind) => verifyKind(kind, inVault) });
};

test('verify follows every case in the Vault, and finds nothing wrong; nor anything right that another wrote', async () => {
  const { records, entries, faulty } = await verified(botId);
  expect(records).toBeGreaterThanOrEqual(4);
  expect(entries).toBeGreaterThan(records);
  expect(faulty).toEqual([]);
  const forged = await verified('00000000-0000-4000-8000-00000000ffff');
  expect(forged.faulty).toHaveLength(records);
});
