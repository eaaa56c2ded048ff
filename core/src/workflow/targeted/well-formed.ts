import * as z from 'zod/mini';
import { parseIsoDate, parseIsoInstant } from '../../calendar/index.ts';
import { parties, supplements, targetedAbouts, targetedReasons } from '../../policy/index.ts';
import {
  providerAskers,
  providerProofs,
  rejectionReasons,
  shownIdentities,
  subjectQuestions,
  targetedParts,
  withdrawalReasons,
} from './codes.ts';

/** An id: no spaces and no at sign, so neither a person's name in words nor an e-mail address. */
const id = z.string().check(z.regex(/^[\p{L}\p{N}._:-]{1,64}$/u));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const date = z.string().check(z.refine((text) => parseIsoDate(text) !== undefined));
const instant = z.string().check(z.refine((text) => parseIsoInstant(text) !== undefined));
const count = z.int().check(z.gte(0));
const distinct = z.refine(
  (values: unknown) => Array.isArray(values) && new Set(values).size === values.length,
);

const steps = [
  'decide',
  'order',
  'attest',
  'take-on',
  'give-subject',
  'verify-orderer',
  'deliver',
  'hand-over',
  'hand-over-in-person',
] as const;

const fate = z.discriminatedUnion('fate', [
  z.strictObject({
    fate: z.literal('deleted'),
    deletedAt: instant,
    recoverableUntil: z.optional(instant),
  }),
  z.strictObject({ fate: z.literal('held'), heldBy: z.string().check(z.regex(/^[a-z-]{1,40}$/)) }),
  z.strictObject({ fate: z.literal('kept'), because: z.literal('remark') }),
]);

const of = <const Type extends string, Fields extends z.core.$ZodLooseShape>(type: Type, fields: Fields) =>
  z.strictObject({ type: z.literal(type), ...fields });

const requested = {
  targetedId: id,
  number: z.string().check(z.regex(/^[A-Z][A-Z0-9-]{1,30}-R-\d{4}-[0-9A-Z]{1,8}$/)),
  policyId: id,
  policyVersion: z.int().check(z.gte(1)),
  branch: z.enum(['provider', 'authority']),
  departmentId: id,
  unitId: id,
  reason: z.enum(targetedReasons),
  about: z.enum(targetedAbouts),
  haste: z.optional(z.enum(['immediately', 'promptly'])),
  requester: id,
  requestedAs: z.enum(parties),
  requestersManager: z.optional(id),
  decider: z.optional(id),
  orderer: z.optional(id),
  takenOutIn: z.optional(z.enum(['record-system', 'national-log-service'])),
  attestant: z.optional(id),
  ownRequestAllowed: z.boolean(),
  ownOrderAllowed: z.boolean(),
  giver: id,
  reading: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('reviewer'), receiver: id, reviewer: id }),
    z.strictObject({
      by: z.literal('private-provider'),
      providerId: id,
      asked: z.optional(z.strictObject({ by: z.enum(providerAskers), proof: z.enum(providerProofs) })),
    }),
  ]),
  supplements: z.array(z.enum(supplements)).check(distinct),
  told: z.array(z.strictObject({ personId: id, when: z.enum(['requested', 'decided', 'reviewed']) })),
  steps: z.array(z.strictObject({ step: z.enum(steps), dueOn: date })),
  reviewBy: date,
};

const commandForm = z.discriminatedUnion('type', [
  of('requestTargeted', requested),
  of('decide', {}),
  of('placeOrder', {}),
  of('attest', {}),
  of('reject', { reason: z.enum(rejectionReasons) }),
  of('takeOn', { administrator: id }),
  of('verifyOrderer', {}),
  of('openSubjectRoom', { subjectRoom: id }),
  of('openLogRoom', { logRoom: id }),
  of('giveSubject', { subjectSha256: sha256 }),
  of('askSubjectAgain', {
    questions: z.array(z.enum(subjectQuestions)).check(z.minLength(1), distinct),
  }),
  of('deliverLog', { file: z.strictObject({ sha256, accesses: count, rejectedRows: count }) }),
  of('handOver', {}),
  of('handOverInPerson', { identityShown: z.enum(shownIdentities), on: date }),
  of('askSupplement', { supplement: z.enum(supplements), dueOn: date }),
  of('addSupplement', { supplement: z.enum(supplements), sha256 }),
  of('askForAnother', { parts: z.array(z.enum(targetedParts)).check(z.minLength(1), distinct) }),
  of('appoint', { part: z.enum(targetedParts), personId: id }),
  of('withdraw', { reason: z.enum(withdrawalReasons) }),
  of('recordLogFate', { fate }),
  of('recordSubjectFate', { fate }),
]);

/**
 * Whether a command consists of codes, ids, dates, numbers and hashes in the fields that it has, and of nothing else:
 * then the events that follow from it hold no free text either, whoever sent it.
 */
export const isWellFormed = (command: unknown): boolean => commandForm.safeParse(command).success;
