import { isoInstantOf } from '@loggkontroll/core/calendar';
import { informingNotices } from '@loggkontroll/core/notice';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { InformingEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../workflow/specification.ts';
import { added, confirmed, given, gone, listed, opened, superseded } from '../workflow/informing/examples.ts';

const { von } = shippedPolicies;
if (von === undefined) throw new Error('VON is not shipped');

const noticesOn = (past: readonly Past<InformingEvent>[], now: string) => {
  const state = given(...past).state();
  if (state.status === 'none') throw new Error('there is none');
  return informingNotices(state, 'Björken', von, isoInstantOf(now));
};
const on = (past: readonly Past<InformingEvent>[], now = '2026-10-05T09:00:00Z') =>
  noticesOn(past, now).map(({ kind, step, to }) =>
    [`${kind} ${step ?? ''}`, ...Object.values(to)].join(' → '),
  );

test.each([
  [
    'opened with its employees',
    [opened, added],
    ['informing-to-read read → anna', 'informing-to-read read → manager', 'informing-to-tell tell → manager'],
  ],
  ['confirmed by one', [opened, added, confirmed, gone], ['informing-to-tell tell → manager']],
  ['with nobody left whom no card reaches', [opened, added, listed, gone], ['informing-to-read read → anna']],
  ['done', [opened, added, confirmed, listed, gone], []],
  ['superseded', [opened, added, superseded], []],
])('a round that is %s', (_, past, expected) => {
  expect(on(past)).toEqual(expected);
});

test('whoever is late is told, then their manager of how many are left, then the manager’s manager', () => {
  const past = [opened, added, listed, gone];
  expect(on(past, '2026-10-14T09:00:00Z')).toEqual(['informing-to-read read → anna', 'reminder read → anna']);
  const late = on(past, '2026-10-16T09:00:00Z');
  expect(late).toEqual(
    expect.arrayContaining(['informing-to-read read → anna', 'late read → anna', 'late tell → manager']),
  );
  expect(on(past, '2026-10-30T09:00:00Z')).toContain('escalation tell → area');
});

test('nothing in quiet hours', () => {
  expect(on([opened, added], '2026-10-05T19:00:00Z')).toEqual([]);
  expect(on([opened, added], '2026-10-04T09:00:00Z')).toEqual([]);
});

test('each employee has a notice of their own, and none says who', () => {
  const notices = noticesOn([opened, added], '2026-10-05T09:00:00Z');
  expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
  const shown = JSON.stringify(notices.map(({ subject, points }) => ({ subject, points })));
  expect(shown).not.toMatch(/Anna|Bo|Chef|anna01|bo02|chef03/);
});

test('a newcomer whom no card reaches is told of anew', () => {
  const newcomer = { employeeId: 'dan04', name: 'Dan', informBy: '2026-11-14' };
  const more: Past<InformingEvent> = [{ type: 'employeesToInformAdded', employees: [newcomer] }, 'bot'];
  const keysOf = (past: readonly Past<InformingEvent>[]) =>
    noticesOn(past, '2026-10-05T09:00:00Z').flatMap(({ kind, key }) =>
      kind === 'informing-to-tell' ? [key] : [],
    );
  const [before] = keysOf([opened, added]);
  expect(keysOf([opened, added, more])).not.toEqual([before]);
});
