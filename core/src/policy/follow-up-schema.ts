import * as z from 'zod/mini';
import { dayOfYearSchema } from './time-schema.ts';
import { branches, documentedFields, informingPoints, parties } from './vocabulary.ts';
import type { retainedKinds } from './vocabulary.ts';

const party = z.enum(parties);
const branchList = z.array(z.enum(branches)).check(z.minLength(1));

/** P9: what is written down about a finished review, and where it is registered. */
export const documentationSchema = z.strictObject({
  fields: z.array(z.enum(documentedFields)).check(z.minLength(1)),
  internalControlRegister: z.boolean(),
  /** Whether the results are told in the annual report (VON). */
  annualReport: z.boolean(),
});

/** P10: when it is reviewed who has access. */
export const authorisationReviewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('dates'),
    doneBy: z.array(dayOfYearSchema).check(z.minLength(1)),
    protectedPersonsToo: z.boolean(),
    controller: party,
  }),
  z.strictObject({ kind: z.literal('with-each-review') }),
  z.strictObject({ kind: z.literal('ongoing') }),
]);

/** Y2: who signs the year, whether a stated deviation may stand in for a missing control, and what else it waits for. */
export const yearEndSchema = z.strictObject({
  signedBy: party,
  statedDeviationAllowed: z.boolean(),
  /** Ours: whether it waits until everybody who is to confirm that they are informed (P12) has. Absent in all that ship: no. */
  awaitsInforming: z.optional(z.boolean()),
});

/** How long one kind of record is kept, counted from when it was made, or with its case. */
export const retentionRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on-registration') }),
  z.strictObject({ kind: z.literal('years'), years: z.int().check(z.gte(1), z.lte(100)) }),
  z.strictObject({ kind: z.literal('with-its-case') }),
]);

const laterRule = z.optional(retentionRuleSchema);

/** P11: one rule for every kind of record. Those that policies of before do not have are as that for registrations. */
export const retentionSchema = z.strictObject({
  'log-without-remark': retentionRuleSchema,
  'log-with-remark': retentionRuleSchema,
  registration: retentionRuleSchema,
  'yearly-compilation': retentionRuleSchema,
  case: retentionRuleSchema,
  'internal-control': laterRule,
  'client-extract': laterRule,
  'authorisation-review': laterRule,
  'case-request': laterRule,
  informing: laterRule,
} satisfies Readonly<Record<(typeof retainedKinds)[number], unknown>>);

/** P12: how employees learn that access is reviewed. */
export const informingSchema = z.array(
  z.strictObject({
    branches: branchList,
    /** Absent: every employee with access. */
    only: z.optional(z.literal('health-care-staff')),
    when: z.enum(['in-training', 'at-hiring', 'once-a-year', 'repeatedly']),
    by: z.optional(party),
    points: z.array(z.enum(informingPoints)).check(z.minLength(1)),
    confirmed: z.boolean(),
  }),
);

/** P13–P16: what follows a suspicion. */
export const suspicionSchema = z.strictObject({
  haste: z.strictObject({
    kind: z.enum(['immediately', 'promptly']),
    withinWorkingDays: z.int().check(z.gte(0)),
  }),
  decides: party,
  /** Who the decision is made together with (NPO). */
  decidesWith: z.optional(party),
  told: z.array(
    z.strictObject({ party, when: z.enum(['before-the-review', 'at-suspicion', 'unexplained', 'intent']) }),
  ),
  policeReport: z.strictObject({
    assessed: z.enum(['always', 'in-serious-cases', 'by-agreement-with-the-police']),
    filedBy: party,
  }),
  breachReport: z.strictObject({
    duty: z.enum(['always', 'position-taken']),
    to: party,
    /** From discovery (GDPR art. 33). */
    clockHours: z.int().check(z.gte(1), z.lte(72)),
    lexSarahConsidered: z.boolean(),
  }),
});
