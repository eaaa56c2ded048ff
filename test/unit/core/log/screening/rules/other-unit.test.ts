import { access, employment, given } from '../specification.ts';

describe('other-unit', () => {
  test('is raised when the employee belongs to other units that day', () => {
    given({ employees: [employment({ unit: 'Enhet 5' }), employment({ unit: 'Enhet 6' })] })
      .when(access())
      .thenFlagged('other-unit', { code: 'other-units-that-day', values: { units: 'Enhet 5, Enhet 6' } });
  });

  test('is not raised when one of the units is the row’s, whatever the case', () => {
    given({ employees: [employment({ unit: 'Enhet 5' }), employment({ unit: 'enhet 4' })] })
      .when(access({ unit: 'ENHET 4' }))
      .thenNotFlagged('other-unit');
  });

  test('counts only the units of that day', () => {
    given({ employees: [employment({ unit: 'Enhet 5' }), employment({ to: '2026-09-02' })] })
      .when(access())
      .thenFlagged('other-unit', { code: 'other-units-that-day', values: { units: 'Enhet 5' } });
  });

  test.each([
    ['the row does not say the unit', '', [employment({ unit: 'Enhet 5' })]],
    ['the event concerns no unit', null, [employment({ unit: 'Enhet 5' })]],
    [
      'the employee has no employment that day',
      'Enhet 4',
      [employment({ unit: 'Enhet 5', to: '2026-09-02' })],
    ],
    ['the register does not say the employee’s unit', 'Enhet 4', [employment({ unit: '' })]],
    ['the employee is not in the register', 'Enhet 4', []],
  ])('is not raised when %s', (_, unit, employees) => {
    given({ employees }).when(access({ unit })).thenNotFlagged('other-unit');
  });
});
