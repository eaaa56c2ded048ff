import * as z from 'zod/mini';
import { caseSteps, chosenMeasures, measureOccasions } from './case-vocabulary.ts';
import { parties } from './vocabulary.ts';

const party = z.enum(parties);
const days = z.int().check(z.gte(0), z.lte(250));

/**
 * What is done in a case (C). Who decides, with whom, who is told, the police, lex Sarah and the breach report stand in
 * `suspicion` (P14–P16); `caseRulesOf` puts the two together.
 */
export const caseSchema = z.strictObject({
  conversation: z.strictObject({
    /** Whether the invitation must state the right to bring a union representative. */
    representative: z.enum(['required', 'recommended']),
    /** Whether the employee reads the minutes and confirms, or refuses to confirm, that they are right. */
    minutesConfirmed: z.boolean(),
    copiesTo: z.enum(['every-participant', 'employee']),
  }),
  measures: z.array(
    z.strictObject({
      measure: z.enum(chosenMeasures),
      when: z.enum(measureOccasions),
      /** Whether one may decide that it is not needed. */
      must: z.enum(['be-considered', 'be-done']),
      decidedBy: party,
    }),
  ),
  /** Working days that each step may take, counted from the step before; the first from discovery. */
  withinWorkingDays: z.record(z.enum(caseSteps), days),
  /** How many hours before the breach report is due one is reminded, at whatever hour that is. */
  breachReminders: z.strictObject({
    hoursLeft: z.array(z.int().check(z.gte(1), z.lte(71))),
  }),
});

/** See {@link caseSchema}. */
export type CaseSection = z.infer<typeof caseSchema>;
