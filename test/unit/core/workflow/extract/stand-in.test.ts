import { standInOf } from '@loggkontroll/core/workflow';

const person = (personId: string, managerId?: string) => ({
  ...{ personId, name: personId, upn: `${personId}@kommun.example`, roles: [] },
  ...(managerId === undefined ? {} : { managerId }),
});
const employee = (employeeId: string, personId?: string) => ({
  ...{ employeeId, name: employeeId, unitId: 'unit-1', role: 'chef' },
  ...(personId === undefined ? {} : { personId }),
});
const registers = {
  people: [person('manager', 'area'), person('area', 'head'), person('head')],
  employees: [employee('mana01', 'manager'), employee('area01', 'area'), employee('head01', 'head')],
} as unknown as Parameters<typeof standInOf>[2];

test.each([
  ['nobody of the line stands in the log', ['anna01'], { found: true, reviewer: undefined }],
  ['the assessor does', ['anna01', 'mana01'], { found: true, reviewer: 'area' }],
  ['the manager above does too', ['mana01', 'area01'], { found: true, reviewer: 'head' }],
  ['everybody above does', ['mana01', 'area01', 'head01'], { found: false }],
])('%s', (_, accounts, expected) => {
  expect(standInOf('manager', accounts, registers)).toEqual(expected);
});

test('managers who manage each other end nowhere', () => {
  const round = { ...registers, people: [person('manager', 'area'), person('area', 'manager')] };
  expect(standInOf('manager', ['mana01', 'area01'], round as never)).toEqual({ found: false });
});
