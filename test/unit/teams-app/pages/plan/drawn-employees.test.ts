import type { Connection } from '@loggkontroll/sharepoint/connection';
import { drawnIn, readDrawn } from '../../../../../teams-app/src/pages/plan/drawn-employees.ts';
import type { Plan } from '../../../../../teams-app/src/pages/plan/stored-plan.ts';
import { registers } from '../../registers.ts';

const { employees } = registers;
const mockAll = jest.fn(() => Promise.resolve(employees));
const mockSome = jest.fn((ids: readonly string[]) =>
  Promise.resolve(employees.filter(({ employeeId }) => ids.includes(employeeId))),
);
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    employees: () => mockAll(),
    employeesWith: (ids: readonly string[]) => mockSome(ids),
  }),
}));

/** A plan whose attempts have drawn these, among so many. */
const planOf = (among: number, ...attempts: readonly (readonly string[] | undefined)[]): Plan =>
  ({
    attempts: attempts.map((employeeIds) => ({
      committed: { employees: among },
      drawn: employeeIds && { picks: [{ branch: 'provider', clusterId: 'unit:p1', employeeIds }] },
    })),
  }) as unknown as Plan;
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `x${index}`);
const connection = {} as Connection;

beforeEach(() => {
  mockAll.mockClear();
  mockSome.mockClear();
});

test('everybody whom any attempt drew is asked for by account, once each', async () => {
  const plan = planOf(50_000, ['p1e1', 'p1e2'], undefined, ['p1e2', 'x1e1', 'gone']);
  expect(drawnIn(plan)).toEqual(['p1e1', 'p1e2', 'x1e1', 'gone']);
  const read = await readDrawn(connection, plan);
  expect(read.map(({ employeeId }) => employeeId)).toEqual(['p1e1', 'p1e2', 'x1e1']);
  expect(mockSome.mock.calls).toEqual([[['p1e1', 'p1e2', 'x1e1', 'gone']]]);
  expect(mockAll).not.toHaveBeenCalled();
});

test('more than would take more requests than the whole register are found in that', async () => {
  const read = await readDrawn(connection, planOf(50_000, ['p1e1', ...many(440)]));
  expect(read.map(({ employeeId }) => employeeId)).toEqual(['p1e1']);
  expect(mockAll).toHaveBeenCalledTimes(1);
  expect(mockSome).not.toHaveBeenCalled();
});

test.each([
  [50_000, 440, 0],
  [50_000, 441, 1],
  [300, 40, 0],
  [300, 41, 1],
])('among %i, %i drawn read the whole register %i times', async (among, drawn, times) => {
  await readDrawn(connection, planOf(among, many(drawn)));
  expect(mockAll).toHaveBeenCalledTimes(times);
});
