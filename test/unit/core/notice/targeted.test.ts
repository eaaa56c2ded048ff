import { isoInstantOf } from '@loggkontroll/core/calendar';
import { targetedNotices } from '@loggkontroll/core/notice';
import type { TargetedNotice } from '@loggkontroll/core/notice';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { managerOf, policies, requestedOf } from '../workflow/targeted/examples.ts';
import type { Example } from '../workflow/targeted/examples.ts';
import { ffsStates, leanStates, npoStates, providerStates } from '../workflow/targeted/states.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';

const morning = '2026-10-05T07:00:00Z';

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = specificationOf(targetedDecider)
    .given(...past.map(([event, by]): Past<TargetedEvent> => [event, by, '2026-10-05T06:30:00Z']))
    .state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};
const noticesOf = (example: Example, past: readonly Past<TargetedEvent>[], now = morning) =>
  targetedNotices(after(past), 'Björkens gruppbostad', policies[example], managerOf, isoInstantOf(now));
const told = (notices: readonly TargetedNotice[]) =>
  notices.map(({ kind, to }) => [kind, ...Object.values(to)].join(' → '));
const on = (example: Example, past: readonly Past<TargetedEvent>[], now?: string) =>
  told(noticesOf(example, past, now));

describe('who is told what', () => {
  test.each<[string, Example, readonly Past<TargetedEvent>[], string[]]>([
    ['FFS requested', 'ffs', ffsStates.requested, ['targeted-to-order → planner']],
    ['FFS ordered', 'ffs', ffsStates.ordered, ['targeted-to-attest → manager']],
    ['FFS attested', 'ffs', ffsStates.attested, ['targeted-to-take-on → log-administrator']],
    ['FFS taken on', 'ffs', ffsStates.takenOn, ['targeted-subject-wanted → area-manager']],
    ['FFS given', 'ffs', ffsStates.given, ['targeted-to-deliver → administrator']],
    ['FFS giver wanted', 'ffs', ffsStates.giverWanted, ['targeted-somebody-wanted → planner']],
    ['FFS rejected', 'ffs', ffsStates.rejected, ['targeted-rejected → manager']],
    ['FFS withdrawn at once', 'ffs', ffsStates.withdrawn, []],
    ['FFS delivered: the review tells', 'ffs', ffsStates.delivered, []],
    ['FFS completed', 'ffs', ffsStates.completed, []],
    [
      'FFS withdrawn when taken on',
      'ffs',
      [...ffsStates.given, [{ type: 'targetedWithdrawn', reason: 'no-longer-needed' }, 'manager']],
      ['targeted-withdrawn → administrator', 'targeted-withdrawn → area-manager'],
    ],
    [
      'NPO requested: the head, by being asked to decide',
      'npo',
      npoStates.requested,
      ['targeted-to-decide → head'],
    ],
    [
      'NPO decided: those who are told of a suspicion',
      'npo',
      npoStates.decided,
      ['targeted-told-of-decision → strategist', 'targeted-told-of-decision → area-manager'],
    ],
    ['VON requested: nothing before the room is open', 'von', [requestedOf('von')], []],
    [
      'VON with the room open',
      'von',
      [requestedOf('von'), [{ type: 'subjectRoomOpened', subjectRoom: 'room' }, 'bot']],
      ['targeted-subject-wanted → manager'],
    ],
    [
      'LEAN with something more asked for',
      'lean',
      leanStates.supplementAsked,
      ['targeted-supplement-wanted → administrator'],
    ],
    [
      'LEAN with it added',
      'lean',
      [
        ...leanStates.supplementAsked,
        [{ type: 'supplementAdded', supplement: 'ip-address', sha256: 'ab'.repeat(32) }, 'administrator'],
      ],
      ['targeted-supplement-added → manager'],
    ],
    [
      'a provider’s log, ready',
      'provider',
      providerStates.delivered,
      ['targeted-to-be-fetched → administrator'],
    ],
    ['a provider’s log, fetched', 'provider', providerStates.fetched, []],
  ])('%s', (_, example, past, expected) => {
    expect(on(example, past)).toEqual(expected);
  });

  test('R1177: the manager, when a delegate has reviewed', () => {
    const completed = after(ffsStates.completed);
    const reviewed = { ...completed, told: [{ personId: 'manager', when: 'reviewed' }] as const };
    const notices = targetedNotices(reviewed, '', policies.r1177, managerOf, isoInstantOf(morning));
    expect(told(notices)).toEqual(['targeted-told-of-review → manager']);
  });

  test('what is asked for again is told again, and so is what another is to do', () => {
    const again: Past<TargetedEvent>[] = [
      ...ffsStates.given,
      [{ type: 'subjectAskedAgain', questions: ['account'] }, 'administrator'],
    ];
    const keys = [ffsStates.takenOn, again].map((past) => noticesOf('ffs', past)[0]?.key);
    expect(keys).toEqual([
      expect.stringMatching(/^targeted-subject-wanted\/.*\/area-manager\/$/),
      expect.stringMatching(/^targeted-subject-wanted\/.*\/area-manager\/account$/),
    ]);
  });
});

