import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import { authorisationSchema } from './authorisation-schema.ts';
import { caseSchema } from './case-schema.ts';
import { clientExtractSchema } from './client-extract-schema.ts';
import {
  authorisationReviewSchema,
  documentationSchema,
  informingSchema,
  retentionSchema,
  suspicionSchema,
  yearEndSchema,
} from './follow-up-schema.ts';
import { screeningSchema } from './screening-schema.ts';
import { sourcesSchema } from './source.ts';
import { systematicSchema } from './systematic-schema.ts';
import { targetedSchema } from './targeted-schema.ts';
import { deadlinesSchema, remindersSchema, workingTimeSchema } from './time-schema.ts';

/** What a routine demands, as data: parameters P1–P17. */
export const policySchema = z.strictObject({
  /** The form of the data; a change that old data does not fit gets the next number. */
  schemaVersion: z.literal(1),
  /** Short and stable, such as `ffs`. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/)),
  /** Counts up with every change an organisation makes; records name the version they were made under. */
  version: z.int().check(z.gte(1)),
  routine: z.strictObject({
    title: z.string().check(z.minLength(1)),
    revised: z.nullable(z.string().check(z.refine((text) => parseIsoDate(text) !== undefined))),
    recordSystem: z.string().check(z.minLength(1)),
  }),
  systematic: systematicSchema,
  workingTime: workingTimeSchema,
  deadlines: deadlinesSchema,
  reminders: remindersSchema,
  documentation: documentationSchema,
  authorisationReview: authorisationReviewSchema,
  /** Absent where there is none, and in policies from before the suite carried one out. */
  authorisation: z.optional(authorisationSchema),
  yearEnd: yearEndSchema,
  retention: retentionSchema,
  informing: informingSchema,
  /**
   * Whether employees whose accesses a systematic review went through are told afterwards that there was no remark. Ours: no
   * routine asks for it. Absent in policies from before: no.
   */
  reviewedAreTold: z.optional(z.boolean()),
  /** Absent in policies from before there were targeted reviews: none are offered then. */
  targeted: z.optional(targetedSchema),
  suspicion: suspicionSchema,
  /** Absent in policies from before there were cases: `ordinaryCase` then. */
  case: z.optional(caseSchema),
  /** Null where a routine has clients ask elsewhere. */
  clientExtract: z.nullable(clientExtractSchema),
  /** Absent in policies from before there was screening: `ordinaryScreening` then. */
  screening: z.optional(screeningSchema),
  sources: sourcesSchema,
});

/** A validated policy. Made by `parsePolicy`; read-only. */
export type Policy = z.infer<typeof policySchema>;

/** A policy as it is written, before it is validated. */
export type PolicyInput = z.input<typeof policySchema>;
