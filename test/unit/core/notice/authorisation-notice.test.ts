import { isoInstantOf } from '@loggkontroll/core/calendar';
import { authorisationNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import * as examples from '../workflow/authorisation/examples.ts';

const noticesOn = (past: examples.AuthorisationHistory, now: string) =>
  authorisationNotices(
    examples.after(past),
    'Solgläntan',
    ffsPolicy,
    (personId) => `${personId}s-boss`,
    isoInstantOf(now),
  );
const on = (past: examples.AuthorisationHistory, now = '2026-09-21T09:00:00Z') =>
  noticesOn(past, now).map(({ kind, step, to }) =>
    [`${kind} ${step ?? ''}`, ...Object.values(to)].join(' → '),
  );

test.each([
  ['opened, and has no room yet', examples.opened, []],
  ['to be listed', examples.roomOpen, ['authorisation-waits list → support']],
  [
    'to be listed by whoever of the planners',
    examples.under(examples.authorityFacts, examples.roomOpen),
    ['authorisation-waits list → planner'],
  ],
  ['listed, and not prepared yet', examples.listed, []],
  ['prepared', examples.prepared, ['authorisation-waits decide → manager']],
  ['decided but for the own access', examples.halfAnswered, ['authorisation-waits decide → area-manager']],
  ['decided', examples.answered, ['authorisation-waits carry-out → support']],
  ['carried out', examples.carriedOut, ['authorisation-waits close → planner']],
  ['without remark', examples.withoutRemark, ['authorisation-waits close → planner']],
  ['closed', examples.closed, []],
  ['withdrawn', examples.withdrawn, []],
])('a review that is %s', (_, past, expected) => {
  expect(on(past)).toEqual(expected);
});

test('is reminded of, late and told upwards', () => {
  expect(on(examples.roomOpen, '2026-09-23T09:00:00Z').slice(1)).toEqual(['reminder list → support']);
  expect(on(examples.roomOpen, '2026-10-02T09:00:00Z').slice(1)).toEqual([
    'late list → support',
    'escalation list → supports-boss',
  ]);
  expect(on(examples.carriedOut, '2026-11-09T09:00:00Z').slice(1)).toEqual([
    'late close → planner',
    'escalation close → planner',
  ]);
});

test('is quiet outside working hours', () => {
  expect(on(examples.roomOpen, '2026-09-20T09:00:00Z')).toEqual([]);
  expect(on(examples.roomOpen, '2026-09-21T04:00:00Z')).toEqual([]);
});

test('is told of again when another list has come, and says nothing of anybody in it', () => {
  const key = (past: examples.AuthorisationHistory) => noticesOn(past, '2026-10-05T09:00:00Z')[0]?.key;
  const again: examples.AuthorisationHistory = [
    ...examples.prepared,
    [{ ...examples.commands.sendAnotherList, type: 'accessListSent' }, 'support', '2026-10-05T08:00:00Z'],
    [
      {
        type: 'accessFactsPrepared',
        facts: { listSha256: examples.hash('4'), sha256: examples.hash('6'), ownAccess: false },
      },
      'bot',
      '2026-10-05T08:10:00Z',
    ],
  ];
  expect(key(again)).not.toBe(key(examples.prepared));
  expect(JSON.stringify(noticesOn(again, '2026-10-05T09:00:00Z'))).not.toMatch(/sha256|accounts/);
});
