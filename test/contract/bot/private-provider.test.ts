import { localOf } from '@loggkontroll/core/calendar';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import { openSubjectRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { targetedOf, vonPolicy } from '../sharepoint/targeted-flow.ts';
import { eventually } from './eventually.ts';
import { endSuite, everything, registerOf, startUnder, suite, today, vaultOf } from './routine-steps.ts';
import { verified } from './verified.ts';

afterEach(endSuite);

const targetedId = '1f3a9c02-0000-4000-8000-0000000000e1';
/** A version of its own: the shipped one names no provider. */
const policy = { ...vonPolicy, version: vonPolicy.version + 1 };
const marks = ['Märta Markeradsson', 'märmar01'];

const act = async (who: Who, command: TargetedCommand) =>
  accepted(await registerOf(who).targeted.act(targetedId, command, today(who)));

const refused = async (who: Who, command: TargetedCommand) => {
  const acted = await registerOf(who).targeted.act(targetedId, command, today(who));
  return acted.ok ? undefined : acted.refusal.code;
};

const when = (what: string, fits: (state: Targeted) => boolean) =>
  eventually(what, async () => {
    const { state } = accepted(await everything().targeted.find(targetedId));
    return fits(state) ? state : undefined;
  });

test('von: the sample of a private provider, from what its manager asks in writing to the log fetched in person', async () => {
  await startUnder(policy);
  const facts = { ...targetedOf(targetedId, 'provider'), policyVersion: policy.version };
  expect(facts.reason).toBe('private-providers-sample');
  expect(facts.number).toMatch(/^VON-R-/);
  const request = { type: 'requestTargeted', ...facts } as const;
  expect(await registerOf('manager').targeted.create(request, today('manager'))).toMatchObject({ ok: false });
  accepted(await registerOf('logAdministrator').targeted.create(request, today('logAdministrator')));

  const { subjectRoom = '' } = await when('the subject’s room', (state) => state.subjectRoom !== undefined);
  const subjects = openSubjectRooms(suite().sharePoint.as('logAdministrator'));
  const subject = JSON.stringify({ name: marks[0], account: marks[1] });
  const { sha256: subjectSha256 } = await subjects.put(subjectRoom, 'subject.json', subject);
  await act('logAdministrator', { type: 'giveSubject', subjectSha256 });
  await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  const { logRoom = '' } = await when('the log’s room', (state) => state.logRoom !== undefined);
  const { sha256 } = await vaultOf('logAdministrator').deliver(logRoom, `{"log":"${targetedId}"}`);
  const handOver = { type: 'handOverInPerson', identityShown: 'driving-licence' } as const;
  const { date } = localOf(today('logAdministrator').now);
  expect(await refused('logAdministrator', { ...handOver, on: date })).toBe('targeted-not-yet');
  const file = { sha256, accesses: 2, rejectedRows: 0 };
  await act('logAdministrator', { type: 'deliverLog', file });
  expect(findMarkKept(suite().databaseFile, marks)).toEqual(['blob.bytes']);

  expect(await refused('planner', { ...handOver, on: date })).toBe('targeted-not-a-log-administrator');
  await act('logAdministrator', { ...handOver, on: date });
  const completed = await when('it is completed', ({ status }) => status === 'completed');
  expect(completed).toMatchObject({
    handedOverInPerson: { identityShown: 'driving-licence', on: date },
    ...{ logFate: { fate: 'deleted' }, subjectFate: { fate: 'deleted' } },
  });
  expect(findMarkKept(suite().databaseFile, marks)).toEqual([]);
  expect((await everything().reviews.find(reviewIdOf(targetedId))).ok).toBe(false);
  const { faults } = await verified(suite().sharePoint.bot);
  expect(faults).toEqual([]);
  expect(suite().logged()).not.toMatch(/Märta|märmar|Person |kommun\.example/);
}, 300_000);
