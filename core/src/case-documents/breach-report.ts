import * as z from 'zod/mini';
import { acts } from '../log/index.ts';
import type { Kept } from './kept.ts';
import { contact, day, instant, line, prose } from './parts.ts';

const categories = [
  'identity',
  'personal-number',
  'contact',
  'health',
  'social-care',
  'protected-identity',
  'relatives',
  'finances',
  'other',
] as const;

const count = z.discriminatedUnion('known', [
  z.strictObject({ known: z.enum(['exactly', 'about']), count: z.int().check(z.gte(0)) }),
  z.strictObject({ known: z.literal('no') }),
]);

/** See {@link BreachReportContent}. */
export const breachReportSchema = z.strictObject({
  caseNumber: line,
  organisation: line,
  unit: z.optional(line),
  recipient: line,
  reporter: contact,
  discoveredAt: instant,
  writtenAt: instant,
  lateBecause: z.optional(prose),
  what: prose,
  acts: z.array(z.enum([...acts, 'unknown'])),
  happened: z.optional(z.strictObject({ from: day, to: z.optional(day) })),
  ongoing: z.enum(['no', 'yes', 'unknown']),
  intent: z.enum(['deliberate', 'mistake', 'unknown']),
  persons: count,
  protectedPersons: count,
  categories: z.array(z.enum(categories)),
  consequences: prose,
  risk: z.enum(['unlikely', 'likely', 'high', 'not-assessed']),
  measures: z.array(
    z.strictObject({ what: prose, state: z.enum(['done', 'decided']), day: z.optional(day) }),
  ),
  told: z.strictObject({
    state: z.enum(['yes', 'decided', 'no', 'not-decided']),
    comment: z.optional(prose),
  }),
});

/** What a breach report to the data-protection contact is made of (C4, P16). */
export type BreachReportContent = Kept<z.infer<typeof breachReportSchema>>;
