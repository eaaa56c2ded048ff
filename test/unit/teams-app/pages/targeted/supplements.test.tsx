/** @jest-environment jsdom */
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { parseConcerns } from '@loggkontroll/core/case-documents';
import { formatDelivery } from '@loggkontroll/core/log';
import type { Role } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import type { TargetedCommand } from '@loggkontroll/core/workflow';
import type { SupplementFile } from '@loggkontroll/sharepoint/vault';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { Route, Routes } from 'react-router-dom';
import { TargetedPages } from '../../../../../teams-app/src/pages/targeted/index.ts';
import { supplementMaxBytes } from '../../../../../teams-app/src/pages/targeted/supplements/supplement-file.ts';
import { commandsOf } from '../../../core/workflow/targeted/examples.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

let mockSharePoint: FakeSharePoint;
let mockFiles: Map<string, SupplementFile>;
let mockSaved: unknown[];
let mockDelivered: string;
let mockConcerns: string | undefined;
const mockRegisters = registers;
const mockHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    people: () => Promise.resolve(mockRegisters.people),
    units: () => Promise.resolve(mockRegisters.units),
    employees: () => Promise.resolve(mockRegisters.employees),
  }),
}));
jest.mock('@loggkontroll/sharepoint/vault', () => ({
  openVault: () => ({
    addSupplement: (room: string, file: SupplementFile) => {
      const sha256 = mockHash(file.bytes);
      mockFiles.set(`${room}/${sha256}`, file);
      return Promise.resolve({ sha256, bytes: file.bytes.length });
    },
    readDelivery: () => Promise.resolve({ ok: true, value: mockDelivered }),
    loadConcerns: () => Promise.resolve(mockConcerns),
    saveConcerns: (_: string, text: string) => {
      mockConcerns = text;
      return Promise.resolve();
    },
    readSupplement: (room: string, sha256: string) => {
      const value = mockFiles.get(`${room}/${sha256}`);
      return Promise.resolve(
        value ? { ok: true, value } : { ok: false, refusal: { code: 'room-file-missing' } },
      );
    },
  }),
}));
jest.mock('../../../../../teams-app/src/documents/hand-to-browser.ts', () => ({
  saveFile: (...saved: unknown[]) => mockSaved.push(saved),
}));

const deliveryOf = (...accounts: string[]): string =>
  formatDelivery({
    ...{ format: 'loggkontroll-delivery', version: 1 },
    order: { orderId: 'T', number: 'R', of: 'employees', from: '2026-09-01', to: '2026-09-30' },
    employees: accounts.map((employeeId) => ({ employeeId, name: `Namn ${employeeId}` })),
    ...{ clients: [], accesses: [], duties: [], sources: [], registers: [], gaps: [] },
  });

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

/** FFS’s example as far as the reviewer `m1`, in a municipality that lets them ask for two supplements. */
beforeEach(async () => {
  window.scrollTo = () => undefined;
  mockSharePoint = fakeSharePoint();
  mockFiles = new Map();
  mockSaved = [];
  mockConcerns = undefined;
  mockDelivered = deliveryOf('mem01');
  await act('m1', 'unit-manager', {
    ...ffs.request,
    ...{ requester: 'm1', attestant: 'm1', requestersManager: 'area', giver: 'area', unitId: 'p1' },
    reading: { by: 'reviewer', receiver: 'm1', reviewer: 'm1' },
    supplements: ['ip-address', 'workstation'],
  });
  await act('planner', 'planner', ffs.placeOrder);
  await act('m1', 'unit-manager', ffs.attest);
  await act('a3', 'log-administrator', { type: 'takeOn', administrator: 'a3' });
  await act('bot', 'bot', ffs.openSubjectRoom);
  await act('area', undefined, ffs.giveSubject);
  await act('bot', 'bot', ffs.openLogRoom);
  await act('a3', 'log-administrator', ffs.deliver);
});

const asked = () => act('m1', 'unit-manager', { ...ffs.askSupplement, dueOn: '2026-10-08' });

const show = (personId: string, role: Role): void => {
  renderPage(
    <Routes>
      <Route path="/targeted/*" element={<TargetedPages />} />
    </Routes>,
    { session: sessionOf(personId, [role], now), path: `/targeted/${id}` },
  );
};

const stateNow = async () => must(await mockSharePoint.register.targeted.find(id)).state;

const choose = (name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length): void => {
  const file = Object.defineProperties(new File([bytes], name), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.resolve(bytes.buffer) },
  });
  fireEvent.change(screen.getByLabelText(/^Fil: Datorns adress/), { target: { files: [file] } });
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till filen' }));
};
const bytes = new TextEncoder().encode('tid;adress\n08:00;192.0.2.7\n');

