import * as z from 'zod/mini';
import { cadences } from '../calendar/index.ts';
import { branches, lookForCodes, parties, sentWays, supplements, userKinds } from './vocabulary.ts';

const party = z.enum(parties);
const days = z.int().check(z.gte(0), z.lte(60));
const count = z.int().check(z.gte(1), z.lte(10_000));
const lookFor = z.array(z.enum(lookForCodes)).check(z.minLength(1));

/** P2: who is reviewed. */
export const sampleSchema = z.discriminatedUnion('kind', [
  /** So many clusters, and so many employees of each (FFS): an operation is all units of one manager. */
  z.strictObject({
    kind: z.literal('clusters'),
    of: z.enum(['operation', 'unit']),
    clusters: count,
    employees: count,
  }),
  /** A share of every unit's employees, rounded up per unit (VON). */
  z.strictObject({ kind: z.literal('share-per-unit'), percent: z.number().check(z.gt(0), z.lte(100)) }),
  /** So many employees of all (R1177). */
  z.strictObject({ kind: z.literal('employees'), employees: count }),
  /** As many as it takes for each to be reviewed within a year with this probability (NPO). */
  z.strictObject({ kind: z.literal('likely-within-year'), probability: z.number().check(z.gt(0), z.lt(1)) }),
  /** Everybody, by random turns, in so many periods (LEAN). */
  z.strictObject({ kind: z.literal('rotation'), periods: count }),
]);

/** P3, P4: what time a review covers, and who chooses it. */
export const reviewedTimeSchema = z.discriminatedUnion('kind', [
  /** Days drawn from a calendar month (FFS). */
  z.strictObject({
    kind: z.literal('drawn-days'),
    of: z.literal('previous-month'),
    days: z.int().check(z.gte(1), z.lte(28)),
    drawnBy: party,
  }),
  /** One window of at most so many hours (VON, NPO, LEAN). */
  z.strictObject({ kind: z.literal('window'), hours: z.int().check(z.gte(1), z.lte(24)), chosenBy: party }),
  /** An interval of dates of at most so many days (R1177). */
  z.strictObject({
    kind: z.literal('dates'),
    atMostDays: z.int().check(z.gte(1), z.lte(366)),
    chosenBy: party,
  }),
]);

const ordered = {
  kind: z.literal('ordered'),
  by: party,
  from: party,
  /** Whether the log administrator checks that the orderer may order it (LEAN). */
  ordererVerified: z.optional(z.boolean()),
  /** What may be asked for afterwards within the same order (LEAN). */
  supplements: z.optional(z.array(z.enum(supplements))),
};

const takenOutSchema = z.strictObject({
  kind: z.literal('taken-out'),
  in: z.enum(['record-system', 'national-log-service']),
  by: party,
  /** What one can search the log by (R1177 3.2, 3.3). */
  searchedBy: z.array(z.enum(['client', 'employee'])).check(z.minLength(1)),
  /** What the reviewer must be in the record system to get there, and who makes them so (R1177 2.2). */
  needs: z.optional(
    z.strictObject({
      roles: z.array(z.enum(['log-reviewer', 'access-administrator'])).check(z.minLength(1)),
      givenBy: z.array(z.enum(['local-administrator', 'regional-administrator'])).check(z.minLength(1)),
    }),
  ),
});

/** P5: whether the log is ordered from the log administrator, or taken out by the reviewer. */
export const orderSchema = z.discriminatedUnion('kind', [z.strictObject(ordered), takenOutSchema]);

/** P5 of a systematic review: the orderer may wish the log sent rather than delivered in Loggkontroll (LEAN). */
const systematicOrderSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ordered,
    sent: z.optional(
      z.strictObject({
        as: z.array(z.enum(sentWays)).check(z.minLength(1)),
        arrivesWithinWorkingDays: days,
        /** Counted from when the log is needed no more. */
        destroyedWithinWorkingDays: days,
      }),
    ),
  }),
  takenOutSchema,
]);

/** P6: who confirms that an order is legitimate. `ownOrderAllowed`: the orderer may be the attestant. */
export const attestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('by'), party, ownOrderAllowed: z.boolean() }),
]);

/** P7: whether the receiver passes the log on, to whom and with what. */
export const handOverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('to'),
    party,
    with: z.array(z.enum(['notice-of-selection', 'reading-instructions'])),
  }),
]);

/** P2–P8 for one branch. */
export const branchRuleSchema = z.strictObject({
  sample: sampleSchema,
  drawnBy: party,
  reviewedTime: reviewedTimeSchema,
  order: systematicOrderSchema,
  attest: attestSchema,
  receiver: party,
  /** Told, with instructions for reading a log, as soon as the order is placed. */
  toldWhenOrdered: z.array(party),
  handOver: handOverSchema,
  reviewer: party,
  /** Told of the result after each review (R1177). */
  toldWhenReviewed: z.array(party),
  lookFor,
  /** More to look for where the user is of a certain kind (R1177). */
  lookForByUserKind: z.optional(z.partialRecord(z.enum(userKinds), lookFor)),
});

/** P1–P8. */
export const systematicSchema = z.strictObject({
  cadence: z.enum(cadences),
  /** Whether the cadence is the least, and more is welcome (NPO, LEAN). */
  moreOftenAllowed: z.boolean(),
  branches: z
    .partialRecord(z.enum(branches), branchRuleSchema)
    .check(z.refine((rules) => Object.keys(rules).length > 0, { error: 'empty' })),
});

/** P2–P8 for one branch: who is drawn, and what happens to the log until it is reviewed. */
export type BranchRule = z.infer<typeof branchRuleSchema>;

/** P2: who is reviewed. */
export type Sample = z.infer<typeof sampleSchema>;
