import * as z from 'zod/mini';

/**
 * Where a value of a policy comes from: a section of the routine, the organisation (because the routine is silent; the
 * shipped value is our default), or the suite's own extension of the routine.
 */
export const sourceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('routine'), section: z.string().check(z.minLength(1)) }),
  z.strictObject({ by: z.literal('organisation-sets') }),
  z.strictObject({ by: z.literal('extension') }),
]);

/** See {@link sourceSchema}. */
export type Source = z.infer<typeof sourceSchema>;

/** Sources by the path of the value they speak for, such as `systematic.cadence`; a path speaks for all below it. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
