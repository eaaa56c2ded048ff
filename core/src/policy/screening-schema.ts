import * as z from 'zod/mini';
import { clockTimeSchema } from './time-schema.ts';
import { screeningFlags } from './vocabulary.ts';

/** How a log is screened: which flags are raised, and the measures that some of them go by. */
export const screeningSchema = z.strictObject({
  /** Every flag is on or off. Off, it is neither counted nor shown. */
  flags: z.record(z.enum(screeningFlags), z.boolean()),
  /** So long before and after a shift is still within it. */
  shiftMarginMinutes: z.int().check(z.gte(0), z.lte(720)),
  /** For employees without a schedule; from the first time until just before the second, over midnight if it is earlier. */
  oddHours: z
    .strictObject({ from: clockTimeSchema, to: clockTimeSchema })
    .check(z.refine(({ from, to }) => from !== to, { error: 'malformed', path: ['to'] })),
  /** A day with more distinct clients than median + `deviations` × 1.4826 × MAD of the employee-days in the same role and unit. */
  patternBreak: z.strictObject({
    deviations: z.number().check(z.gt(0), z.lte(100)),
    /** Fewer employee-days tell nothing. */
    leastEmployeeDays: z.int().check(z.gte(2), z.lte(100_000)),
  }),
});

/** See {@link screeningSchema}. */
export type ScreeningRules = z.infer<typeof screeningSchema>;
