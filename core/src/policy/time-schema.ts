import * as z from 'zod/mini';
import { dayOf, daysOf, eves, parseClockTime, periodOf, type ClockTime } from '../calendar/index.ts';

const days = z.int().check(z.gte(0), z.lte(250));
/** A time of day, `HH:MM`. */
export const clockTimeSchema = z.pipe(
  z.string().check(z.refine((text) => parseClockTime(text) !== undefined, { error: 'malformed' })),
  z.transform((text) => text as ClockTime),
);

/** When the organisation works; no notice is sent at other times. */
export const workingTimeSchema = z
  .strictObject({ from: clockTimeSchema, to: clockTimeSchema, freeEves: z.array(z.enum(eves)) })
  .check(z.refine(({ from, to }) => from < to, { error: 'reversed', path: ['to'] }));

/** A day that every year has. */
export const dayOfYearSchema = z
  .strictObject({
    month: z.int().check(z.gte(1), z.lte(12)),
    day: z.int().check(z.gte(1), z.lte(31)),
  })
  .check(
    z.refine(({ month, day }) => day <= daysOf(periodOf('month', dayOf(2027, month, 1))).length, {
      error: 'malformed',
      path: ['day'],
    }),
  );

/** Working days that each step may take, and the day of the next year by which the year is signed. */
export const deadlinesSchema = z.strictObject({
  withinWorkingDays: z.strictObject({
    plan: days,
    attest: days,
    deliver: days,
    'hand-over': days,
    review: days,
  }),
  yearEndSignBy: dayOfYearSchema,
});

/** Reminders, in working days from the due day. */
export const remindersSchema = z.strictObject({
  atPeriodStart: z.boolean(),
  before: z.array(days),
  late: z.array(days.check(z.gte(1))),
  escalateAfter: days.check(z.gte(1)),
});
