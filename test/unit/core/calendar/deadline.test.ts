import fc from 'fast-check';
import {
  addWorkingDays,
  deadlines,
  dueOn,
  isoDateOf,
  isWorkingDay,
  ordinaryWorkingTime,
  periodNamed,
  periodStart,
  remindersOf,
  steps,
  workingDaysBetween,
  signedFirst,
  yearEndDueOn,
} from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { anyPeriod } from './arbitraries.ts';

const rules = ffsPolicy.deadlines;

describe('the deadlines of a quarter', () => {
  test('follow each other, if every step takes all its time', () => {
    expect(deadlines(rules, periodNamed('2026-Q4'))).toEqual({
      plan: '2026-10-14',
      attest: '2026-10-21',
      deliver: '2026-10-28',
      'hand-over': '2026-11-02',
      review: '2026-11-23',
    });
  });

  test('count from the day before a period that begins with a holiday', () => {
    expect(deadlines(rules, periodNamed('2027-Q1')).plan).toBe('2027-01-18');
  });

  test('are working days in order, each step given what the policy says', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const due = deadlines(rules, period, ordinaryWorkingTime);
        let before = due.plan;
        expect(workingDaysBetween(periodStart(period), due.plan)).toBe(
          rules.withinWorkingDays.plan - Number(isWorkingDay(periodStart(period))),
        );
        for (const step of steps.slice(1)) {
          expect(isWorkingDay(due[step])).toBe(true);
          expect(workingDaysBetween(before, due[step])).toBe(rules.withinWorkingDays[step]);
          before = due[step];
        }
      }),
    );
  });
});

test('a step is due so many working days after its turn came', () => {
  expect(dueOn(rules, 'attest', isoDateOf('2026-12-22'))).toBe('2027-01-04');
});

test('the year is signed in January after it', () => {
  expect(yearEndDueOn(rules, 2026)).toBe('2027-01-31');
});

test('of several routines the one that wants the year signed first is found, in whatever order they stand', () => {
  const early = { deadlines: { ...rules, yearEndSignBy: { month: 1, day: 15 } } };
  const later = { deadlines: rules };
  expect(signedFirst([later, early], 2026)).toBe(early);
  expect(signedFirst([early, later], 2026)).toBe(early);
  expect(signedFirst<typeof later>([], 2026)).toBeUndefined();
});

describe('reminders', () => {
  const due = isoDateOf('2026-11-23');

  test('come before the due day, on it, when late, and then go to the manager', () => {
    expect(remindersOf(ffsPolicy.reminders, due)).toEqual([
      { kind: 'due-soon', on: '2026-11-19' },
      { kind: 'due-soon', on: '2026-11-23' },
      { kind: 'late', on: '2026-11-24' },
      { kind: 'late', on: '2026-11-26' },
      { kind: 'escalation', on: '2026-11-30' },
    ]);
  });

  test('are in the order of time however the policy lists them', () => {
    const listed = { atPeriodStart: true, before: [0, 5], late: [9, 1], escalateAfter: 3 };
    const on = remindersOf(listed, due).map((reminder) => reminder.on);
    expect(on).toEqual([...on].sort());
    expect(on).toContain(addWorkingDays(due, 9));
  });
});
