/** @jest-environment jsdom */
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Role } from '@loggkontroll/core/organisation';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { parseSubject } from '@loggkontroll/core/subject';
import type { TargetedCommand } from '@loggkontroll/core/workflow';
import { fireEvent, screen, within } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { Route, Routes } from 'react-router-dom';
import { TargetedPages } from '../../../../../teams-app/src/pages/targeted/index.ts';
import type { Session } from '../../../../../teams-app/src/session/index.ts';
import { commandsOf } from '../../../core/workflow/targeted/examples.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

let mockSharePoint: FakeSharePoint;
let mockFiles: Map<string, string>;
const mockRegisters = registers;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    people: () => Promise.resolve(mockRegisters.people),
    units: () => Promise.resolve(mockRegisters.units),
    employees: () => Promise.resolve(mockRegisters.employees),
  }),
}));
const mockHash = (text: string) => createHash('sha256').update(text).digest('hex');
jest.mock('@loggkontroll/sharepoint/vault', () => ({
  openSubjectRooms: () => ({
    put: (room: string, name: string, text: string) => {
      mockFiles.set(`${room}/${name}`, text);
      return Promise.resolve({ sha256: mockHash(text), bytes: text.length });
    },
    readText: (room: string, name: string, sha256: string) => {
      const value = mockFiles.get(`${room}/${name}`);
      const isIt = value !== undefined && mockHash(value) === sha256;
      return Promise.resolve(
        isIt ? { ok: true, value } : { ok: false, refusal: { code: 'room-file-missing' } },
      );
    },
  }),
}));

const now = '2026-10-06T08:00:00Z';
const ffs = commandsOf('ffs');
const id = ffs.request.targetedId;

const must = <T,>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const act = async (personId: string, role: Role | undefined, command: TargetedCommand): Promise<void> => {
  const context = { actor: { personId, roles: role ? [role] : [] }, now: isoInstantOf(now) };
  const { targeted } = mockSharePoint.register;
  if (command.type === 'requestTargeted') must(await targeted.create(command, context));
  else must(await targeted.act(id, command, context));
};

/** FFS’s example, among the people of the registers: m1 asks, attests and receives, `area` says whom it is about. */
const request: TargetedCommand = {
  ...ffs.request,
  requester: 'm1',
  attestant: 'm1',
  requestersManager: 'area',
  giver: 'area',
  unitId: 'p1',
  reading: { by: 'reviewer', receiver: 'm1', reviewer: 'm1' },
};

const toTheQuestions = async (): Promise<void> => {
  await act('m1', 'unit-manager', request);
  await act('planner', 'planner', { type: 'placeOrder' });
  await act('m1', 'unit-manager', { type: 'attest' });
  await act('a3', 'log-administrator', { type: 'takeOn', administrator: 'a3' });
  await act('bot', 'bot', { type: 'openSubjectRoom', subjectRoom: 'room' });
};

const show = (personId: string, role: Role | undefined, path: string, more: Partial<Session> = {}): void => {
  renderPage(
    <Routes>
      <Route path="/targeted/*" element={<TargetedPages />} />
    </Routes>,
    { session: { ...sessionOf(personId, role ? [role] : [], now), ...more }, path },
  );
};

const write = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

beforeEach(() => {
  window.scrollTo = () => undefined;
  mockSharePoint = fakeSharePoint();
  mockFiles = new Map();
});

it('says what a targeted review is where there is none, and lets a manager ask for one', async () => {
  show('m1', 'unit-manager', '/targeted');
  await screen.findByText(/begärs när det finns ett skäl/);
  expect(screen.getByRole('button', { name: 'Begär riktad kontroll' })).toBeTruthy();
});

it('a manager asks by role, sees what it comes to, and sends it', async () => {
  show('m2', 'unit-manager', '/targeted/request');
  await screen.findByText(/Skriv och säg inget om vem det gäller/);
  fireEvent.click(await screen.findByLabelText('Misstanke om obehörig åtkomst'));
  fireEvent.click(screen.getByRole('button', { name: 'Gå vidare' }));
  expect(screen.getAllByText('Det här behöver fyllas i.')).toHaveLength(3);
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  write(/^Attesterar/, 'm2');
  write(/^Uppger vem det gäller/, 'area');
  write(/^Tar emot loggen/, 'm2');
  fireEvent.click(screen.getByRole('button', { name: 'Gå vidare' }));
  await screen.findByText(/går begäran till de som planerar loggkontrollerna/);
  fireEvent.click(screen.getByRole('button', { name: 'Skicka begäran' }));
  await screen.findByText('Väntar på de som planerar loggkontrollerna: loggen beställs.');
  const { records } = await mockSharePoint.register.targeted.list({ where: {} });
  expect(records.map(({ state }) => state)).toMatchObject([
    { requester: 'm2', attestant: 'm2', giver: 'area', unitId: 'p3', reading: { receiver: 'm2' } },
  ]);
});

