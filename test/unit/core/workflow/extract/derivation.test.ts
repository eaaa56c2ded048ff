import { ffsPolicy } from '@loggkontroll/core/policy';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';
import {
  controlIdOf,
  extractControlOf,
  extractReviewIdOf,
  extractReviewOf,
  extractWaitsFor,
  missingControls,
} from '@loggkontroll/core/workflow';
import type { Control } from '@loggkontroll/core/workflow';
import { extractNotices, reviewNotices } from '@loggkontroll/core/notice';
import * as examples from './examples.ts';

const unit: Unit = {
  unitId: 'unit-1',
  name: 'Björken',
  branch: 'provider',
  departmentId: 'housing',
  managerId: 'manager',
};
const managerOf = (personId: string) => (personId === 'manager' ? 'area-manager' : undefined);
const surroundings = { unit, policy: ffsPolicy, managerOf };
const { after } = examples;

test('the log is reviewed once it is there, by the assessor, where the policy wants it', () => {
  expect(extractReviewOf(after(examples.takenOn), surroundings)).toBeUndefined();
  const review = extractReviewOf(after(examples.delivered), surroundings);
  expect(review).toMatchObject({
    ...{ kind: 'extract', orderId: 'extract-1', reviewer: 'manager', reviewersManager: 'area-manager' },
    ...{ employees: [], days: [], period: '2026', fileSha256: examples.hash('1') },
  });
  expect(extractReviewOf(after(examples.controlled), surroundings)).toBeUndefined();
  const npo = after([
    ...examples.npoReleased,
    [
      { type: 'extractDelivered', log: { sha256: examples.hash('1'), accesses: 1 }, ordererVerified: false },
      'manager',
    ],
  ]);
  expect(extractReviewOf(npo, surroundings)).toBeUndefined();
});

test('somebody else reviews it where the assessor stands in it, and every log has a review of its own', () => {
  const log = { sha256: examples.hash('5'), accesses: 3 };
  const other = after([
    ...examples.takenOn,
    [
      { type: 'extractDelivered', log, ordererVerified: true, reviewer: 'area-manager' },
      'administrator',
      '2026-10-02T08:00:00Z',
    ],
  ]);
  expect(extractReviewOf(other, surroundings)).toMatchObject({ reviewer: 'area-manager' });
  expect(extractReviewIdOf(other)).not.toBe(extractReviewIdOf(after(examples.delivered)));
});

test('who reviews is told of the review, and the next step when it has come', () => {
  const now = isoInstantOf('2026-10-02T09:00:00Z');
  const kinds = (past: Parameters<typeof after>[0]) =>
    extractNotices(after(past), ffsPolicy, managerOf, now).map(({ kind, step }) => `${kind} ${step}`);
  expect(kinds(examples.delivered)).toEqual([]);
  expect(kinds(examples.controlled)).toEqual(['extract-waits make-readable']);
  const unread = after([
    ...examples.delivered,
    [{ type: 'extractDocumentMade', sha256: examples.hash('2') }, 'manager'],
  ]);
  expect(extractWaitsFor(unread)).toBe('manager');
});

test('somebody to whom the review passes is told of it as well', () => {
  const facts = extractReviewOf(after(examples.delivered), surroundings);
  if (facts === undefined) throw new Error('a review expected');
  const now = isoInstantOf('2026-10-02T09:00:00Z');
  const keys = ['manager', 'area-manager'].map((reviewer) => {
    const review = { ...facts, reviewer, status: 'opened', openedAt: '2026-10-02T08:00:00Z' } as const;
    return reviewNotices(review, ffsPolicy, now).map(({ kind, key }) =>
      kind === 'log-delivered' ? key : '',
    );
  });
  expect(new Set(keys.flat()).size).toBe(2);
});

test('its control is one of the year, and nobody’s year waits for it', () => {
  const facts = extractControlOf(after(examples.delivered), { unit });
  expect(facts).toMatchObject({
    ...{ controlId: controlIdOf({ orderId: 'extract-1' }), kind: 'extract-review', year: 2026 },
    ...{ period: '2026', branch: 'provider', unitId: 'unit-1', departmentId: 'housing' },
  });
  if (facts === undefined) throw new Error('a control expected');
  const done: Control = { ...facts, status: 'done', corrections: [] };
  const demand = { year: 2026, periods: ['2026-Q4'], branches: ['provider'], plannedPeriods: [] } as const;
  expect(missingControls(demand, [done])).toEqual([
    { period: '2026-Q4', branch: 'provider', why: 'not-planned' },
  ]);
  expect(missingControls({ ...demand, periods: [] }, [done])).toEqual([]);
});
