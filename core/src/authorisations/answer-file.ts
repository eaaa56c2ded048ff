import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import { longestChange } from './answers.ts';
import type { AccessAnswer, RowAnswer } from './answers.ts';

const text = z.string().check(z.maxLength(200));
const date = text.check(z.refine((day) => parseIsoDate(day) !== undefined));
const place = z.int().check(z.gte(0));
const to = z.string().check(z.minLength(1), z.maxLength(longestChange));

const rowForm = z.discriminatedUnion('decision', [
  z.strictObject({ row: place, decision: z.literal('keep') }),
  z.strictObject({ row: place, decision: z.literal('end') }),
  z.strictObject({ row: place, decision: z.literal('change'), to }),
]);

const answerForm = z.strictObject({
  format: z.literal('loggkontroll-access-answer'),
  version: z.literal(1),
  reviewId: z.string().check(z.minLength(1)),
  listSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  part: z.enum(['others', 'own']),
  rows: z.array(rowForm),
  added: z.array(
    z.strictObject({
      account: text.check(z.minLength(1)),
      name: text,
      role: text.check(z.minLength(1)),
      why: z.optional(text),
      until: z.optional(date),
      decision: z.optional(z.enum(['change', 'end'])),
      from: z.optional(date),
    }),
  ),
});

/** The answer as its file holds it. */
export const formatAccessAnswer = (answer: AccessAnswer): string =>
  JSON.stringify({ format: 'loggkontroll-access-answer', version: 1, ...answer });

/** The answer that a file holds; undefined when it holds none. */
export const parseAccessAnswer = (content: string): AccessAnswer | undefined => {
  try {
    const read = answerForm.safeParse(JSON.parse(content));
    if (!read.success) return undefined;
    const { format: _, version: __, rows, added, ...answer } = read.data;
    return {
      ...answer,
      rows: rows satisfies readonly RowAnswer[],
      added: added.map(({ why, until, decision, from, ...access }) => ({
        ...access,
        ...(why === undefined ? {} : { why }),
        ...(until === undefined ? {} : { until }),
        ...(decision === undefined ? {} : { decision }),
        ...(from === undefined ? {} : { from }),
      })),
    };
  } catch {
    return undefined;
  }
};