it('a manager whose organisation follows several routines says which, and the form asks what that one needs', async () => {
  const policies = [ffsPolicy, ...Object.values(shippedPolicies).filter(({ id }) => id === 'von')];
  show('m2', 'unit-manager', '/targeted/request', { policies });
  fireEvent.click(await screen.findByLabelText(/^Loggkontroller inom vård och omsorg/));
  fireEvent.click(await screen.findByLabelText('Behörighet till flera verksamheter'));
  expect(screen.queryByLabelText(/^Attesterar/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Gå vidare' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Skicka begäran' }));
  await screen.findByText('Uppgift om vem det gäller lämnas');
  const { records } = await mockSharePoint.register.targeted.list({ where: {} });
  expect(records.map(({ state }) => state)).toMatchObject([
    { policyId: 'von', orderer: 'm2', giver: 'm2', reading: { reviewer: 'm2' } },
  ]);
});

it('whoever orders again in a window left open is told that it is done, and by whom', async () => {
  await act('m1', 'unit-manager', request);
  show('planner', 'planner', `/targeted/${id}`);
  const button = await screen.findByRole('button', { name: 'Beställ' });
  await act('planner', 'planner', { type: 'placeOrder' });
  fireEvent.click(button);
  await screen.findByText(/Steget är redan gjort av planner Andersson/);
  expect(screen.queryByRole('button', { name: 'Beställ' })).toBeNull();
});

it('an attestant rejects with a reason of the list', async () => {
  await act('m1', 'unit-manager', request);
  await act('planner', 'planner', { type: 'placeOrder' });
  show('m1', 'unit-manager', `/targeted/${id}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Avvisa' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByLabelText('Det gäller inte vår verksamhet'));
  fireEvent.click(dialog.getByRole('button', { name: 'Avvisa' }));
  await screen.findByText('Avvisad: Det gäller inte vår verksamhet');
});

it('the manager’s manager says whom it is about, in the room alone; the administrator reads it and is warned', async () => {
  await toTheQuestions();
  show('area', undefined, `/targeted/${id}`);
  await screen.findByText(/läses bara av a3 Andersson/);
  fireEvent.click(screen.getByRole('button', { name: 'Lämna uppgifterna' }));
  expect(screen.getAllByText('Det här behöver fyllas i.')).toHaveLength(5);
  write(/^Namn/, 'Märkt Namn');
  write(/^Användarkonto/, 'P1E1');
  write(/^Omfattning/, 'Allt');
  write(/^Från och med/, '2026-09-01');
  write(/^Till och med/, '2026-09-30');
  fireEvent.click(screen.getByRole('button', { name: 'Lämna uppgifterna' }));
  await screen.findByText('Uppgifterna är lämnade.');
  expect(parseSubject(mockFiles.get('room/subject.json') ?? '')).toMatchObject({
    people: [{ name: 'Märkt Namn', account: 'p1e1' }],
  });
  const { records } = await mockSharePoint.register.targeted.list({ where: {} });
  expect(JSON.stringify(records)).not.toMatch(/Märkt|p1e1/i);
  expect(JSON.stringify([window.localStorage, window.sessionStorage])).not.toMatch(/Märkt|p1e1/i);
  expect(document.body.textContent).not.toMatch(/Märkt/);
});

it('whoever takes the log out reads it, and is told when one under review has a part in it', async () => {
  await toTheQuestions();
  const subject = {
    about: 'employee',
    people: [{ name: 'Märkt Namn', account: 'chef1' }],
    scope: 'Allt',
    from: '2026-09-01',
    to: '2026-09-30',
  };
  const text = JSON.stringify(subject);
  mockFiles.set('room/subject.json', text);
  await act('area', undefined, { type: 'giveSubject', subjectSha256: mockHash(text) });
  await act('bot', 'bot', { type: 'openLogRoom', logRoom: 'log-room' });
  const [someone] = mockRegisters.employees;
  if (someone === undefined) throw new Error('no employee');
  const employees = [...mockRegisters.employees, { ...someone, employeeId: 'chef1', personId: 'm1' }];
  Object.assign(mockRegisters, { employees });
  show('a3', 'log-administrator', `/targeted/${id}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Visa uppgifterna' }));
  await screen.findByText('Märkt Namn');
  await screen.findByText(/den som granskas attesterar, tar emot loggen/);
  const [ask] = screen.getAllByRole('button', { name: 'Be om en annan person' });
  if (ask === undefined) throw new Error('no button');
  fireEvent.click(ask);
  await screen.findByText(/Väntar på att de som planerar loggkontrollerna utser någon/);
  expect(screen.queryByText('Märkt Namn')).toBeNull();
});
