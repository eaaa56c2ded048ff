import { isoInstantOf } from '@loggkontroll/core/calendar';
import { targetedRoomNotices } from '@loggkontroll/core/notice';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import { managerOf, policies } from '../workflow/targeted/examples.ts';
import { ffsStates, leanStates } from '../workflow/targeted/states.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';

const morning = '2026-10-05T07:00:00Z';
const night = '2026-10-05T20:00:00Z';
const isUnplaced = { isUnplaced: true, isReadersOwn: false };
const isReadersOwn = { isUnplaced: false, isReadersOwn: true };

const after = (past: readonly Past<TargetedEvent>[]): Targeted => {
  const state = specificationOf(targetedDecider)
    .given(...past)
    .state();
  if (state.status === 'none') throw new Error('a requested review expected');
  return state;
};
const appointed = after([
  ...ffsStates.readerWanted,
  [{ type: 'personAppointed', part: 'receiver', personId: 'other-manager' }, 'planner'],
]);
const on = (targeted: Targeted, seen: typeof isUnplaced, now = morning) =>
  targetedRoomNotices(targeted, seen, policies.ffs, managerOf, isoInstantOf(now));
const told = (...of: Parameters<typeof on>) =>
  on(...of).map(({ kind, step, to }) => [kind, step, ...Object.values(to)].join(' → '));

describe('files of which nobody has said whom they concern', () => {
  const delivered = after(leanStates.delivered);

  test('are told of to whoever has the log, and reminded of until they have said it; late, to those above as well', () => {
    expect(told(delivered, isUnplaced)).toEqual(['targeted-supplement-unplaced → concerns → manager']);
    const dayAfter = `${delivered.reviewBy}T09:00:00Z`;
    const late = isoInstantOf(
      new Date(Date.parse(dayAfter) + 10 * 86_400_000).toISOString().slice(0, 19) + 'Z',
    );
    expect(told(delivered, isUnplaced, late)).toEqual([
      'targeted-supplement-unplaced → concerns → manager',
      'late → concerns → manager',
      'escalation → concerns → area-manager',
    ]);
  });

  test('are not told of at night, nor once all is said', () => {
    expect(told(delivered, isUnplaced, night)).toEqual([]);
    expect(told(delivered, { isUnplaced: false, isReadersOwn: false })).toEqual([]);
  });

  test('are nobody’s while the reviewer’s place is empty', () => {
    expect(told(after(ffsStates.readerWanted), isUnplaced)).toEqual([]);
  });
});

describe('that the one who was appointed to read the log stands in it', () => {
  test('is told to those who know whom it is about, and to nobody above them, however late it is', () => {
    const both = ['area-manager', 'administrator'];
    expect(told(appointed, isReadersOwn)).toEqual(
      both.map((who) => `targeted-reader-unfit → ask-another → ${who}`),
    );
    const late = told(appointed, isReadersOwn, '2026-12-15T09:00:00Z');
    expect(late.filter((each) => !both.some((who) => each.endsWith(who)))).toEqual([]);
    expect(late).toContain('late → ask-another → area-manager');
  });

  test('each is told once, and anew of the next', () => {
    const keys = on(appointed, isReadersOwn).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const again = { ...appointed, stoodBack: [...appointed.stoodBack, ...appointed.stoodBack] };
    expect(on(again, isReadersOwn).map(({ key }) => key)).not.toEqual(keys);
  });

  test('says a number, and not who', () => {
    for (const { subject } of on(appointed, isReadersOwn)) expect(subject.unitName).toBe('');
  });
});
