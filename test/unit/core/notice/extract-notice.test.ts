import { isoInstantOf } from '@loggkontroll/core/calendar';
import { extractNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { ExtractEvent } from '@loggkontroll/core/workflow';
import * as examples from '../workflow/extract/examples.ts';
import type { Past } from '../workflow/specification.ts';

const noticesOn = (past: readonly Past<ExtractEvent>[], now: string) =>
  extractNotices(examples.after(past), ffsPolicy, () => 'boss', isoInstantOf(now));
const on = (past: readonly Past<ExtractEvent>[], now = '2026-10-01T09:00:00Z') =>
  noticesOn(past, now).map(({ kind, step, to }) => [`${kind} ${step}`, ...Object.values(to)].join(' → '));

test.each([
  ['requested', examples.requested, ['extract-waits assess → manager']],
  ['released', examples.released, ['extract-waits order → manager']],
  ['refused', examples.refused, ['extract-waits make-readable → manager']],
  ['ordered', examples.ordered, ['extract-waits deliver → log-administrator']],
  ['taken on', examples.takenOn, ['extract-waits deliver → administrator']],
  ['delivered, and to be reviewed, of which the review’s own notice tells', examples.delivered, []],
  ['reviewed', examples.controlled, ['extract-waits make-readable → manager']],
  ['readable', examples.readable, ['extract-waits hand-over → manager']],
  ['handed over', examples.handedOver, ['extract-waits note → manager']],
  ['closed', examples.closed, []],
  ['withdrawn', examples.withdrawn, []],
])('an extract that is %s', (_, past, expected) => {
  expect(on(past)).toEqual(expected);
});

test('is reminded of, late and told upwards', () => {
  expect(on(examples.requested, '2026-10-06T09:00:00Z').slice(1)).toEqual(['reminder assess → manager']);
  expect(on(examples.requested, '2026-10-13T09:00:00Z').slice(1)).toEqual([
    'late assess → manager',
    'escalation assess → area-manager',
  ]);
  const split = examples.under({ ...examples.facts, assessor: 'head' }, examples.identified);
  expect(on(split, '2026-10-13T09:00:00Z').at(-1)).toBe('escalation assess → boss');
});

test('is quiet outside working hours, however prompt it is to be', () => {
  expect(on(examples.requested, '2026-10-03T09:00:00Z')).toEqual([]);
});

test('is told of again when it is ordered again, or its mail came back', () => {
  const key = (past: readonly Past<ExtractEvent>[]) => noticesOn(past, '2026-10-05T09:00:00Z')[0]?.key;
  const again: Past<ExtractEvent>[] = [
    ...examples.delivered,
    [{ type: 'extractOrdered' }, 'manager', '2026-10-05T08:00:00Z'],
  ];
  expect(key(again)).not.toBe(key(examples.ordered));
  const back: Past<ExtractEvent>[] = [
    ...examples.handedOver,
    [{ type: 'extractReturned', on: '2026-10-05' }, 'manager', '2026-10-05T08:00:00Z'],
  ];
  expect(key(back)).not.toBe(key(examples.readable));
});
