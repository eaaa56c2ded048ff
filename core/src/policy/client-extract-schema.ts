import * as z from 'zod/mini';
import { parties } from './vocabulary.ts';

const party = z.enum(parties);
const days = z.int().check(z.gte(0), z.lte(250));

/** The steps of a client extract that have a deadline, in their order. */
export const extractSteps = ['assess', 'order', 'deliver', 'make-readable', 'hand-over', 'note'] as const;

/** See {@link extractSteps}. */
export type ExtractStep = (typeof extractSteps)[number];

/** How an extract can reach the client. */
export const extractWays = [
  'registered-mail',
  'mail-with-receipt',
  'handed-over-against-identification',
] as const;

/** See {@link extractWays}. */
export type ExtractWay = (typeof extractWays)[number];

/** How a member of staff is told of to the client: by name, by role, or as an employee of the operation. */
export const staffNaming = ['name', 'role', 'employee-of'] as const;

/** See {@link staffNaming}. */
export type StaffNaming = (typeof staffNaming)[number];

/** P17: how a client learns who has read about them. */
export const clientExtractSchema = z.strictObject({
  haste: z.enum(['promptly', 'none']),
  /** Working days that each step may take, counted from the step before; the first from the request. */
  withinWorkingDays: z.record(z.enum(extractSteps), days),
  /** Whether whoever asks shows who they are when they ask. */
  identityShown: z.boolean(),
  /** Whether a representative shows that they may represent the client. */
  authorityShown: z.boolean(),
  assessedBy: party,
  orderedBy: party,
  /** Where the log comes from: the log administrator, or whoever takes it out in the record system or the national service. */
  log: z.enum(['from-log-administrator', 'taken-out']),
  /** Whether the log administrator checks that the orderer may order it (LEAN). */
  ordererVerified: z.boolean(),
  /** Whether the log is also reviewed, and that documented (VON, LEAN). */
  reviewedToo: z.boolean(),
  /** How staff are told of unless the assessment says otherwise. */
  staff: z.enum(staffNaming),
  /** Whether the extract says of each access what grounds there were, so that one can judge it (NPO). */
  groundsShown: z.boolean(),
  ways: z.array(z.enum(extractWays)).check(z.minLength(1)),
  notedIn: z.enum(['client-record', 'case-system', 'registration']),
  /** What is noted there. */
  notes: z.array(z.enum(['request', 'hand-over'])),
});

/** See {@link clientExtractSchema}. */
export type ClientExtractRules = z.infer<typeof clientExtractSchema>;
