import type { LogRow } from '@loggkontroll/core/log';
import { ordinaryScreening } from '@loggkontroll/core/policy';
import { access, employment, given, shift } from '../specification.ts';

const day = (number: number): string => `2026-09-${String(number).padStart(2, '0')}`;

/** So many distinct clients on a day. */
const clients = (number: number, on: string, employeeId = 'anna01'): LogRow[] =>
  Array.from({ length: number }, (_, index) =>
    access({ employeeId, clientId: `R${index + 1}`, at: `${on}T09:00:00` }),
  );

const days = (count: number, each: number, employeeId?: string): LogRow[] =>
  Array.from({ length: count }, (_, index) => clients(each, day(index + 1), employeeId)).flat();

describe('pattern-break', () => {
  const ordinary = days(19, 3);

  test('is raised for a day with more clients than is usual in the role and unit', () => {
    given({ employees: [employment()] })
      .when(...ordinary, ...clients(4, day(20)))
      .thenOfEmployees({ account: 'anna01', day: '2026-09-20', flag: 'pattern-break' });
  });

  test('says with whom the day was compared, and no number', () => {
    const { findings } = given({ employees: [employment()] })
      .when(...ordinary, ...clients(4, day(20)))
      .result();
    const found = [...findings].find(({ kind }) => kind === 'employee');
    expect(found).toMatchObject({
      employee: {
        evidence: [{ code: 'unlike-the-group', values: { role: 'Stödassistent', unit: 'Enhet 4' } }],
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/\b[34]\b(?!")/);
  });

  test('needs twenty days to compare with', () => {
    given({ employees: [employment()] })
      .when(...days(18, 3), ...clients(9, day(19)))
      .thenOfEmployees();
  });

  test('counts a client once a day, and rows without a client not at all', () => {
    const again = [...clients(3, day(20)), ...clients(3, day(20))];
    const nobody = access({ at: '2026-09-20T09:00:00', clientId: '', clientName: '' });
    given({ employees: [employment()] })
      .when(...ordinary, ...again, nobody)
      .thenOfEmployees();
  });

  test('compares with colleagues in the same role and unit alone', () => {
    const others = [employment({ employeeId: 'bo02' }), employment({ employeeId: 'cia03', unit: 'Enhet 5' })];
    given({ employees: [employment(), ...others] })
      .when(...days(19, 3, 'bo02'), ...clients(5, day(20)), ...clients(5, day(21), 'cia03'))
      .thenOfEmployees({ account: 'anna01', day: '2026-09-20', flag: 'pattern-break' });
  });

  test('goes by the employment that began last', () => {
    const both = [employment({ from: '2026-01-01' }), employment({ unit: 'Enhet 5', from: '2026-09-20' })];
    given({ employees: both })
      .when(...ordinary, ...clients(9, day(20)))
      .thenOfEmployees();
  });

  test('goes by the one that stands first in the register when two began on the same day', () => {
    const both = [employment({ unit: 'Enhet 5' }), employment()];
    const others = days(19, 3, 'bo02');
    given({ employees: [...both, employment({ employeeId: 'bo02', unit: 'Enhet 5' })] })
      .when(...others, ...clients(9, day(20)))
      .thenOfEmployees({ account: 'anna01', day: '2026-09-20', flag: 'pattern-break' });
    given({ employees: [...both, employment({ employeeId: 'bo02' })] })
      .when(...others, ...clients(9, day(20)))
      .thenOfEmployees();
  });

  test('lets be who has no employment', () => {
    given({ employees: [] })
      .when(...ordinary, ...clients(9, day(20)))
      .thenOfEmployees();
  });

  test('is measured by the policy', () => {
    const wide = { deviations: 10, leastEmployeeDays: 20 };
    const spread = [...days(10, 3), ...days(20, 5).slice(50)];
    given({ employees: [employment()] }, { patternBreak: wide })
      .when(...spread, ...clients(9, day(21)))
      .thenOfEmployees();
    given({ employees: [employment()] }, { patternBreak: { deviations: 1, leastEmployeeDays: 2 } })
      .when(...spread, ...clients(9, day(21)))
      .thenOfEmployees({ account: 'anna01', day: '2026-09-21', flag: 'pattern-break' });
  });

  test('takes the mean of the two in the middle, and 1.4826 times the deviation: 6 + 0.67 × 1.4826 × 3 < 9', () => {
    const flagged = Array.from({ length: 10 }, (_, index) => ({
      account: 'anna01',
      day: day(index + 11),
      flag: 'pattern-break' as const,
    }));
    given({ employees: [employment()] }, { patternBreak: { deviations: 0.67, leastEmployeeDays: 20 } })
      .when(...days(10, 3), ...days(20, 9).slice(90))
      .thenOfEmployees(...flagged);
  });

  test('can be switched off', () => {
    given({ employees: [employment()] }, { flags: { ...ordinaryScreening.flags, 'pattern-break': false } })
      .when(...ordinary, ...clients(9, day(20)))
      .thenOfEmployees();
  });
});

describe('no-use', () => {
  test('is raised for somebody with a shift in the period of the log, and no row', () => {
    given({ shifts: [shift({ employeeId: 'bo02' })] })
      .when(access())
      .thenOfEmployees({ account: 'bo02', day: null, flag: 'no-use' });
  });

  test('is raised when the shift only touches the period', () => {
    given({
      shifts: [shift({ employeeId: 'bo02', start: '2026-09-02T21:00:00', end: '2026-09-03T00:00:00' })],
    })
      .when(access())
      .thenOfEmployees({ account: 'bo02', day: null, flag: 'no-use' });
  });

  test.each([
    ['before the period', '2026-09-02T07:00:00', '2026-09-02T23:59:59'],
    ['after it', '2026-09-04T00:00:00', '2026-09-04T16:00:00'],
  ])('is not raised when the shift lies %s', (_, start, end) => {
    given({ shifts: [shift({ employeeId: 'bo02', start, end })] })
      .when(access())
      .thenOfEmployees();
  });

  test('is not raised for somebody with any row, whenever', () => {
    given({ shifts: [shift({ employeeId: 'bo02' })] })
      .when(access(), access({ employeeId: 'bo02', at: '2026-09-30T09:00:00' }))
      .thenOfEmployees();
  });

  test('says the period', () => {
    const { findings } = given({ shifts: [shift({ employeeId: 'bo02' })] })
      .when(access(), access({ at: '2026-09-30T09:00:00' }))
      .result();
    expect([...findings].find(({ kind }) => kind === 'employee')).toMatchObject({
      employee: {
        evidence: [{ code: 'scheduled-without-access', values: { from: '2026-09-03', to: '2026-09-30' } }],
      },
    });
  });
});
