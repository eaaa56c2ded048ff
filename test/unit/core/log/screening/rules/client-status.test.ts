import { access, assignment, client, given } from '../specification.ts';

describe('a client whose identity is protected', () => {
  test.each(['protected', 'local'] as const)('is told, with how: %s', (protection) => {
    given({ clients: [client({ protection })] })
      .when(access())
      .thenFlagged('protected-identity', { code: 'protected', values: { kind: protection } });
  });

  test('is told also to those who are assigned them', () => {
    given({
      clients: [client({ protection: 'protected' })],
      assignments: [assignment({ subject: 'anna01' })],
    })
      .when(access())
      .thenFlagged('protected-identity');
  });

  test('is not told of others', () => {
    given({ clients: [client(), client({ clientId: 'R2', protection: 'local' })] })
      .when(access())
      .thenNotFlagged('protected-identity');
  });
});

describe('a client who is watched', () => {
  test('is told, with the reason', () => {
    given({ clients: [client({ watched: 'media' })] })
      .when(access())
      .thenFlagged('watched-client', { code: 'watched', values: { reason: 'media' } });
  });
});

describe.each([
  ['closed', 'closed-case', 'case-closed'],
  ['deceased', 'deceased-client', 'client-deceased'],
] as const)('a client whose status is %s', (status, flag, code) => {
  test('is told from the day after the case was closed', () => {
    given({ clients: [client({ status, closedOn: '2026-09-02' })] })
      .when(access())
      .thenFlagged(flag, { code, values: { on: '2026-09-02' } });
  });

  test('is not told on that day itself, or before', () => {
    for (const closedOn of ['2026-09-03', '2026-10-01']) {
      given({ clients: [client({ status, closedOn })] })
        .when(access())
        .thenNotFlagged(flag);
    }
  });

  test('is told on every day when the register does not say when', () => {
    given({ clients: [client({ status })] })
      .when(access())
      .thenFlagged(flag, { code, values: {} });
  });

  test('is told when the log says it, whatever the register does', () => {
    given({ clients: [client()] })
      .when(access({ marks: [flag] }))
      .thenFlagged(flag, { code: 'said-by-the-log', values: {} });
  });
});

test('of a client in several rows holds what any of them says, from the earliest day', () => {
  const rows = [
    client({ status: 'closed', closedOn: '2026-12-01' }),
    client({ status: 'closed', closedOn: '2026-09-02', protection: 'local' }),
    client({ watched: 'event', protection: 'protected' }),
  ];
  const seen = given({ clients: rows }).when(access());
  seen.thenFlagged('closed-case', { code: 'case-closed', values: { on: '2026-09-02' } });
  seen.thenFlagged('protected-identity', { code: 'protected', values: { kind: 'local' } });
  seen.thenFlagged('watched-client', { code: 'watched', values: { reason: 'event' } });
});
