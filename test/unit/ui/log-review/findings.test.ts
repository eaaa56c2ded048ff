import fc from 'fast-check';
import { judge, unjudged, verdicts } from '@loggkontroll/core/log';
import type { Access, Delivery } from '@loggkontroll/core/log';
import { proposed, proposes } from '../../../../ui/src/components/log-review/model/explained.ts';
import {
  findingTest,
  findingsOf,
  isScreened,
} from '../../../../ui/src/components/log-review/model/findings.ts';
import { nextOpenRow } from '../../../../ui/src/components/log-review/model/moves.ts';
import { dayPictureOf } from '../../../../ui/src/components/log-review/model/day-picture.ts';
import { outlineOf } from '../../../../ui/src/components/log-review/model/outline.ts';
import { reasonsOf } from '../../../../ui/src/components/log-review/model/reasons.ts';
import { concerned, findingRowsOf, rowsOf } from '../../../../ui/src/components/log-review/model/rows.ts';
import type { Row } from '../../../../ui/src/components/log-review/model/rows.ts';
import { days, delivery } from './delivery.ts';
import { screened } from './screened.ts';

const found = (of: Delivery) => findingsOf(of, outlineOf(of));
const groupsOf = (of: Delivery) => found(of).groups.map(({ group }) => group.accesses.map(({ n }) => n));
const ns = (accesses: readonly Access[]) => accesses.map(({ n }) => n);

describe('what is to be looked at', () => {
  test('stands in the order of the screening; accesses with the same reasons are one decision', () => {
    expect(groupsOf(screened)).toEqual([[4, 5], [6], [7], [3]]);
    expect(ns(found(screened).rest)).toEqual([1, 2, 8]);
  });

  test('is what is flagged, where no register could have explained anything', () => {
    const gaps: Delivery['gaps'] = [{ code: 'register-missing', register: 'assignments' }];
    expect(groupsOf({ ...screened, gaps })).toEqual([[4, 5], [7], [3]]);
    expect(ns(found({ ...screened, gaps }).rest)).toEqual([1, 2, 6, 8]);
  });

  test('is nothing in a delivery from before there was screening', () => {
    expect(isScreened(delivery)).toBe(false);
    expect(found(delivery)).toMatchObject({ groups: [], notes: [] });
    expect(isScreened(screened)).toBe(true);
    expect(isScreened({ ...delivery, accesses: [], findings: [] })).toBe(true);
  });

  test('stands on the picture of the day', () => {
    const day = outlineOf(screened).employees[0]?.days[1];
    expect(day && dayPictureOf(day, findingTest(screened))).toMatchObject({
      minutes: [70, 80, 500],
      findings: [70, 80, 500],
    });
  });
});

const flagged = fc.subarray(['outside-shift', 'print-or-copy', 'colleague']);
const access = fc.record({
  employee: fc.nat(1),
  client: fc.nat(2),
  day: fc.constantFrom(...days),
  kind: fc.constantFrom('direct', 'administrative', 'other-authority', undefined),
  flags: flagged,
});
const log = fc.array(access, { maxLength: 14 }).map((rows): Delivery => {
  let rank = 0;
  return {
    ...screened,
    accesses: rows.map(({ employee, client, day, kind, flags }, index) => ({
      ...(delivery.accesses[0] as Access),
      ...{ n: index + 1, employee, client, at: `${day}T08:00:00` },
      ...(kind && { explanation: { kind, evidence: [] } }),
      ...(flags.length > 0 && { flags: flags.map((flag) => ({ flag, evidence: [] })) }),
      ...((!kind || flags.length > 0) && { rank: (rank += 1) }),
    })),
  };
});

