import { judge, unjudged } from '@loggkontroll/core/log';
import { dayPictureOf, minutesOf } from '../../../../ui/src/components/log-review/model/day-picture.ts';
import { movedTo, nextOpenRow } from '../../../../ui/src/components/log-review/model/moves.ts';
import { outlineOf } from '../../../../ui/src/components/log-review/model/outline.ts';
import { concerned, rowsOf } from '../../../../ui/src/components/log-review/model/rows.ts';
import type { Row } from '../../../../ui/src/components/log-review/model/rows.ts';
import { percentJudged, standingOf } from '../../../../ui/src/components/log-review/model/standing.ts';
import { logReview as en } from '../../../../ui/src/components/log-review/texts/en.ts';
import { logReview as sv } from '../../../../ui/src/components/log-review/texts/sv.ts';
import { expectSamePlaces } from '../texts/same-places.ts';
import { days, delivery } from './delivery.ts';

const outline = outlineOf(delivery);
const open = rowsOf(outline, () => true);
const folded = rowsOf(outline, () => false);
const words = (row: Row): string => {
  switch (row.kind) {
    case 'employee':
      return `employee ${row.employee}`;
    case 'day':
      return row.day.day;
    case 'client':
      return `client ${row.group.client}`;
    case 'access':
      return `access ${row.access.n}`;
    case 'note':
      return `note ${row.note.flag}`;
    case 'rest':
      return 'rest';
  }
};
const place = (rows: readonly Row[], wanted: string): number =>
  rows.findIndex((row) => words(row) === wanted);

describe('the outline', () => {
  test('goes by employee, day and client, with every drawn day', () => {
    expect(open.map(words)).toEqual([
      'employee 0',
      days[0],
      'client 0',
      'access 1',
      'access 3',
      'client 1',
      days[1],
      'employee 1',
      days[0],
      days[1],
      'client 2',
    ]);
    expect(folded.map(words)).toEqual(open.map(words).filter((word) => !word.startsWith('access')));
  });

  test('knows the group of each access', () => {
    expect(outline.groupOf.map(({ client }) => client)).toEqual([0, 1, 0, 2]);
  });
});

describe('what a judgement concerns', () => {
  const group = open[place(open, 'client 0')] as Row;
  test('of a group: what is not judged yet, or all when everything is', () => {
    expect(concerned(group, () => false)).toEqual([1, 3]);
    expect(concerned(group, (n) => n === 1)).toEqual([3]);
    expect(concerned(group, () => true)).toEqual([1, 3]);
  });

  test('of a row: that row; of a day: nothing', () => {
    expect(concerned(open[place(open, 'access 3')] as Row, () => true)).toEqual([3]);
    expect(concerned(open[1] as Row, () => false)).toEqual([]);
  });
});

describe('keys', () => {
  const from = (rows: readonly Row[], at: string, key: string) => {
    const move = movedTo(key, rows, place(rows, at), 2);
    if (!move) return undefined;
    return 'index' in move ? words(rows[move.index] as Row) : move.open;
  };

  test('move between what can be judged, and the days without rows', () => {
    expect(from(open, 'client 0', 'ArrowDown')).toBe('access 1');
    expect(from(open, 'client 1', 'ArrowDown')).toBe(days[1]);
    expect(from(open, 'client 2', 'ArrowDown')).toBe('client 2');
    expect(from(open, 'client 0', 'ArrowUp')).toBe('client 0');
    expect(from(open, 'client 0', 'PageDown')).toBe('access 3');
    expect(from(open, 'client 2', 'PageUp')).toBe(days[0]);
    expect(from(open, 'client 2', 'Home')).toBe('client 0');
    expect(from(open, 'client 0', 'End')).toBe('client 2');
    expect(from(open, 'client 0', 'x')).toBeUndefined();
  });

  test('fold and unfold', () => {
    expect(from(folded, 'client 0', 'ArrowRight')).toBe(true);
    expect(from(open, 'client 0', 'ArrowRight')).toBe('access 1');
    expect(from(open, 'access 3', 'ArrowLeft')).toBe('client 0');
    expect(from(open, 'client 0', 'ArrowLeft')).toBe(false);
    expect(from(folded, 'client 1', 'ArrowRight')).toBe('client 1');
    expect(from(folded, 'client 0', 'ArrowLeft')).toBe('client 0');
  });

  test('lead on to what is not judged, and around', () => {
    const next = (rows: readonly Row[], at: string, ...judged: readonly number[]) => {
      const found = nextOpenRow(rows, place(rows, at), (n) => judged.includes(n));
      return found === undefined ? undefined : words(rows[found] as Row);
    };
    expect(next(open, 'client 0')).toBe('access 1');
    expect(next(open, 'client 0', 1, 3)).toBe('client 1');
    expect(next(open, 'access 1', 1)).toBe('access 3');
    expect(next(folded, 'client 2', 1)).toBe('client 0');
    expect(next(open, 'client 2', 2, 3, 4)).toBe('access 1');
    expect(next(open, 'client 2', 1, 2, 3, 4)).toBeUndefined();
  });
});

describe('how it stands', () => {
  const [group] = outline.groupOf;
  const none = unjudged(4);
  test.each([
    [none, 'none', 0],
    [judge(none, [1], { verdict: 'direct' }), 'mixed', 25],
    [judge(none, [1, 3], { verdict: 'direct' }), 'direct', 50],
    [judge(judge(none, [1], { verdict: 'direct' }), [3], { verdict: 'suspicion' }), 'several', 50],
    [judge(none, [1, 2, 3, 4], { verdict: 'suspicion' }), 'suspicion', 100],
  ])('of a group and in all: %#', (judgements, standing, percent) => {
    expect(group && standingOf(judgements, group)).toBe(standing);
    expect(percentJudged(judgements)).toBe(percent);
  });

  test('is done only when everything is judged', () => {
    const almost = judge(
      unjudged(1000),
      Array.from({ length: 999 }, (_, i) => i + 1),
      { verdict: 'direct' },
    );
    expect(percentJudged(almost)).toBe(99);
    expect(percentJudged(unjudged(0))).toBe(100);
  });
});

describe('the picture of a day', () => {
  const [first, second] = outline.employees;
  test('has shifts, visits and the minutes of the log', () => {
    expect(first?.days[0] && dayPictureOf(first.days[0])).toEqual({
      shifts: [{ from: 420, to: 960 }],
      visits: [
        { from: 480, to: 540, client: 0 },
        { from: 600, to: 660, client: null },
      ],
      minutes: [490, 540, 570],
      findings: [],
    });
  });

  test('is cut at midnight', () => {
    expect(second?.days[1] && dayPictureOf(second.days[1]).shifts).toEqual([{ from: 0, to: 420 }]);
  });

  test('a client’s minutes are told once each', () => {
    expect(minutesOf([{ at: '2026-09-03T08:10:01' }, { at: '2026-09-03T08:10:59' }])).toEqual([490]);
  });
});

test('English has the keys of Swedish, with the same places to fill', () => {
  expectSamePlaces(sv, en);
});
