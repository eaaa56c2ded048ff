import fc from 'fast-check';
import {
  addDays,
  cadences,
  clockTimeOf,
  instantFromMs,
  isoDateOf,
  periodOf,
  type IsoDate,
} from '@loggkontroll/core/calendar';

const first = isoDateOf('2005-01-01');

export const anyDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 34_000 })
  .map((days) => addDays(first, days));

export const anyInstant = fc
  .integer({ min: Date.UTC(2005, 0, 1) / 1000, max: Date.UTC(2098, 0, 1) / 1000 })
  .map((seconds) => instantFromMs(seconds * 1000));

export const anyClockTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => clockTimeOf(new Date(minutes * 60_000).toISOString().slice(11, 16)));

export const anyPeriod = fc
  .tuple(fc.constantFrom(...cadences), anyDate)
  .map(([cadence, date]) => periodOf(cadence, date));
