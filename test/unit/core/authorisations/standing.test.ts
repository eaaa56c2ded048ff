import { standingsOf } from '@loggkontroll/core/authorisations';
import type { Employee } from '@loggkontroll/core/organisation';

const employee = (employeeId: string, said: Partial<Employee> = {}): Employee => ({
  employeeId,
  name: 'Namn',
  personId: undefined,
  unitId: 'solglantan',
  role: 'Stödassistent',
  from: '2020-01-01',
  to: undefined,
  ...said,
});

const standing = (
  employees: readonly Employee[],
  absences: Parameters<typeof standingsOf>[1]['absences'] = [],
) => standingsOf(['anna01'], { employees, absences, unitId: 'solglantan', on: '2026-10-01' }).get('anna01');

test.each<[string, readonly Employee[], object]>([
  ['works here', [employee('anna01')], { standing: 'employed' }],
  ['works here until today', [employee('anna01', { to: '2026-10-01' })], { standing: 'employed' }],
  [
    'works here and somewhere else',
    [employee('anna01', { unitId: 'bjorken' }), employee('anna01')],
    { standing: 'employed' },
  ],
  [
    'moved',
    [employee('anna01', { to: '2026-05-31' }), employee('anna01', { unitId: 'bjorken', from: '2026-06-01' })],
    { standing: 'moved', unitId: 'bjorken' },
  ],
  [
    'left, counted from the last day anywhere',
    [employee('anna01', { to: '2026-09-30' }), employee('anna01', { unitId: 'bjorken', to: '2024-01-31' })],
    { standing: 'left', on: '2026-09-30' },
  ],
  [
    'comes back later',
    [employee('anna01', { to: '2026-01-31' }), employee('anna01', { from: '2026-11-01' })],
    { standing: 'not-yet', from: '2026-11-01' },
  ],
  ['is not in the register', [employee('bo02')], { standing: 'unknown' }],
])('an account that %s', (_, employees, wanted) => {
  expect(standing(employees)).toEqual(wanted);
});

test('somebody on leave is told of as away until they are back, and then no more', () => {
  const away = (to: string | undefined) => [{ employeeId: 'anna01', from: '2026-06-01', to }];
  expect(standing([employee('anna01')], away('2027-05-31'))).toEqual({
    standing: 'on-leave',
    to: '2027-05-31',
  });
  expect(standing([employee('anna01')], away(undefined))).toEqual({ standing: 'on-leave', to: undefined });
  expect(standing([employee('anna01')], away('2026-09-30'))).toEqual({ standing: 'employed' });
});