it('the reviewer asks for one of what the routine offers, by a day, and can then ask for the other', async () => {
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Be om komplettering' }));
  expect(screen.getByText('Det här behöver fyllas i.')).toBeTruthy();
  expect((await stateNow()).asked).toEqual([]);
  fireEvent.click(screen.getByLabelText('Datorns adress (IP-adress)'));
  fireEvent.change(screen.getByLabelText(/^Senast/), { target: { value: '2026-10-09' } });
  fireEvent.click(screen.getByRole('button', { name: 'Be om komplettering' }));
  await screen.findByText(/begärd, senast fredag 9 oktober/);
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  expect((await stateNow()).asked).toMatchObject([{ supplement: 'ip-address', dueOn: '2026-10-09' }]);
});

it('a day that has passed is not asked for', async () => {
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByLabelText('Arbetsstation'));
  fireEvent.change(screen.getByLabelText(/^Senast/), { target: { value: '2026-10-05' } });
  fireEvent.click(screen.getByRole('button', { name: 'Be om komplettering' }));
  expect(screen.getByText('Det här behöver fyllas i.')).toBeTruthy();
  expect((await stateNow()).asked).toEqual([]);
});

it('whoever took the log out adds the file, and the record has its hash and not its name', async () => {
  await asked();
  show('a3', 'log-administrator');
  await screen.findByRole('button', { name: 'Lägg till filen' });
  choose('Märkt Namn.CSV', bytes);
  await screen.findByText('Filen ligger bredvid loggen.');
  expect(mockFiles.get(`log-room/${mockHash(bytes)}`)).toEqual({ form: 'csv', bytes });
  const state = await stateNow();
  expect(state.asked).toMatchObject([{ added: { by: 'a3', sha256: mockHash(bytes) } }]);
  expect(JSON.stringify(state)).not.toMatch(/Märkt/);
  expect(screen.queryByRole('button', { name: 'Lägg till filen' })).toBeNull();
});

it.each([
  ['program.exe', bytes, undefined, /slutar på/],
  ['tom.txt', new Uint8Array(), undefined, /Filen är tom/],
  ['stor.pdf', bytes, supplementMaxBytes + 1, /Filen är för stor/],
])('%s is not taken', async (name, content, size, said) => {
  await asked();
  show('a3', 'log-administrator');
  await screen.findByRole('button', { name: 'Lägg till filen' });
  choose(name, content, size);
  await screen.findByText(said);
  expect(mockFiles.size).toBe(0);
  expect((await stateNow()).asked[0]?.added).toBeUndefined();
});

it('nothing is sent where it has been added in another window', async () => {
  await asked();
  show('a3', 'log-administrator');
  await screen.findByRole('button', { name: 'Lägg till filen' });
  await act('a3', 'log-administrator', ffs.addSupplement);
  choose('adress.csv', bytes);
  await screen.findByText(/Kompletteringen finns redan/);
  expect(mockFiles.size).toBe(0);
});

it('the reviewer saves what has been added, and is told where it is gone', async () => {
  await asked();
  const sha256 = mockHash(bytes);
  mockFiles.set(`log-room/${sha256}`, { form: 'csv', bytes });
  await act('a3', 'log-administrator', { ...ffs.addSupplement, sha256 });
  show('m1', 'unit-manager');
  const save = await screen.findByRole('button', { name: /^Spara filen: Datorns/ });
  const { number } = await stateNow();
  fireEvent.click(save);
  await waitFor(() =>
    expect(mockSaved).toEqual([[`${number} Datorns adress (IP-adress)`, { form: 'csv', bytes }]]),
  );
  mockFiles.clear();
  fireEvent.click(save);
  await screen.findByText(/Filen går inte att läsa/);
});

it('nobody else is shown any of it', async () => {
  await asked();
  show('planner', 'planner');
  await screen.findByRole('heading', { name: ffs.request.number });
  expect(screen.queryByText(/Komplettera loggen/)).toBeNull();
});

const addedFile = async (): Promise<string> => {
  await asked();
  const sha256 = mockHash(bytes);
  mockFiles.set(`log-room/${sha256}`, { form: 'csv', bytes });
  await act('a3', 'log-administrator', { ...ffs.addSupplement, sha256 });
  return sha256;
};

it('where the log is of one employee, nobody is asked whom the file concerns', async () => {
  await addedFile();
  show('m1', 'unit-manager');
  await screen.findByText(/följer filerna med till ärendet\./);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('where it is of several, the reviewer says whom the file concerns, and somebody it must be', async () => {
  const sha256 = await addedFile();
  mockDelivered = deliveryOf('mem01', 'utan01');
  show('m1', 'unit-manager');
  const first = await screen.findByRole('checkbox', { name: 'Namn mem01' });
  const save = screen.getByRole('button', { name: 'Spara vem filen gäller' });
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toEqual([]);
  fireEvent.click(save);
  await screen.findByText('Välj minst en.');
  expect(mockConcerns).toBeUndefined();
  fireEvent.click(first);
  fireEvent.click(save);
  await screen.findByText('Sparat.');
  expect(parseConcerns(mockConcerns ?? '')).toEqual({ [sha256]: ['mem01'] });
});
