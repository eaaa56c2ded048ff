import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import { deliveryHash } from '@loggkontroll/core/log';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand, CaseEvent } from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openCases } from '@loggkontroll/sharepoint/records';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openCaseRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept, findMarkSaid } from '../sharepoint/find-mark.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { actionIn, says } from './cards.ts';
import { remarkIn } from './case-flow.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

let suite: RunningSuite;
let manager: PlaygroundClient;
let employee: PlaygroundClient;
let opened: StoredRecord<Case, CaseEvent>;

const id = '3f3a9c02-0000-4000-8000-000000000001';
const secret = 'Hemligt om journalen';
const secretPlace = 'Källarrummet Ugglan';

const all = () => openCases(suite.sharePoint.bot);
const found = async () => accepted(await all().find(opened.recordId)).state;

beforeAll(async () => {
  suite = await startSuite();
  await openSettings(suite.sharePoint.bot).put({
    key: policyKey(ffsPolicy.id),
    title: ffsPolicy.id,
    value: JSON.stringify(ffsPolicy),
  });
  const member = {
    ...organisation.employees[0],
    employeeId: 'mem01',
    name: 'Anställd',
    personId: ids.member,
  };
  await importOrganisation(suite.sharePoint.bot, {
    ...organisation,
    employees: [...organisation.employees, member as (typeof organisation.employees)[number]],
  });
  manager = await suite.sit('manager');
  employee = await suite.sit('member');
  await manager.install();
  await employee.install();
  await remarkIn(suite, id, [{ name: 'Anställd', account: 'mem01', suspicious: 1 }]);
  opened = await eventually('the case', async () => {
    const { records } = await all().list({ where: { Origin: reviewIdOf(id) } });
    return records.find(({ state }) => state.subject?.key !== undefined);
  });
  await eventually('the case is the manager’s', async () =>
    (await openCases(suite.sharePoint.as('manager')).find(opened.recordId)).ok ? true : undefined,
  );
});
afterAll(() => suite.close());

const act = async (command: CaseCommand) =>
  accepted(await openCases(suite.sharePoint.as('manager')).act(opened.recordId, command, acting('manager')));

const put = async (kind: 'minutes' | 'invitation', text: string): Promise<string> => {
  const rooms = openCaseRooms(suite.sharePoint.as('manager'));
  const sha256 = deliveryHash(text);
  await rooms.put(opened.state.room, caseFileName({ kind, sha256, form: 'json' }), text);
  return sha256;
};

const minutesText = (matter: string): string =>
  formatCaseDocument({
    kind: 'minutes',
    caseId: opened.recordId,
    language: 'sv',
    content: {
      caseNumber: opened.state.number,
      organisation: 'Kommunen',
      meeting: { at: '2026-10-05T08:00', place: 'Rum 2' },
      employee: 'Anställd',
      present: [
        { name: 'Anställd', roles: ['employee'] },
        { name: 'Chef', roles: ['manager'] },
      ],
      union: 'declined',
      matter,
      questions: [{ asked: 'Varför?', answer: '[En länk](https://example.org)' }],
      reading: { state: 'awaiting' },
      copies: [],
    },
  });

const written = {
  type: 'writeMinutes',
  heldOn: '2026-10-05',
  participants: 2,
  representativePresent: false,
} as const;

test('the responsible is told of the case by its number, and the clock is not yet spoken of', async () => {
  const card = await manager.see((message) => says(message.card, 'Du har fått ett ärende'), 'the case');
  expect(says(card.card, opened.state.number)).toBe(true);
  expect(JSON.stringify(card.card)).toContain(`#/cases/${opened.recordId}`);
  expect(says(card.card, 'Anställd')).toBe(false);
});

test('called to a conversation, the employee learns that there is something, reads it alone, and says that it is read', async () => {
  const text = formatCaseDocument({
    kind: 'invitation',
    caseId: opened.recordId,
    language: 'sv',
    content: {
      ...{
        caseNumber: opened.state.number,
        organisation: 'Kommunen',
        date: '2026-10-05',
        employee: 'Anställd',
      },
      ...{ meeting: { at: '2026-10-06T10:00', place: secretPlace }, present: [], system: 'Treserva' },
      ...{ cause: 'targeted-review', caller: { name: 'Chef' } },
    },
  });
  const documentSha256 = await put('invitation', text);
  await act({
    type: 'callConversation',
    meetingAt: '2026-10-06T08:00:00Z',
    representativeStated: true,
    documentSha256,
  });
  const card = await employee.see(
    (message) => says(message.card, 'Din chef vill prata med dig'),
    'the invitation',
  );
  const said = JSON.stringify(card.card);
  const words = [opened.recordId, opened.state.number, 'Björken', secretPlace];
  expect(words.filter((word) => said.includes(word))).toEqual([]);

  const read = actionIn(card.card, 'read-invitation');
  const hello = await manager.see((message) => says(message.card, 'Hej!'), 'the welcome');
  expect(says((await manager.act(hello.id, read)).value, secretPlace)).toBe(false);
  const shown = await employee.act(card.id, read);
  expect(says(shown.value, secretPlace)).toBe(true);
  const answered = await employee.act(card.id, actionIn(shown.value, 'receive-invitation'));
  expect(says(answered.value, 'Du har bekräftat att du har läst kallelsen')).toBe(true);
  expect(JSON.stringify(answered.value)).not.toContain('"verb":"receive-invitation"');
  expect((await found()).invitationReceived).toMatchObject({ by: 'bot' });
});

