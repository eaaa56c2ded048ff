import { leadersOf } from '@loggkontroll/core/organisation';
import type { Department, Unit } from '@loggkontroll/core/organisation';

const unit: Unit = {
  ...{ unitId: 'u1', name: 'Björken', branch: 'provider', departmentId: 'd1', managerId: 'manager' },
};
const departments: readonly Department[] = [
  { departmentId: 'd2', name: 'Myndighet', headId: 'other-head' },
  { departmentId: 'd1', name: 'Boende', headId: 'head' },
];
const managers: Record<string, string> = { manager: 'area', head: 'director' };

test('a unit is led by its manager, that one’s manager, and the head of its own department', () => {
  expect(leadersOf(unit, (personId) => managers[personId], departments)).toEqual(['manager', 'area', 'head']);
});

test('nobody stands for whom the registers do not know', () => {
  expect(leadersOf(unit, () => undefined, [])).toEqual(['manager']);
});
