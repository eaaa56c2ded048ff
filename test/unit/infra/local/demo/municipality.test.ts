import { functionCodes, functionProblems, holdersOf } from '@loggkontroll/core/organisation';
import { demoSize, makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';

const town = makeMunicipality('sagolunda');

test('a seed and a size give one municipality, another seed another', () => {
  expect(makeMunicipality('sagolunda')).toEqual(town);
  expect(makeMunicipality('other').staff).not.toEqual(town.staff);
});

test.each([demoSize, smallSize, { units: 60, employees: 3000 }])('has the size asked for: %j', (size) => {
  const made = makeMunicipality('size', size);
  expect(made.units).toHaveLength(size.units);
  expect(made.staff).toHaveLength(size.employees);
});

test('people, accounts, units and unit names come once each', () => {
  for (const keys of [
    town.people.map((person) => person.personId),
    town.people.map((person) => person.upn),
    town.staff.map((member) => member.employeeId),
    town.staff.map((member) => member.personalId),
    town.units.map((unit) => unit.unitId),
    makeMunicipality('many', { units: 600, employees: 3600 }).units.map((unit) => unit.name),
  ]) {
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('both branches have enough operations and units for the draw, each with four employees or more', () => {
  const staffOf = (unitIds: string[]) =>
    town.staff.filter((member) => unitIds.includes(member.unitId)).length;
  const unitsOf = (managerId: string) => town.units.filter((unit) => unit.managerId === managerId);
  const provider = town.units.filter((unit) => unit.branch === 'provider');
  const authority = town.units.filter((unit) => unit.branch === 'authority');
  const operations = [...new Set(provider.map((unit) => unit.managerId))].map(unitsOf);
  expect(operations.length).toBeGreaterThan(3);
  expect(authority.length).toBeGreaterThan(2);
  for (const units of [...operations, ...authority.map((unit) => [unit])]) {
    expect(staffOf(units.map((unit) => unit.unitId))).toBeGreaterThanOrEqual(4);
  }
  expect(operations.some((units) => units.length > 1)).toBe(true);
});

test('unit managers are employees, and everybody but the head of administration has a manager', () => {
  const accounts = new Set(town.staff.map((member) => member.personId));
  expect(town.members['unit-manager'].every((personId) => accounts.has(personId))).toBe(true);
  const known = new Set(town.people.map((person) => person.personId));
  const withoutManager = town.people.filter((person) => person.managerId === undefined);
  expect(withoutManager).toHaveLength(1);
  expect(town.people.every(({ managerId }) => managerId === undefined || known.has(managerId))).toBe(true);
});

test('a unit manager answers to a business-area manager, who answers to the head of the department', () => {
  const managerOf = new Map(town.people.map((person) => [person.personId, person.managerId]));
  for (const unit of town.units) {
    const areaManager = managerOf.get(unit.managerId) ?? '';
    const department = town.departments.find((candidate) => candidate.departmentId === unit.departmentId);
    expect(town.titles.get(areaManager)?.en).toBe('Business-area manager');
    expect(managerOf.get(areaManager)).toBe(department?.headId);
  }
});

test('every function that the routines name is somebody’s, and names nobody else', () => {
  const { functions, people, units, departments } = town;
  expect(functionProblems(functions, { people, units, departments })).toEqual([]);
  const held = functionCodes.filter((code) => holdersOf(code, {}, '2026-10-01', functions).length > 0);
  // Whoever leads the managers is the business-area manager.
  expect(held).toEqual(functionCodes.filter((code) => code !== 'business-area-manager'));
});
