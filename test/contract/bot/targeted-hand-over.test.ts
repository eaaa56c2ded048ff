import { formatDelivery } from '@loggkontroll/core/log';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { policyKey, openSettings } from '@loggkontroll/sharepoint/settings';
import { openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids, people } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { ffsSteps, targetedOf } from '../sharepoint/targeted-flow.ts';
import { addLog, logOf, makerFor, row } from '../../unit/core/log/files.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { handOverSteps, ledBy } from './hand-over-steps.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

let suite: RunningSuite;
let planner: Awaited<ReturnType<RunningSuite['sit']>>;
const employed = (employeeId: string, personId: string) => ({
  ...{
    employeeId,
    name: employeeId,
    personId,
    unitId: 'unit-1',
    role: 'chef',
    from: '2024-01-01',
    to: undefined,
  },
});
const id = '1f3a9c02-0000-4000-8000-0000000000a1';

beforeAll(async () => {
  suite = await startSuite();
  planner = await suite.sit('planner');
  await planner.install();
  const setting = { key: policyKey('ffs'), title: 'FFS', value: JSON.stringify(ffsPolicy) };
  await openSettings(suite.sharePoint.bot).put(setting);
}, 60_000);
afterAll(() => suite.close());

const targetedFor = (who: Who) => openRegister(suite.sharePoint.as(who)).targeted;
const when = (who: Who, what: string, fits: (state: Targeted) => boolean) =>
  eventually(what, async () => {
    const found = await targetedFor(who).find(id);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });
const act = async (who: Who, command: TargetedCommand): Promise<void> => {
  await when(who, `${id} for ${who}`, () => true);
  accepted(await targetedFor(who).act(id, command, acting(who)));
};

/* The manager's manager, who is to say whom a targeted review is about, leads nobody any more before they have said it. */
test('given a giver who has not said whom it is about, when they lead no more, then they are out, a planner is told and names the next', async () => {
  const facts = targetedOf(id);
  accepted(await targetedFor('manager').create({ type: 'requestTargeted', ...facts }, acting('manager')));
  await act('planner', { type: 'placeOrder' });
  await act('otherManager', { type: 'attest' });
  await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  await when('area', 'the giver’s right', ({ subjectRoom }) => subjectRoom !== undefined);

  const led = people.map((person) =>
    person.managerId === ids.area ? { ...person, managerId: ids.head } : person,
  );
  await handOverSteps(suite).arrange({ people: led });
  await when('planner', 'the place is empty', ({ wanted }) => wanted.includes('giver'));
  await eventually('the former giver out', async () =>
    (await targetedFor('area').find(id)).ok ? undefined : true,
  );
  await planner.see((message) => says(message.card, facts.number), 'that somebody is wanted');
  await act('planner', { type: 'appoint', part: 'giver', personId: ids.head });
  await when('head', 'the next giver’s right', ({ giver }) => giver === ids.head);
});

test('the history holds, and says that the bot asked and a planner named', async () => {
  const { history } = accepted(await openRegister(suite.sharePoint.bot).targeted.find(id));
  expect(history.slice(-2)).toMatchObject([
    { by: 'bot', event: { type: 'anotherAsked', parts: ['giver'] } },
    { by: ids.planner, event: { type: 'personAppointed', part: 'giver', personId: ids.head } },
  ]);
  expect((await verified(suite.sharePoint.bot)).faults).toEqual([]);
  expect(suite.logged()).not.toMatch(/task failed|sweep failed|turn failed/);
});

