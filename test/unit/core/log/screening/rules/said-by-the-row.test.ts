import { access, given } from '../specification.ts';

describe('print-or-copy', () => {
  test.each(['printed', 'copied'] as const)(
    'is raised when something was %s, in the log’s own words',
    (act) => {
      given({})
        .when(access({ act, actText: 'Utskrift av journal' }))
        .thenFlagged('print-or-copy', {
          code: 'done-by-the-log',
          values: { act, words: 'Utskrift av journal' },
        });
    },
  );

  test.each(['read', 'changed', 'created', 'unknown'] as const)('is not raised when it was %s', (act) => {
    given({}).when(access({ act })).thenNotFlagged('print-or-copy');
  });
});

describe.each(['break-glass', 'self-granted-role'] as const)('%s', (mark) => {
  test('is raised when the log says so', () => {
    given({})
      .when(access({ marks: [mark] }))
      .thenFlagged(mark, { code: 'said-by-the-log', values: {} });
  });

  test('is not raised otherwise', () => {
    given({}).when(access()).thenNotFlagged(mark);
  });
});
