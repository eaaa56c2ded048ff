import { isoInstantOf } from '@loggkontroll/core/calendar';
import { authorisationNotices, reviewDateNotices } from '@loggkontroll/core/notice';
import { ffsPolicy } from '@loggkontroll/core/policy';
import * as examples from '../workflow/authorisation/examples.ts';
import * as single from '../workflow/authorisation/single-order-examples.ts';

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
  [
    'without remark',
    examples.withoutRemark,
    ['authorisation-waits close → planner', 'authorisation-answered  → support'],
  ],
  ['carried out', examples.carriedOut, ['authorisation-waits close → planner']],
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

test('a flaw in secrecy is told to the controller, and its assessment to whoever reported it', () => {
  const of = (past: examples.AuthorisationHistory) => on(past).filter((told) => told.includes('flaw'));
  expect(of(examples.flawed)).toEqual(['authorisation-flaw-found assess-flaw → planner']);
  expect(of(examples.flawAssessed)).toEqual(['authorisation-flaw-assessed  → support']);
});

test('lists of the same date are told of together, and what is to be signed once a week', () => {
  const [list] = noticesOn(examples.roomOpen, '2026-09-21T09:00:00Z');
  expect(list).toMatchObject({
    key: 'authorisation-waits/list/authorisations-ffs-2026-10-31/support/2026-09-14',
    subject: { record: 'review-date', number: '', unitName: '', period: '2026-10-31' },
  });
  const [close] = noticesOn(examples.withoutRemark, '2026-10-05T09:00:00Z');
  expect(close?.key).toBe('authorisation-waits/close/authorisations-ffs-2026-10-31/role:planner/2026-09-28');
  const [decide] = noticesOn(examples.prepared, '2026-10-05T09:00:00Z');
  expect(decide?.subject).toMatchObject({ record: 'authorisation', unitName: 'Solgläntan' });
});

test('one of a date that is opened later is told of as it comes; those of the same act once', () => {
  const openedIn = (openedAt: string | undefined) => {
    const { openedAt: _, ...review } = examples.after(examples.roomOpen);
    const state = openedAt === undefined ? review : { ...review, openedAt };
    const now = isoInstantOf('2026-09-21T09:00:00Z');
    return authorisationNotices(state, 'Solgläntan', ffsPolicy, () => undefined, now)[0]?.key;
  };
  expect(openedIn('2026-09-14T08:01:00Z')).toBe(openedIn('2026-09-14T08:01:00Z'));
  expect(openedIn('2026-09-14T08:01:00Z')).toBe(openedIn('2026-09-14T08:09:59Z'));
  expect(openedIn('2026-09-14T12:40:00Z')).not.toBe(openedIn('2026-09-14T08:01:00Z'));
  expect(openedIn(undefined)).toMatch(/support\/2026-09-14$/);
});

test('of protected persons neither number nor unit is said', () => {
  const past = examples.under(examples.protectedFacts, examples.prepared);
  const [decide] = noticesOn(past, '2026-10-05T09:00:00Z');
  expect(decide?.subject).toMatchObject({ record: 'authorisation', number: '', unitName: '' });
});

describe('the planners, of a date', () => {
  const date = { opensOn: '2026-09-11', doneBy: '2026-10-31' } as Parameters<typeof reviewDateNotices>[0];
  const onDate = (now: string) =>
    reviewDateNotices(date, ffsPolicy, isoInstantOf(now)).map(({ kind, to, dueOn }) =>
      [kind, ...Object.values(to), dueOn].join(' → '),
    );

  test('are told that the reviews are to be opened, while half the time is left', () => {
    expect(onDate('2026-09-11T09:00:00Z')).toEqual(['authorisations-to-open → planner → 2026-10-06']);
    expect(onDate('2026-09-12T09:00:00Z')).toEqual([]);
  });

  test('are reminded, and whoever leads them is told when it is late', () => {
    expect(onDate('2026-10-14T09:00:00Z').map((told) => told.split(' ')[0])).toEqual([
      'authorisations-to-open',
      'late',
      'escalation',
    ]);
  });
});

test.each([
  ['being written: whoever writes it knows', single.prepared, '2026-09-14T09:00:00Z', []],
  ['not written the day after', single.prepared, '2026-09-15T09:00:00Z', ['reminder decide → head']],
  ['given', single.ordered, '2026-09-15T09:00:00Z', ['authorisation-waits carry-out → support']],
  ['carried out', single.carried, '2026-10-02T09:00:00Z', ['authorisation-order-done  → head']],
  ['carried out long ago', single.carried, '2026-12-01T09:00:00Z', []],
])('a single order that is %s', (_, past, now, expected) => {
  expect(on(past, now)).toEqual(expected);
});