/* The manager who has the log with them leads nothing any more, and is employed no more. */
describe('given a reviewer who holds the log, when they have left', () => {
  const late = '1f3a9c02-0000-4000-8000-0000000000a2';
  const everything = () => openRegister(suite.sharePoint.bot);
  const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));
  const stateWhen = (what: string, fits: (state: Targeted) => boolean) =>
    eventually(what, async () => {
      const { state } = accepted(await everything().targeted.find(late));
      return fits(state) ? state : undefined;
    });
  const readsLog = async (who: Who, { logRoom = '', delivered }: Targeted) =>
    (await vaultOf(who).readDelivery(logRoom, delivered?.file.sha256 ?? '')).ok;
  let held: Targeted;
  let draft: string;

  const actLate = async (who: Who, command: TargetedCommand): Promise<void> => {
    await eventually(`${late} for ${who}`, async () =>
      (await targetedFor(who).find(late)).ok ? true : undefined,
    );
    accepted(await targetedFor(who).act(late, command, acting(who)));
  };

  test('the log is nobody’s, a planner is told, and nothing of what was judged is lost', async () => {
    /* The manager's manager is another one by now. */
    const facts = { ...targetedOf(late), giver: ids.head, requestersManager: ids.head };
    accepted(await targetedFor('manager').create({ type: 'requestTargeted', ...facts }, acting('manager')));
    for (const [who, command] of ffsSteps('ab'.repeat(32)).slice(0, 3)) await actLate(who, command);
    const { subjectRoom = '', logRoom = '' } = await stateWhen(
      'the rooms',
      (state) => state.subjectRoom !== undefined && state.logRoom !== undefined,
    );
    const subject = await eventually('the giver’s right', () =>
      openSubjectRooms(suite.sharePoint.as('head'))
        .put(subjectRoom, 'subject.json', '{}')
        .catch(() => undefined),
    );
    await actLate('head', { type: 'giveSubject', subjectSha256: subject.sha256 });
    const maker = makerFor({ selection: { of: 'event', from: '2026-09-01', to: '2026-09-30' } });
    addLog(maker, logOf(row({ employee: 'emp00001' })));
    const text = formatDelivery(accepted(maker.finish()));
    const { sha256 } = await eventually('the administrator’s right', () =>
      vaultOf('logAdministrator')
        .deliver(logRoom, text)
        .catch(() => undefined),
    );
    await actLate('logAdministrator', { type: 'deliverLog', file: { sha256, accesses: 1, rejectedRows: 0 } });
    held = await stateWhen('at the reviewer', ({ status }) => status === 'at-reviewer');
    await eventually('the review', async () =>
      (await everything().reviews.find(reviewIdOf(late))).ok ? true : undefined,
    );
    expect(await readsLog('manager', held)).toBe(true);
    draft = '{"judged":"so far"}';
    accepted(await vaultOf('manager').saveDraft(logRoom, draft, undefined));

    await handOverSteps(suite).arrange({
      units: ledBy(ids.otherManager),
      employees: [
        { ...employed('mana01', ids.manager), to: '2026-10-04' },
        employed('other01', ids.otherManager),
      ],
    });
    await stateWhen('the reviewer’s place is empty', ({ wanted }) => wanted.includes('receiver'));
    await eventually('the former reviewer out', async () =>
      (await readsLog('manager', held)) ? undefined : true,
    );
    await planner.see(
      (message) => says(message.card, held.number) && says(message.card, 'Utse någon annan'),
      'that a reviewer is wanted',
    );
  });

  test('whoever is appointed reads the log and what was judged so far, and has the review', async () => {
    await actLate('planner', { type: 'appoint', part: 'receiver', personId: ids.otherManager });
    await eventually('the review passed on', async () => {
      const { state } = accepted(await everything().reviews.find(reviewIdOf(late)));
      return state.reviewer === ids.otherManager ? true : undefined;
    });
    expect(await readsLog('otherManager', held)).toBe(true);
    expect((await vaultOf('otherManager').loadDraft(held.logRoom ?? ''))?.text).toBe(draft);
    await eventually('the review’s own rights', async () => {
      const [former, next] = await Promise.all(
        (['manager', 'otherManager'] as const).map((who) =>
          openRegister(suite.sharePoint.as(who)).reviews.find(reviewIdOf(late)),
        ),
      );
      return !former?.ok && next?.ok ? true : undefined;
    });
    expect(await readsLog('manager', held)).toBe(false);
    expect((await verified(suite.sharePoint.bot)).faults).toEqual([]);
    expect(suite.logged()).not.toMatch(/task failed|sweep failed|turn failed/);
  });
});
