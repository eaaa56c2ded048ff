import { functionIdOf, functionProblems, holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionHolder } from '@loggkontroll/core/organisation';

const holder = (personId: string, change: Partial<FunctionHolder> = {}): FunctionHolder => ({
  code: 'hr',
  personId,
  departmentId: undefined,
  unitId: undefined,
  from: '2026-01-01',
  to: undefined,
  ...change,
});

const everybody: readonly FunctionHolder[] = [
  holder('all-first'),
  holder('all-last', { from: '2026-06-01' }),
  holder('all-gone', { from: '2026-07-01', to: '2026-09-30' }),
  holder('department', { departmentId: 'housing' }),
  holder('unit', { unitId: 'unit-1' }),
  holder('somebody-else', { code: 'hr-strategist', unitId: 'unit-1' }),
];

describe('Who has a function', () => {
  test.each([
    ['those of the unit', { unitId: 'unit-1', departmentId: 'housing' }, ['unit']],
    ['else those of its department', { unitId: 'unit-2', departmentId: 'housing' }, ['department']],
    [
      'else everybody who has it for all, whoever had it last first',
      { unitId: 'unit-3', departmentId: 'authority' },
      ['all-last', 'all-first'],
    ],
    ['as where no place is known', {}, ['all-last', 'all-first']],
  ])('is %s', (_, place, expected) => {
    expect(holdersOf('hr', place, '2026-10-01', everybody)).toEqual(expected);
  });

  test('is whoever has it on that day: from the first day to the last', () => {
    const on = (day: string) => holdersOf('hr', {}, day, everybody);
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-01-01')).toEqual(['all-first']);
    expect(on('2026-07-01')).toEqual(['all-gone', 'all-last', 'all-first']);
    expect(on('2026-09-30')).toContain('all-gone');
    expect(on('2026-10-01')).not.toContain('all-gone');
  });

  test('is nobody where nobody is said to have it', () => {
    expect(holdersOf('data-protection-contact', {}, '2026-10-01', everybody)).toEqual([]);
  });

  test('is the same entry when it ends, and another when it begins anew', () => {
    const [first = holder('')] = everybody;
    expect(functionIdOf({ ...first, to: '2026-10-01' })).toBe(functionIdOf(first));
    expect(functionIdOf({ ...first, from: '2026-10-01' })).not.toBe(functionIdOf(first));
  });
});

describe('What is said of functions', () => {
  const known = {
    people: [{ personId: 'ada' }],
    units: [{ unitId: 'unit-1' }],
    departments: [{ departmentId: 'housing' }],
  };

  test.each([
    ['person-unknown', holder('bo')],
    ['unit-unknown', holder('ada', { unitId: 'unit-9' })],
    ['department-unknown', holder('ada', { departmentId: 'parks' })],
    ['unit-and-department', holder('ada', { unitId: 'unit-1', departmentId: 'housing' })],
    ['ends-before-it-begins', holder('ada', { to: '2025-12-31' })],
    ['said-twice', holder('ada', { to: '2026-12-31' })],
  ])('is refused as %s, by its place', (code, wrong) => {
    const rest = [holder('ada'), holder('ada', { unitId: 'unit-1' })];
    expect(functionProblems([...rest, wrong], known)).toEqual([{ at: 2, code }]);
    expect(functionProblems(rest, known)).toEqual([]);
  });
});
