import { accepted, addLog, addRegister, logOf, makerFor, row } from '../files.ts';

const gapsWith = (...employees: readonly string[]) => {
  const maker = makerFor();
  expect(addRegister(maker, 'employees', ...employees)).toBeUndefined();
  addLog(maker, logOf(row()));
  return accepted(maker.finish()).gaps.filter(({ code }) => code === 'employees-without');
};

test.each([
  [
    'nothing when somebody has both',
    ['account;personal_id;name;unit', 'anna01;;Anna Ek;E', 'bo02;198001019804;;E'],
    [],
  ],
  [
    'numbers, and names, when the columns are not there',
    ['account;unit', 'anna01;E', 'bo02;E'],
    ['personal_id', 'name'],
  ],
  ['numbers when all are empty', ['account;personal_id;name;unit', 'anna01;;Anna Ek;E'], ['personal_id']],
])('what a register of employees is without is said: %s', (_, employees, columns) => {
  expect(gapsWith(...employees)).toEqual(columns.map((column) => ({ code: 'employees-without', column })));
});
