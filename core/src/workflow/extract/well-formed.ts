import * as z from 'zod/mini';
import { parseIsoDate } from '../../calendar/index.ts';
import { clientExtractSchema, extractSteps } from '../../policy/index.ts';
import { isId } from './checks.ts';

const id = z.string().check(z.refine(isId));
const date = z.string().check(z.refine((text) => parseIsoDate(text) !== undefined));

const requestForm = z.strictObject({
  type: z.literal('requestExtract'),
  extractId: id,
  number: z.string().check(z.regex(/^[A-Z][A-Z0-9-]{1,30}-U-\d{4}-[0-9A-Z]{1,8}$/)),
  policyId: id,
  policyVersion: z.int().check(z.gte(1)),
  departmentId: id,
  unitId: id,
  requestedOn: date,
  requestedBy: z.enum(['client', 'representative']),
  handler: id,
  handlersManager: z.optional(id),
  assessor: id,
  orderer: id,
  rules: clientExtractSchema,
  deadlines: z.record(z.enum(extractSteps), date),
});

/** Whether a request consists of codes, ids, dates and rules in the fields that it has, and of nothing else. */
export const isRequestWellFormed = (command: unknown): boolean => requestForm.safeParse(command).success;
