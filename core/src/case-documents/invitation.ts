import * as z from 'zod/mini';
import type { Kept } from './kept.ts';
import { contact, day, line, meeting } from './parts.ts';

/** See {@link InvitationContent}. */
export const invitationSchema = z.strictObject({
  caseNumber: line,
  organisation: line,
  unit: z.optional(line),
  date: day,
  employee: line,
  meeting,
  present: z.array(z.strictObject({ name: line, role: z.optional(line) })),
  answerBy: z.optional(day),
  cause: z.enum(['systematic-review', 'targeted-review', 'other-information']),
  system: line,
  caller: contact,
  support: z.optional(contact),
});

/** What an invitation to a conversation is made of (C1). */
export type InvitationContent = Kept<z.infer<typeof invitationSchema>>;
