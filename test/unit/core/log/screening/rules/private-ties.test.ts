import { access, client, employment, given } from '../specification.ts';

const anna = employment({ personalId: 'R7', name: 'Berg, Anna' });
const bo = employment({ employeeId: 'bo02', personalId: 'R1', name: 'Bo Ek' });

describe('own-record', () => {
  test('is raised when the client is the employee', () => {
    given({ employees: [anna] })
      .when(access({ clientId: 'R7' }))
      .thenFlagged('own-record', { code: 'own-number', values: {} });
  });

  test('is raised whenever the employment was', () => {
    given({ employees: [{ ...anna, to: '2025-12-31' }] })
      .when(access({ clientId: 'R7' }))
      .thenFlagged('own-record');
  });

  test('is not raised for somebody else', () => {
    given({ employees: [anna, bo] })
      .when(access())
      .thenNotFlagged('own-record');
  });

  test('is neither a colleague nor a relative', () => {
    const own = given({ employees: [anna] }).when(access({ clientId: 'R7', clientName: 'Berg, Anna' }));
    own.thenNotFlagged('colleague');
    own.thenNotFlagged('possible-relative');
  });
});

describe('colleague', () => {
  test('is raised when the client is employed that day', () => {
    given({ employees: [anna, { ...bo, from: '2026-09-03', to: '2026-09-03' }] })
      .when(access())
      .thenFlagged('colleague', {
        code: 'client-employed',
        values: { from: '2026-09-03', to: '2026-09-03' },
      });
  });

  test('is not raised before the employment begins', () => {
    const later = given({ employees: [{ ...bo, from: '2026-09-04' }] }).when(access());
    later.thenNotFlagged('colleague');
    later.thenNotFlagged('former-colleague');
  });
});

describe('former-colleague', () => {
  test('is raised when the client was employed, and is not any more', () => {
    given({
      employees: [
        { ...bo, to: '2026-06-30' },
        { ...bo, to: '2026-09-02' },
      ],
    })
      .when(access())
      .thenFlagged('former-colleague', { code: 'client-was-employed', values: { to: '2026-09-02' } });
  });

  test('is not raised when the client has been employed anew', () => {
    const anew = given({
      employees: [
        { ...bo, to: '2026-06-30' },
        { ...bo, from: '2026-09-01' },
      ],
    }).when(access());
    anew.thenNotFlagged('former-colleague');
    anew.thenFlagged('colleague', { code: 'client-employed', values: { from: '2026-09-01' } });
  });
});

describe('possible-relative', () => {
  test.each(['Berg, Bo', 'BERG , Åsa', 'Bo Berg', 'Bo Sten Berg'])('is raised for %s', (clientName) => {
    given({ employees: [anna] })
      .when(access({ clientName }))
      .thenFlagged('possible-relative', {
        code: 'same-surname',
        values: { surname: 'berg', bearers: '2', people: '2' },
      });
  });

  test.each(['Bergman, Bo', 'von Berg, Bo', 'Berg Ek', ''])('is not raised for “%s”', (clientName) => {
    given({ employees: [anna] })
      .when(access({ clientName }))
      .thenNotFlagged('possible-relative');
  });

  test('goes by the register’s name where the row has none', () => {
    given({ employees: [anna], clients: [client({ name: 'Berg, Bo' })] })
      .when(access())
      .thenFlagged('possible-relative');
    given({ employees: [anna], clients: [client({ name: 'Berg, Bo' })] })
      .when(access({ clientName: 'Ek, Bo' }))
      .thenNotFlagged('possible-relative');
  });

  test('is raised for a client who is known by name alone', () => {
    given({ employees: [anna] })
      .when(access({ clientId: '', clientName: 'Berg, Bo' }))
      .thenFlagged('possible-relative');
  });

  test('tells how common the surname is among the people of the registers', () => {
    given({
      employees: [anna, anna, employment({ employeeId: 'cia03', name: 'Cia Berg' })],
      clients: [
        client({ name: 'Berg, Bo' }),
        client({ clientId: 'R7', name: 'Berg, Anna' }),
        client({ clientId: 'R8', name: 'Ek, Eva' }),
      ],
    })
      .when(access({ clientName: 'Berg, Bo' }))
      .thenFlagged('possible-relative', {
        code: 'same-surname',
        values: { surname: 'berg', bearers: '3', people: '4' },
      });
  });
});
