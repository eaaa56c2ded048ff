import * as z from 'zod/mini';
import { parseSubject } from '../subject/index.ts';
import type { Subject } from '../subject/index.ts';
import { line } from './parts.ts';

/** See {@link SubjectContent}. */
export const caseSubjectSchema = z.strictObject({
  name: line,
  account: line,
  inquiry: z.optional(
    z.unknown().check(z.refine((given) => parseSubject(JSON.stringify(given)) !== undefined)),
  ),
});

/** Whom a case is about. */
export interface SubjectContent {
  readonly name: string;
  /** The account in the record system, in lower case, as the employee register has it. */
  readonly account: string;
  /** What was given of the targeted review that the case comes from, without the others whom it was about. */
  readonly inquiry?: Subject;
}
