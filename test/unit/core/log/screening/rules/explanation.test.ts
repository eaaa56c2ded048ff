import { access, assignment, employment, given } from '../specification.ts';

describe('an access is explained', () => {
  test('when the client is assigned to the employee', () => {
    given({ assignments: [assignment({ subject: 'anna01', from: '2026-09-01', to: '2026-09-03' })] })
      .when(access())
      .thenExplained('direct', {
        code: 'assigned-to-employee',
        values: { from: '2026-09-01', to: '2026-09-03' },
      });
  });

  test('when the client is assigned to a unit that the employee belongs to that day', () => {
    given({ employees: [employment()], assignments: [assignment()] })
      .when(access())
      .thenExplained('direct', {
        code: 'assigned-to-unit',
        values: { unit: 'Enhet 4', from: '2026-02-01' },
      });
  });

  test('whatever the case, and blanks around the name of the unit', () => {
    given({ employees: [employment({ unit: ' ENHET 4' })], assignments: [assignment()] })
      .when(access())
      .thenExplained('direct');
  });

  test.each(['administrative', 'other-authority'] as const)('also by an assignment of kind %s', (kind) => {
    given({ assignments: [assignment({ subject: 'anna01', kind })] })
      .when(access())
      .thenExplained(kind);
  });

  test('by the first kind that holds: direct, then administrative, then other authority', () => {
    const kinds = ['other-authority', 'administrative', 'direct'] as const;
    const assignments = kinds.map((kind) => assignment({ subject: 'anna01', kind }));
    given({ assignments }).when(access()).thenExplained('direct');
    given({ assignments: assignments.slice(0, 2) })
      .when(access())
      .thenExplained('administrative');
  });

  test('by an assignment without a first day, or a last', () => {
    given({ assignments: [assignment({ subject: 'anna01', from: null })] })
      .when(access())
      .thenExplained('direct', { code: 'assigned-to-employee', values: {} });
  });

  test('with the employee’s own assignment as evidence, and of several the oldest', () => {
    const own = ['2026-05-01', '2026-03-01'].map((from) => assignment({ subject: 'anna01', from }));
    given({ employees: [employment()], assignments: [assignment(), ...own] })
      .when(access())
      .thenExplained('direct', { code: 'assigned-to-employee', values: { from: '2026-03-01' } });
  });
});

describe('an access is not explained', () => {
  test.each([
    ['the day before the assignment', { from: '2026-09-04' }],
    ['the day after it', { to: '2026-09-02' }],
    ['by the assignment of another client', { clientId: 'R2' }],
    ['by that of another unit', { subject: 'enhet 5' }],
    ['by that of another employee', { subject: 'bo02' }],
  ])('%s', (_, change) => {
    given({ employees: [employment()], assignments: [assignment(change)] })
      .when(access())
      .thenUnexplained();
  });

  test.each([
    ['has not come to yet', { from: '2026-09-04' }],
    ['has left', { to: '2026-09-02' }],
  ])('by a unit that the employee %s', (_, change) => {
    given({ employees: [employment(change)], assignments: [assignment()] })
      .when(access())
      .thenUnexplained();
  });

  test('when it is known by name alone whom it concerns', () => {
    given({ assignments: [assignment({ subject: 'anna01', clientId: '' })] })
      .when(access({ clientId: '', clientName: 'Kund, Ett' }))
      .thenUnexplained();
  });

  test('when it concerns nobody: there is nothing that could explain it', () => {
    given({ assignments: [assignment({ subject: 'anna01', clientId: '' })] })
      .when(access({ clientId: '', clientName: '' }))
      .thenUnexplained();
  });
});

describe('what is explained is counted', () => {
  test('by accesses, and by distinct pairs of employee and client', () => {
    const { explained } = given({ assignments: [assignment({ subject: 'anna01', to: '2026-09-03' })] })
      .when(
        access(),
        access({ line: 3 }),
        access({ line: 4, at: '2026-09-04T09:00:00' }),
        access({ line: 5, at: '2026-10-04T09:00:00' }),
        access({ line: 6, employeeId: 'bo02' }),
        access({ line: 7, clientId: '', clientName: '' }),
      )
      .result();
    expect(explained).toEqual({
      accesses: { direct: 2, administrative: 0, otherAuthority: 0, none: 4 },
      pairs: { direct: 1, administrative: 0, otherAuthority: 0, none: 2 },
    });
  });
});
