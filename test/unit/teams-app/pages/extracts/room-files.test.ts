import { deliverExtract } from '../../../../../teams-app/src/pages/extracts/room-files.ts';
import type { PreparedDelivery } from '../../../../../teams-app/src/workers/make-delivery.ts';
import * as examples from '../../../core/workflow/extract/examples.ts';
import { sessionOf } from '../../fake-session.ts';

const mockPut = jest.fn(() => Promise.resolve({ sha256: examples.hash('1') }));
const mockAct = jest.fn((record: object) => Promise.resolve({ ok: true, value: record }));
const mockPeople = [
  { personId: 'manager', managerId: 'area-manager' },
  { personId: 'area-manager', managerId: undefined },
];
const mockEmployees = [
  { employeeId: 'mana01', personId: 'manager' },
  { employeeId: 'area01', personId: 'area-manager' },
];
const mockRecord = { recordId: 'extract-1', state: examples.after(examples.takenOn), history: [] };

jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    employees: () => Promise.resolve(mockEmployees),
    people: () => Promise.resolve(mockPeople),
  }),
}));
jest.mock('@loggkontroll/sharepoint/vault', () => ({
  openVault: () => ({ readDelivery: () => Promise.resolve({ ok: false }), deliver: mockPut }),
}));
jest.mock('@loggkontroll/sharepoint/records', () => ({
  openRegister: () => ({
    extracts: { find: () => Promise.resolve({ ok: true, value: mockRecord }), act: mockAct },
  }),
}));

const logOf = (...accounts: readonly string[]) =>
  ({
    ...{ text: '{}', sha256: examples.hash('1'), accesses: 3, explained: undefined },
    facts: { employees: accounts.map((employeeId) => ({ employeeId })), sources: [] },
  }) as unknown as PreparedDelivery;
const session = sessionOf('administrator', ['log-administrator']);
const deliver = (log: PreparedDelivery) => deliverExtract(session, mockRecord as never, log, true);

beforeEach(() => jest.clearAllMocks());

it('a log in which the assessor and everybody above stands is not delivered, and does not leave the browser', async () => {
  expect(await deliver(logOf('anna01', 'mana01', 'area01'))).toEqual({
    ...{ ok: false, refusal: { code: 'extract-nobody-reviews' } },
  });
  expect([mockPut.mock.calls, mockAct.mock.calls]).toEqual([[], []]);
});

it('one in which only the assessor stands is, to the manager above', async () => {
  expect(await deliver(logOf('anna01', 'mana01'))).toMatchObject({ ok: true });
  expect(mockAct.mock.calls[0]?.[1 as never]).toMatchObject({ reviewer: 'area-manager' });
});
