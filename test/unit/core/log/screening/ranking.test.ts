import { ordinaryScreening } from '@loggkontroll/core/policy';
import { access, assignment, client, employment, given, shift } from './specification.ts';

const explained = assignment({ subject: 'anna01' });

describe('what is looked at first', () => {
  test('is unexplained and serious, then unexplained, then explained', () => {
    given({
      assignments: [explained, assignment({ subject: 'anna01', clientId: 'R2' })],
      clients: [
        client({ clientId: 'R2', protection: 'protected' }),
        client({ clientId: 'R3', watched: 'media' }),
      ],
    })
      .when(
        access({ line: 2, act: 'printed' }),
        access({ line: 3, clientId: 'R2' }),
        access({ line: 4, clientId: 'R4' }),
        access({ line: 5, clientId: 'R3' }),
      )
      .thenInOrder(5, 4, 3, 2);
  });

  test('is one’s own record, also where something explains it', () => {
    given({ employees: [employment({ personalId: 'R1' })], assignments: [explained] })
      .when(access({ line: 2, clientId: 'R4' }), access({ line: 3 }))
      .thenInOrder(3, 2);
  });

  test('is the rarer surname of two', () => {
    const named = (count: number, surname: string) =>
      Array.from({ length: count }, (_, index) =>
        client({ clientId: `${surname}${index}`, name: `${surname}, X` }),
      );
    given({
      employees: [employment({ name: 'Common, A' }), employment({ employeeId: 'bo02', name: 'Rare, B' })],
      clients: [...named(40, 'Common'), ...named(2, 'Rare'), ...named(600, 'Other')],
    })
      .when(
        access({ line: 2, clientName: 'Common, Z' }),
        access({ line: 3, employeeId: 'bo02', clientName: 'Rare, Z' }),
      )
      .thenInOrder(3, 2);
  });

  test('is the earlier of two that weigh the same, and then the one that stands first', () => {
    given({})
      .when(
        access({ line: 2, at: '2026-09-03T10:00:00' }),
        access({ line: 3, at: '2026-09-03T09:00:00' }),
        access({ line: 4, at: '2026-09-03T09:00:00' }),
      )
      .thenInOrder(3, 4, 2);
  });

  test('an employee who never used the system comes last of all', () => {
    given({ assignments: [explained], shifts: [shift(), shift({ employeeId: 'bo02' })] })
      .when(access({ line: 2, act: 'copied' }), access({ line: 3, clientId: 'R4' }))
      .thenInOrder(3, 2, 'no-use');
  });

  test('does not hang on how much anybody has done', () => {
    const busy = Array.from({ length: 50 }, (_, index) =>
      access({ line: index + 10, clientId: `R${index}` }),
    );
    const { findings } = given({})
      .when(access({ line: 2, employeeId: 'bo02', at: '2026-09-03T08:00:00' }), ...busy)
      .result();
    expect(findings.at(0)).toMatchObject({ access: { line: 2 } });
  });
});

test('a flag that is switched off is not counted, not shown and weighs nothing', () => {
  const flags = { ...ordinaryScreening.flags, 'print-or-copy': false };
  const { findings, flags: counts } = given({ assignments: [explained] }, { flags })
    .when(access({ act: 'printed' }))
    .result();
  expect(findings).toHaveLength(0);
  expect(counts['print-or-copy']).toBe(0);
});
