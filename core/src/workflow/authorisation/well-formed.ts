import * as z from 'zod/mini';
import { parseIsoDate, parseIsoInstant } from '../../calendar/index.ts';
import { authorisationSchema, authorisationSteps } from '../../policy/index.ts';
import { isId } from './checks.ts';
import { authorisationOccasions, authorisationScopes } from './codes.ts';

const id = z.string().check(z.refine(isId));
const date = z.string().check(z.refine((text) => parseIsoDate(text) !== undefined));
const instant = z.string().check(z.refine((text) => parseIsoInstant(text) !== undefined));

const openingForm = z.strictObject({
  type: z.literal('openAuthorisation'),
  authorisationId: z.string().check(z.regex(/^[\p{L}\p{N}._:-]{1,200}$/u)),
  number: z.string().check(z.regex(/^[A-Z][A-Z0-9-]{1,60}$/)),
  policyId: id,
  policyVersion: z.int().check(z.gte(1)),
  scope: z.enum(authorisationScopes),
  occasion: z.enum(authorisationOccasions),
  branch: z.enum(['provider', 'authority']),
  departmentId: id,
  unitId: id,
  openedOn: date,
  doneBy: date,
  openedAt: z.optional(instant),
  lister: id,
  decider: id,
  ownDecider: id,
  carrier: id,
  controller: id,
  rules: authorisationSchema,
  deadlines: z.record(z.enum(authorisationSteps), date),
});

/** Whether an opening consists of codes, ids, dates and rules in the fields that it has, and of nothing else. */
export const isOpeningWellFormed = (command: unknown): boolean => openingForm.safeParse(command).success;