describe('whatever a log holds', () => {
  test('each access stands once: in one group of what is to be looked at, or in the rest', () => {
    fc.assert(
      fc.property(log, (each) => {
        const { groups, rest, groupOf } = found(each);
        const all = [...groups.flatMap(({ group }) => ns(group.accesses)), ...ns(rest)];
        expect(all.sort((a, b) => a - b)).toEqual(ns(each.accesses));
        expect(rest.every(({ explanation, flags }) => explanation && !flags)).toBe(true);
        expect(new Set(groups.map(({ group }) => group.key)).size).toBe(groups.length);
        for (const { group, day } of groups) {
          const [first] = group.accesses;
          expect(
            new Set(group.accesses.map((one) => JSON.stringify([one.explanation, one.flags]))).size,
          ).toBe(1);
          expect([group.employee, group.client, group.day]).toEqual([
            first?.employee,
            first?.client,
            day.day,
          ]);
          expect(group.accesses.every(({ n }) => groupOf.get(n) === group)).toBe(true);
        }
        const ranks = groups.map(({ group }) =>
          Math.min(...group.accesses.map(({ rank }) => rank ?? Infinity)),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('the registers propose what they explain, and never for what is flagged, unexplained or judged', () => {
    fc.assert(
      fc.property(log, fc.array(fc.nat(14)), fc.constantFrom(...verdicts), (each, judged, verdict) => {
        const judgements = judge(unjudged(each.accesses.length), judged, { verdict, reason: 'x' });
        const given = new Map(proposed(each.accesses, judgements));
        for (const { n, explanation, flags = [] } of each.accesses) {
          const open = judgements.judged[n - 1] === undefined;
          const may = open && explanation !== undefined && flags.length === 0;
          expect(given.get(n)).toEqual(may ? { verdict: explanation.kind } : undefined);
        }
        expect(proposes(each.accesses)).toBe(proposed(each.accesses, unjudged(14)).length > 0);
      }),
    );
  });
});

describe('the rows of what is to be looked at', () => {
  const name = (row: Row | undefined): string => {
    if (row?.kind === 'client') return ns(row.group.accesses).join('+');
    if (row?.kind === 'note') return row.note.flag;
    return row?.kind === 'access' ? `access ${row.access.n}` : (row?.kind ?? '');
  };
  const rows = findingRowsOf(found(screened), () => false);

  test('are the groups, then what is to be known, then the rest', () => {
    expect(rows.map(name)).toEqual(['4+5', '6', '7', '3', 'pattern-break', 'no-use', 'rest']);
    expect(
      findingRowsOf(found(screened), () => true)
        .map(name)
        .slice(0, 3),
    ).toEqual(['4+5', 'access 4', 'access 5']);
  });

  test('lead on to the rest only when all else is judged, and are then done', () => {
    const next = (judged: readonly number[]) => nextOpenRow(rows, rows.length - 2, (n) => judged.includes(n));
    expect(next([4, 5, 3])).toBe(1);
    expect(next([3, 4, 5, 6, 7])).toBe(rows.length - 1);
    expect(next([1, 2, 3, 4, 5, 6, 7, 8])).toBeUndefined();
  });

  test('of notes and of the rest nothing is judged', () => {
    for (const row of rows.slice(4)) expect(concerned(row, () => false)).toEqual([]);
  });

  test('notes stand under their employee and day where everything is shown', () => {
    const everything = rowsOf(outlineOf(screened), () => false, found(screened).notes);
    const kinds = everything.map(({ kind }) => kind);
    const bo = kinds.lastIndexOf('employee');
    expect(everything.slice(bo).map(name)).toEqual([
      'employee',
      'no-use',
      'day',
      'day',
      'pattern-break',
      '7',
      '8',
    ]);
    expect(kinds.slice(0, bo)).not.toContain('note');
  });
});

test('reasons say what is flagged on all accesses, and what on some, with each piece of evidence once', () => {
  const accesses = screened.accesses.slice(0, 3);
  expect(reasonsOf({ accesses })).toMatchObject({
    explanation: { kind: 'direct' },
    flags: [{ flag: 'print-or-copy', onAll: false }],
  });
  const both = reasonsOf({ accesses: screened.accesses.slice(3, 5) });
  expect(both.explanation).toBeUndefined();
  expect(both.flags).toMatchObject([
    { flag: 'outside-shift', onAll: true, evidence: [{ code: 'not-scheduled' }] },
  ]);
  expect(both.flags[0]?.evidence).toHaveLength(1);
});
