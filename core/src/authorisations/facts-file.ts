import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import type { AccessFacts } from './access-facts.ts';
import { accessForm } from './list-file.ts';

const date = z.string().check(z.refine((written) => parseIsoDate(written) !== undefined));

const decision = z.enum(['add', 'change', 'end']);

const standingForm = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('employed') }),
  z.strictObject({ standing: z.literal('on-leave'), to: z.optional(date) }),
  z.strictObject({ standing: z.literal('moved'), unitId: z.string() }),
  z.strictObject({ standing: z.literal('left'), on: date }),
  z.strictObject({ standing: z.literal('not-yet'), from: date }),
  z.strictObject({ standing: z.literal('unknown') }),
]);

const factsForm = z.strictObject({
  format: z.literal('loggkontroll-access-facts'),
  version: z.literal(1),
  reviewId: z.string().check(z.minLength(1)),
  listSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  on: date,
  rows: z.array(
    z.strictObject({
      own: z.boolean(),
      standing: standingForm,
      since: z.enum(['new', 'same', 'changed']),
      before: z.optional(accessForm),
      ordered: z.optional(z.strictObject({ decision, role: z.string(), on: date })),
    }),
  ),
  ownAccounts: z.optional(z.array(z.string())),
  gone: z.array(accessForm),
  lacking: z.optional(
    z.array(z.strictObject({ account: z.string(), name: z.string(), role: z.string(), decision, on: date })),
  ),
  staff: z.optional(z.array(accessForm)),
});

/** The facts as their file holds them. */
export const formatAccessFacts = (facts: AccessFacts): string =>
  JSON.stringify({ format: 'loggkontroll-access-facts', version: 1, ...facts });

/** The facts that a file holds; undefined when it holds none. */
export const parseAccessFacts = (content: string): AccessFacts | undefined => {
  try {
    const read = factsForm.safeParse(JSON.parse(content));
    if (!read.success) return undefined;
    const { format: _, version: __, rows, ownAccounts, lacking, staff, ...facts } = read.data;
    return {
      ...facts,
      ...(ownAccounts && { ownAccounts }),
      ...(lacking && { lacking }),
      ...(staff && { staff }),
      rows: rows.map(({ own, standing, since, before, ordered }) => ({
        own,
        standing: standing.standing === 'on-leave' ? { standing: 'on-leave', to: standing.to } : standing,
        since,
        ...(before ? { before } : {}),
        ...(ordered ? { ordered } : {}),
      })),
    };
  } catch {
    return undefined;
  }
};
