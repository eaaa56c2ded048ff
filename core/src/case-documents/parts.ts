import * as z from 'zod/mini';
import { parseIsoDate, parseIsoInstant } from '../calendar/index.ts';

/** A line or a name. */
export const line = z.string().check(z.maxLength(500));

/** What somebody has written at length. */
export const prose = z.string().check(z.maxLength(20_000));

/** `YYYY-MM-DD`. */
export const day = z.string().check(z.refine((written) => parseIsoDate(written) !== undefined));

/** An instant in UTC. */
export const instant = z.string().check(z.refine((written) => parseIsoInstant(written) !== undefined));

/** Local time in Sweden, `YYYY-MM-DDTHH:MM`, with the time of day it ends, and where. */
export const meeting = z.strictObject({
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  until: z.optional(z.string().check(z.regex(/^\d\d:\d\d$/))),
  place: line,
});

/** Somebody to turn to. */
export const contact = z.strictObject({
  name: line,
  role: z.optional(line),
  phone: z.optional(line),
  email: z.optional(line),
});
