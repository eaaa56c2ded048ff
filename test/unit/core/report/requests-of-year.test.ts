import { requestsByDepartment, systematicRequestsOf } from '@loggkontroll/core/report';
import type { ClientExtract, Order, Targeted } from '@loggkontroll/core/workflow';

const answer = { by: 'somebody', at: '2026-10-01T08:00:00Z' };
const file = { sha256: 'f', accesses: 3, rejectedRows: 0 };

/** The parts of a record that the compilation looks at. */
const order = (said: Partial<Order>): Order =>
  ({ departmentId: 'housing', status: 'placed', ...said }) as Order;
const targeted = (said: Partial<Targeted>): Targeted =>
  ({ departmentId: 'housing', status: 'open', ...said }) as Targeted;
const extract = (said: Partial<ClientExtract>): ClientExtract =>
  ({ departmentId: 'housing', status: 'requested', ...said }) as ClientExtract;

test('what was asked for, what was given and what was not, by department and kind', () => {
  const delivered = { ...answer, file };
  const compiled = requestsByDepartment({
    systematic: systematicRequestsOf([
      order({ status: 'completed', delivered }),
      order({ status: 'rejected' }),
      order({ status: 'days-drawn' }),
      order({ departmentId: 'authority', status: 'at-reviewer', delivered }),
    ]),
    targeted: [
      targeted({ status: 'at-reviewer', delivered }),
      targeted({ status: 'withdrawn' }),
      targeted({ status: 'rejected' }),
    ],
    extracts: [
      extract({ status: 'closed', delivered: { ...answer, log: { sha256: 'f', accesses: 3 } } }),
      extract({ status: 'closed', assessed: { ...answer, decision: { kind: 'refused', reasons: [] } } }),
      extract({ status: 'withdrawn' }),
      extract({ status: 'ordered' }),
    ],
  });
  const none = { requested: 0, delivered: 0, notCarriedOut: 0 };
  expect(compiled).toEqual([
    {
      departmentId: 'authority',
      kinds: {
        systematic: { requested: 1, delivered: 1, notCarriedOut: 0 },
        targeted: none,
        extract: none,
      },
    },
    {
      departmentId: 'housing',
      kinds: {
        systematic: { requested: 3, delivered: 1, notCarriedOut: 1 },
        targeted: { requested: 3, delivered: 1, notCarriedOut: 2 },
        extract: { requested: 4, delivered: 1, notCarriedOut: 2 },
      },
    },
  ]);
});

test('nothing asked for is nothing to report', () => {
  expect(requestsByDepartment({ systematic: [], targeted: [], extracts: [] })).toEqual([]);
});
