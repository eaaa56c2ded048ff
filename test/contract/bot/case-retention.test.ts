import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import { deliveryHash } from '@loggkontroll/core/log';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { isStillDue, keptCaseRequest } from '@loggkontroll/core/retention';
import type { RecordRef } from '@loggkontroll/core/retention';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import type { CaseCommand } from '@loggkontroll/core/workflow';
import { openSettings, policyKey, readOwnWord } from '@loggkontroll/sharepoint/settings';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openCases, openRegister, readMatter } from '@loggkontroll/sharepoint/records';
import { openCaseRooms } from '@loggkontroll/sharepoint/vault';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { isoDateOf, isoInstantOf } from '@loggkontroll/core/calendar';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import { monday, startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

/** FFS in a municipality that keeps the documents of a case for two years. */
const policy = {
  ...ffsPolicy,
  retention: { ...ffsPolicy.retention, case: { kind: 'years', years: 2 } },
};
const marks = ['Märta Markeradsson', 'märmar01'];
const requestId = '2f3a9c02-0000-4000-8000-0000000000a1';
const caseId = caseIdFrom({ requestId });

let suite: RunningSuite;
let now = monday;

beforeAll(async () => {
  suite = await startSuite();
  await openSettings(suite.sharePoint.bot).put({
    ...{ key: policyKey(ffsPolicy.id), title: ffsPolicy.id, value: JSON.stringify(policy) },
  });
  await importOrganisation(suite.sharePoint.bot, organisation);
});
afterAll(() => suite.close());

const at = () => ({ ...acting('manager'), now: isoInstantOf(now) });
const setClock = (instant: string): void => {
  now = instant;
  suite.setClock(instant);
};
const mine = () => openCases(suite.sharePoint.as('manager'));
const room = async (): Promise<string> =>
  accepted(await openCases(suite.sharePoint.bot).find(caseId)).state.room;
const act = async (command: CaseCommand) => accepted(await mine().act(caseId, command, at()));
const wordToManager = async () =>
  parseOwnWord(await readOwnWord(suite.sharePoint.as('manager'), ids.manager));

test('a case is opened, told of to whoever has it, and closed', async () => {
  const { caseRequests } = openRegister(suite.sharePoint.as('manager'));
  accepted(
    await caseRequests.create(
      {
        ...{ type: 'requestCase', requestId, policyId: 'ffs', departmentId: 'housing', unitId: 'unit-1' },
        ...{ requester: ids.manager, discoveredAt: '2026-10-05T07:00:00Z' },
      },
      at(),
    ),
  );
  await eventually('the manager is told', async () =>
    (await wordToManager()).awaited.some(({ errand }) => errand === 'say-whom') ? true : undefined,
  );
  const content = { name: 'Märta Markeradsson', account: 'märmar01' };
  const text = formatCaseDocument({ kind: 'subject', caseId, language: 'sv', content });
  const sha256 = deliveryHash(text);
  await openCaseRooms(suite.sharePoint.as('manager')).put(
    await room(),
    caseFileName({ kind: 'subject', sha256, form: 'json' }),
    new TextEncoder().encode(text),
  );
  await act({ type: 'keepDocument', kind: 'subject', sha256 });
  await eventually('it is written whom it is about', async () =>
    accepted(await mine().find(caseId)).state.subject ? true : undefined,
  );
  await act({ type: 'decideCase', outcome: { kind: 'unfounded', reason: 'remark-made-in-error' } });
  await act({ type: 'closeCase' });
  await eventually('nothing waits any more', async () =>
    (await wordToManager()).awaited.length === 0 ? true : undefined,
  );
  expect(findMarkKept(suite.databaseFile, marks)).not.toEqual([]);
});

test('a request that was read before its case was there does not go without it', async () => {
  const register = openRegister(suite.sharePoint.bot);
  const asRead = [keptCaseRequest(accepted(await register.caseRequests.find(requestId)))];
  const { records } = await readMatter(register, openCases(suite.sharePoint.bot), asRead);
  expect(records.map(({ ref }) => ref).sort()).toEqual(
    [`case-request/${requestId}`, `case/${caseId}`].sort(),
  );
  const means = { policyOf: () => policy as Policy, damaged: new Set<RecordRef>(), begun: new Set<string>() };
  const day = isoDateOf('2070-01-01');
  expect(isStillDue({ records: asRead }, asRead, means, day)).toBe(true);
  expect(isStillDue({ records: asRead }, records, means, day)).toBe(false);
});

test('its documents are there until the policy’s time is out', async () => {
  setClock('2028-10-05T09:00:00Z');
  const { standIn } = suite.sharePoint;
  standIn.clearRequests();
  await eventually('the bot has looked for cases closed long enough ago', () =>
    Promise.resolve(
      standIn.requests('bot-sweep').some(({ path }) => path.includes('ClosedOn')) ? true : undefined,
    ),
  );
  const looked = await eventually('and has gone on to the next sweep', () => {
    const changes = standIn
      .requests('bot-sweep')
      .filter(({ path }) => /getchanges|GetListItemChanges/i.test(path));
    return Promise.resolve(changes.length > 24 ? true : undefined);
  });
  expect(looked).toBe(true);
  const { state } = accepted(await openCases(suite.sharePoint.bot).find(caseId));
  expect(state.documentsFate).toBeUndefined();
  expect(findMarkKept(suite.databaseFile, marks)).not.toEqual([]);
});

test('and then gone, out of the recycle bins too, with whom it was about, and the case says when', async () => {
  setClock('2028-10-06T09:00:00Z');
  const state = await eventually('the documents are gone', async () => {
    const found = accepted(await openCases(suite.sharePoint.bot).find(caseId)).state;
    return found.documentsFate === undefined ? undefined : found;
  });
  expect(state.documentsFate).toMatchObject({ fate: 'deleted' });
  expect(state.documentsFate).not.toHaveProperty('recoverableUntil');
  expect(findMarkKept(suite.databaseFile, marks)).toEqual([]);
  const salt = await openCaseRooms(suite.sharePoint.bot).readSecret(state.room, 'salt');
  expect(salt).toBeUndefined();
  const deadlines = {
    ...{ conversation: '2028-11-01', minutes: '2028-11-02', 'minutes-answer': '2028-11-03' },
    ...{ decision: '2028-11-06', closing: '2028-11-07' },
  };
  const reopened = await mine().act(caseId, { type: 'reopenCase', reason: 'new-facts', deadlines }, at());
  expect(reopened).toMatchObject({ ok: false, refusal: { code: 'case-documents-gone' } });
  expect(suite.logged()).not.toMatch(/task failed|sweep failed/);
});