test('the employee alone reads the minutes through the bot, and refuses or confirms them', async () => {
  await act({ ...written, documentSha256: await put('minutes', minutesText(secret)) });
  const card = await employee.see((message) => says(message.card, 'att läsa och svara på'), 'the minutes');
  expect(JSON.stringify(card.card)).not.toContain(opened.recordId);
  const read = actionIn(card.card, 'read-minutes');

  const hello = await manager.see((message) => says(message.card, 'Hej!'), 'the welcome');
  const stranger = await manager.act(hello.id, read);
  expect(says(stranger.value, secret)).toBe(false);
  expect(says(stranger.value, 'något som inte finns längre')).toBe(true);
  const forged = await manager.act(hello.id, {
    verb: 'confirm-minutes',
    data: { ...read.data, recordId: opened.recordId, record: 'case' },
  });
  expect(says(forged.value, 'något som inte finns längre')).toBe(true);
  expect((await found()).minutesAnswer).toBeUndefined();

  const shown = await employee.act(card.id, read);
  expect(says(shown.value, secret)).toBe(true);
  expect(JSON.stringify(shown.value)).toContain('"text":"[En länk](https://example.org)"');
  const confirm = actionIn(shown.value, 'confirm-minutes');
  const refuse = actionIn(shown.value, 'refuse-minutes');
  expect(says((await employee.act(card.id, refuse)).value, 'Välj varför du inte bekräftar dem.')).toBe(true);
  const reason = 'content-disputed';
  const refused = await employee.act(card.id, { ...refuse, data: { ...refuse.data, reason } });
  expect(says(refused.value, 'att de inte bekräftas')).toBe(true);
  expect((await found()).minutesAnswer).toMatchObject({ by: 'bot', answer: 'refused', reason });

  await act({ ...written, documentSha256: await put('minutes', minutesText(`${secret} igen`)) });
  const stale = await employee.act(card.id, confirm);
  expect(says(stale.value, `${secret} igen`)).toBe(true);
  expect((await found()).minutesAnswer).toBeUndefined();

  const answer = await employee.act(card.id, actionIn(stale.value, 'confirm-minutes'));
  expect(says(answer.value, 'att de stämmer')).toBe(true);
  const { minutesAnswer, status } = await found();
  expect({ minutesAnswer, status }).toMatchObject({
    status: 'heard',
    minutesAnswer: { by: 'bot', answer: 'confirmed', how: { by: 'dialogue' } },
  });
  await manager.see((message) => says(message.card, 'är besvarade'), 'that they are answered');
});

test('the breach clock is heard at night, and at last by the manager’s manager', async () => {
  const area = await suite.sit('area');
  await area.install();
  suite.setClock('2026-10-07T02:00:00Z');
  suite.bot.sweepNow();
  const first = await manager.see((message) => says(message.card, 'ska anmälas snart'), 'the clock');
  expect(says(first.card, opened.state.number)).toBe(true);
  suite.setClock('2026-10-08T05:30:00Z');
  suite.bot.sweepNow();
  const above = await area.see((message) => says(message.card, 'ska anmälas snart'), 'the clock');
  expect(says(above.card, 'Anställd')).toBe(false);
  await eventually('the record is open to the manager’s manager', async () =>
    (await openCases(suite.sharePoint.as('area')).find(opened.recordId)).ok ? true : undefined,
  );
  const subject = opened.state.documents.find(({ kind }) => kind === 'subject')?.sha256 ?? '';
  const file = caseFileName({ kind: 'subject', sha256: subject, form: 'json' });
  const read = await openCaseRooms(suite.sharePoint.as('area')).readText(opened.state.room, file, subject);
  expect(read.ok).toBe(false);
});

test('what was said lies in the room alone, and no notice joins the employee to the case', () => {
  expect(new Set(findMarkKept(suite.databaseFile, [secret]))).toEqual(new Set(['blob.bytes']));
  const said = { cards: JSON.stringify(manager.messages), log: suite.logged() };
  expect(findMarkSaid(said, [secret, 'mem01'])).toEqual([]);
  expect(findMarkSaid({ sent: JSON.stringify(employee.messages) }, [secret, secretPlace])).toEqual([]);
  expect(suite.logged()).not.toMatch(/Person |kommun\.example|task failed|sweep failed|turn failed/);
});
