import fc from 'fast-check';
import { addDays, daysBetween, isoDateOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { disposalsOf, isDue, nextLookOn } from '@loggkontroll/core/retention';
import type { Disposal, RecordRef } from '@loggkontroll/core/retention';
import { life, recordsOn } from './lives.ts';
import type { Life } from './lives.ts';
import * as standing from './standing.ts';

const day = isoDateOf;

test('within a week, where nothing comes of age before', () => {
  expect(nextLookOn([], day('2026-11-02'))).toBe('2026-11-09');
  expect(nextLookOn([{ dueOn: day('2032-01-01') }, {}], day('2026-11-02'))).toBe('2026-11-09');
});

test('on the very day that something comes of age, or is to be tried again', () => {
  const due = [{ dueOn: day('2027-01-03') }, { dueOn: day('2027-01-01') }];
  expect(nextLookOn(due, day('2026-12-29'))).toBe('2027-01-01');
  expect(nextLookOn(due, day('2026-12-29'), [day('2026-12-31')])).toBe('2026-12-31');
});

test('what has come of age already, or is tried today, is not waited for', () => {
  expect(nextLookOn([{ dueOn: day('2026-12-29') }], day('2026-12-29'), [day('2026-12-29')])).toBe(
    '2027-01-05',
  );
});

const caseYears = 4;
const policyOf = () => ({
  ...ffsPolicy,
  retention: { ...ffsPolicy.retention, registration: { kind: 'years' as const, years: 2 } },
});

const disposalsOn = (
  lives: readonly Life[],
  on: IsoDate,
  gone: ReadonlySet<RecordRef>,
): readonly Disposal[] => {
  const signatures = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    `${String(year + 1)}-02-10` <= on
      ? ['housing', 'care'].map((of) => standing.signature(of, year, `${String(year + 1)}-02-10`))
      : [],
  );
  const records = [...lives.flatMap((each, index) => recordsOn(each, index, on, caseYears)), ...signatures];
  return disposalsOf(
    records.filter(({ ref }) => !gone.has(ref)),
    { policyOf, damaged: new Set(), begun: new Set() },
  );
};

const nameOf = ({ records }: Disposal): string =>
  records
    .map(({ ref, changedOn }) => `${ref} ${changedOn}`)
    .sort()
    .join();

const runs = 25;
const first = day('2029-11-01');
const last = day('2031-02-01');

test('of mixed histories nothing that could be foreseen is late, and nothing else by more than a week', () => {
  const seen = { onTheDay: 0, later: 0, looks: 0 };
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 4 }), (lives) => {
      const gone = new Set<RecordRef>();
      const dueSince = new Map<string, IsoDate>();
      const faults: string[] = [];
      let foreseen = new Set<string>();
      let next = first;
      for (let today = first; today <= last; today = addDays(today, 1)) {
        const disposals = disposalsOn(lives, today, gone);
        const due = disposals.filter((each) => isDue(each, today));
        for (const each of due) if (!dueSince.has(nameOf(each))) dueSince.set(nameOf(each), today);
        if (today < next) {
          faults.push(
            ...due.filter((each) => foreseen.has(nameOf(each))).map((each) => `${today} ${nameOf(each)}`),
          );
          continue;
        }
        seen.looks += 1;
        for (const each of due) {
          const late = daysBetween(dueSince.get(nameOf(each)) ?? today, today);
          seen[late === 0 ? 'onTheDay' : 'later'] += 1;
          if (late >= 7) faults.push(`${today} ${String(late)} days late: ${nameOf(each)}`);
          for (const { ref } of each.records) gone.add(ref);
        }
        foreseen = new Set(disposals.filter(({ heldBy }) => heldBy.length === 0).map(nameOf));
        next = nextLookOn(disposals, today);
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: runs },
  );
  const days = daysBetween(first, last) * runs;
  expect(seen.onTheDay).toBeGreaterThan(10);
  expect(seen.looks).toBeLessThan(days / 6);
});
