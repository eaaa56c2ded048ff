import * as z from 'zod/mini';
import { orderSchema } from './systematic-schema.ts';
import { targetedAbouts, targetedReasons, targetedSteps } from './targeted-vocabulary.ts';
import { parties } from './vocabulary.ts';

const party = z.enum(parties);
const days = z.int().check(z.gte(0), z.lte(250));

/**
 * Who does something in a targeted review: somebody of a kind, the requester, or whoever the requester names. A party
 * that the requester stands for is the requester.
 */
const doer = z.enum(['requester', 'named-by-the-requester', ...parties]);

/** T1: why, and what it can then be about. */
const reasonsSchema = z
  .partialRecord(z.enum(targetedReasons), z.array(z.enum(targetedAbouts)).check(z.minLength(1)))
  .check(z.refine((reasons) => Object.keys(reasons).length > 0, { error: 'empty' }));

/** Who confirms an order. `ownRequestAllowed`, `ownOrderAllowed`: it may be who requested it, or who ordered it. */
const attestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('by'),
    party: doer,
    ownRequestAllowed: z.boolean(),
    ownOrderAllowed: z.boolean(),
  }),
]);

const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('by'), party }),
]);

/** T3: private providers, who read their logs themselves. They are listed, so that no record holds a name typed by hand. */
const privateProvidersSchema = z.strictObject({
  /** Whether they may have a sample of their own, not only what there is cause for. */
  systematicToo: z.boolean(),
  organisations: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
      name: z.string().check(z.minLength(1)),
    }),
  ),
});

/** P13, P14 and T: what a targeted review takes. Who acts on what it finds stands in `suspicion` and `case`. */
export const targetedSchema = z.strictObject({
  reasons: reasonsSchema,
  requestedBy: z.array(party).check(z.minLength(1)),
  /** Who decides that the review is made. A request by the decider is the decision. */
  decides: decisionSchema,
  told: z.array(
    z.strictObject({
      party,
      /** With the request (so before anything is read), when it is decided, or when it is reviewed. */
      when: z.enum(['requested', 'decided', 'reviewed']),
      /** Absent: whatever the reason. */
      only: z.optional(z.literal('suspicion')),
    }),
  ),
  order: orderSchema,
  attest: attestSchema,
  subject: z.strictObject({
    /** Who says whom or what the review is about. The manager's manager is named by the requester. */
    from: doer,
    /** With the request, or when the log administrator asks. */
    given: z.enum(['with-the-request', 'when-asked']),
    /**
     * How whoever says it learns whom it is about, where that is not the requester: the requester tells them, and does
     * not write it anywhere. Absent: in person or by phone.
     */
    learnt: z.optional(z.enum(['in-person', 'in-person-or-by-phone'])),
  }),
  receiver: doer,
  /** `receiver`: whoever receives the log reads it. */
  reviewer: z.enum(['receiver', 'requester', 'named-by-the-requester', ...parties]),
  /** P13: how soon the review of a suspicion is done, from the request on; no step may take longer. */
  haste: z.strictObject({ kind: z.enum(['immediately', 'promptly']), withinWorkingDays: days }),
  /** Working days that each step may take, counted from the day the step before was to be done. */
  withinWorkingDays: z.record(z.enum(targetedSteps), days),
  privateProviders: z.nullable(privateProvidersSchema),
});

/** See {@link targetedSchema}. */
export type TargetedRules = z.infer<typeof targetedSchema>;

/** See {@link targetedSchema}: who does something. */
export type TargetedDoer = z.infer<typeof doer>;