test('the log administrators are told again when the one who took it on stands back', () => {
  const stoodBack: Past<TargetedEvent>[] = [
    ...ffsStates.takenOn,
    [{ type: 'anotherAsked', parts: ['administrator'] }, 'administrator'],
  ];
  const [first, second] = [ffsStates.attested, stoodBack].map((past) => noticesOf('ffs', past)[0]);
  expect([first?.kind, second?.kind]).toEqual(['targeted-to-take-on', 'targeted-to-take-on']);
  expect(second?.key).not.toBe(first?.key);
});

describe('reminders', () => {
  test('come before the day, when it is late, and then to the manager', () => {
    const reminders = (now: string) => on('ffs', ffsStates.ordered, now).slice(1);
    expect(reminders('2026-10-06T09:00:00Z')).toEqual([]);
    expect(reminders('2026-10-07T09:00:00Z')).toEqual(['reminder → manager']);
    expect(reminders('2026-10-08T09:00:00Z')).toEqual(['late → manager']);
    expect(reminders('2026-10-14T09:00:00Z')).toEqual(['late → manager', 'escalation → area-manager']);
  });

  test('VON: none the same day, late on the next, when the manager’s manager is told as well', () => {
    const past: Past<TargetedEvent>[] = [
      requestedOf('von'),
      [{ type: 'subjectRoomOpened', subjectRoom: 'room' }, 'bot'],
    ];
    const reminders = (now: string) => on('von', past, now).slice(1);
    expect(noticesOf('von', past)[0]).toMatchObject({ dueOn: '2026-10-05', haste: 'immediately' });
    expect(reminders('2026-10-05T14:00:00Z')).toEqual([]);
    expect(reminders('2026-10-06T07:00:00Z')).toEqual(['late → manager', 'escalation → area-manager']);
  });

  test('of an empty place go to whoever appoints', () => {
    expect(on('ffs', ffsStates.giverWanted, '2026-10-19T09:00:00Z').slice(1)).toEqual([
      'late → planner',
      'escalation → planner',
    ]);
  });

  test.each(['2026-10-05T05:00:00Z', '2026-10-05T15:00:00Z', '2026-10-10T09:00:00Z'])(
    'are not sent at %s, also where there is haste',
    (now) => {
      expect(on('ffs', ffsStates.ordered, now)).toEqual([]);
      expect(on('von', [requestedOf('von')], now)).toEqual([]);
    },
  );
});

test('no notice says the reason, or anything that was said of the subject', () => {
  const all = JSON.stringify(
    Object.values(ffsStates)
      .filter((past) => past.length > 0)
      .map((past) => noticesOf('ffs', past, '2026-11-30T09:00:00Z')),
  );
  for (const word of ['suspicion', 'employee', 'ab'.repeat(32), 'subject-room']) {
    expect(all).not.toContain(`"${word}"`);
  }
});
