import * as z from 'zod/mini';
import type { Kept } from './kept.ts';
import { day, instant, line, meeting, prose } from './parts.ts';

const roles = [
  'employee',
  'manager',
  'hr',
  'union-representative',
  'head-of-operations',
  'secretary',
  'other',
] as const;

/** See {@link MinutesContent}. */
export const minutesSchema = z.strictObject({
  caseNumber: line,
  organisation: line,
  unit: z.optional(line),
  meeting,
  employee: line,
  present: z.array(z.strictObject({ name: line, roles: z.array(z.enum(roles)) })),
  union: z.enum(['present', 'declined', 'not-told']),
  matter: prose,
  questions: z.array(z.strictObject({ asked: prose, answer: prose })),
  added: z.optional(prose),
  next: z.optional(prose),
  reading: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('awaiting') }),
    z.strictObject({ state: z.literal('confirmed'), at: instant }),
    z.strictObject({ state: z.literal('not-confirmed'), at: instant, comment: z.optional(prose) }),
  ]),
  copies: z.array(z.strictObject({ name: line, role: z.optional(line), day })),
});

/**
 * What the minutes of a conversation are made of (C1). As they are written, and as the employee reads them, `reading` is
 * `awaiting` and nobody has a copy: what becomes of them stands in the case.
 */
export type MinutesContent = Kept<z.infer<typeof minutesSchema>>;
