import * as z from 'zod/mini';
import { branches, parties } from './vocabulary.ts';

const party = z.enum(parties);
const days = z.int().check(z.gte(0), z.lte(250));

/** The steps of an authorisation review that have a deadline, in their order. */
export const authorisationSteps = ['list', 'decide', 'carry-out', 'close'] as const;

/** See {@link authorisationSteps}. */
export type AuthorisationStep = (typeof authorisationSteps)[number];

/** What can be decided of somebody's access; `add`: somebody who lacks access that they need (NPO). */
export const accessDecisions = ['keep', 'change', 'end', 'add'] as const;

/** See {@link accessDecisions}. */
export type AccessDecision = (typeof accessDecisions)[number];

/** Who makes the list, answers it, gets the answer and carries it out. */
const routeSchema = z.strictObject({
  listedBy: party,
  decidedBy: party,
  answeredTo: party,
  carriedOutBy: party,
  decisions: z.array(z.enum(accessDecisions)).check(z.minLength(1)),
});

/**
 * A1–A3: how an authorisation review is carried out; when stands in `authorisationReview` (P10). `list`: `sent` where
 * somebody takes the list out for whoever decides; `gone-through` where whoever decides has it before them in the record
 * system, and puts right there what is wrong.
 */
export const authorisationSchema = z.strictObject({
  list: z.enum(['sent', 'gone-through']),
  branches: z
    .partialRecord(z.enum(branches), routeSchema)
    .check(z.refine((routes) => Object.keys(routes).length > 0, { error: 'empty' })),
  /** Access to persons with protected identity or local protection, in a list of its own where a unit has such cases. */
  protectedPersons: z.nullable(routeSchema),
  /** Writes the protocol, and signs it into the register. */
  controller: party,
  /** Decides of the access of whoever decides of the others'. */
  ownAccessDecidedBy: party,
  /** What is done where secrecy is found to have failed. */
  secrecyFlaw: z.strictObject({
    deviation: z.boolean(),
    breachAssessed: z.boolean(),
  }),
  protocol: z.array(z.enum(['what', 'when', 'by-whom'])).check(z.minLength(1)),
  /**
   * Working days that each step may take. Where the review has a date, they are counted back from it, and it begins as
   * many days before; otherwise from the day it began.
   */
  withinWorkingDays: z.record(z.enum(authorisationSteps), days),
});

/** See {@link authorisationSchema}. */
export type AuthorisationRules = z.infer<typeof authorisationSchema>;
