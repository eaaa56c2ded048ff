import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import type { Subject, SubjectDraft } from './subject.ts';
import { emptySubject } from './subject.ts';

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const date = z.string().check(z.refine((written) => parseIsoDate(written) !== undefined));
const shared = { scope: text, from: date, to: date, reason: z.optional(text) };
const person = z.strictObject({ name: text, account: text });

const subjectForm = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('employee'), people: z.tuple([person], person), ...shared }),
  z.strictObject({ about: z.literal('client'), client: text, ...shared }),
  z.strictObject({ about: z.literal('event'), event: text, ...shared }),
]);

/** The subject as the file in its room holds it. */
export const formatSubject = (subject: Subject): string => JSON.stringify(subject);

/** The subject that a file holds; undefined when it holds none. */
export const parseSubject = (content: string): Subject | undefined => {
  try {
    const read = subjectForm.safeParse(JSON.parse(content));
    if (!read.success) return undefined;
    const { reason, ...subject } = read.data;
    return { ...subject, ...(reason === undefined ? {} : { reason }) };
  } catch {
    return undefined;
  }
};

/** What was given, to be written anew where an answer was not enough. */
export const draftOf = (subject: Subject): SubjectDraft => ({
  ...emptySubject,
  ...subject,
  reason: subject.reason ?? '',
});
