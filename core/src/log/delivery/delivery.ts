import { z } from 'zod';
import { acts } from '../access.ts';
import { assignmentKinds } from '../registers/shapes.ts';
import { registerNames } from '../registers/register-name.ts';

/** The version of the format that this suite writes. Additions keep the number, changes raise it. */
export const deliveryVersion = 1;

const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
const date = z.iso.date();
const index = z.int().nonnegative();
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What something rests on: a code that each surface puts into words, and the facts for it. */
const evidenceSchema = z.object({ code: z.string(), values: z.record(z.string(), z.string()) });

/** See {@link Access}; what `readAccess` keeps to. */
export const accessSchema = z.object({
  /** 1, 2, 3 … in the order of the delivery; judgements point to it. */
  n: z.int().positive(),
  employee: index,
  client: index,
  at: moment,
  source: index,
  line: z.int().positive(),
  /** Null: the event concerns no unit. Empty: the log does not say. */
  unit: z.string().nullable(),
  act: z.enum([...acts, 'unknown']),
  actText: z.string(),
  part: z.string(),
  ipAddress: z.string().optional(),
  workstation: z.string().optional(),
  explanation: z.object({ kind: z.enum(assignmentKinds), evidence: z.array(evidenceSchema) }).optional(),
  flags: z.array(z.object({ flag: z.string(), evidence: z.array(evidenceSchema) })).optional(),
  /** 1 is to be looked at first; absent when there is nothing to look at: explained, and not flagged. */
  rank: z.int().positive().optional(),
});

const span = { start: moment, end: moment };

const dutySchema = z.object({
  employee: index,
  day: date,
  unit: z.string().nullable(),
  role: z.string().nullable(),
  shifts: z.array(z.object(span)),
  /** `client` is null for a visit to somebody whom the log does not show that day. */
  visits: z.array(z.object({ ...span, client: index.nullable() })),
  assignments: z.array(
    z.object({
      client: index,
      kind: z.enum(assignmentKinds),
      through: z.enum(['employee', 'unit']),
      /** Null is open. */
      from: date.nullable(),
      to: date.nullable(),
    }),
  ),
});

const linesSchema = z.array(z.object({ line: z.int().positive(), reason: z.string() }));

const gapSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('register-missing'), register: z.enum(registerNames) }),
  /** No row of the employees says it. */
  z.object({ code: z.literal('employees-without'), column: z.enum(['personal_id', 'name']) }),
  z.object({ code: z.literal('employee-not-in-register'), register: z.enum(registerNames), employee: index }),
  z.object({ code: z.literal('column-missing'), column: z.string() }),
  z.object({ code: z.literal('employee-not-in-log'), employee: index }),
  z.object({ code: z.literal('day-not-in-log'), day: date }),
  /** From the one day to the other, both included, the log has no row of anybody. */
  z.object({ code: z.literal('days-not-in-log'), from: date, to: date }),
  /** The log names clients without their number, and a client was asked for by number. */
  z.object({ code: z.literal('clients-without-number') }),
  z.object({ code: z.literal('act-unknown'), text: z.string(), accesses: count }),
  z.object({ code: z.literal('unit-missing'), accesses: count }),
]);

const orderSchema = { orderId: z.string(), number: z.string() };

/** See {@link Delivery}. */
export const deliverySchema = z.object({
  format: z.literal('loggkontroll-delivery'),
  version: z.literal(deliveryVersion),
  order: z.union([
    /** A draw. */
    z.object({ ...orderSchema, month: z.string(), days: z.array(date) }),
    /** What was asked for of a period, both days included. */
    z.object({ ...orderSchema, of: z.enum(['employees', 'client', 'event']), from: date, to: date }),
  ]),
  employees: z.array(z.object({ employeeId: z.string(), name: z.string() })),
  clients: z.array(z.object({ clientId: z.string(), name: z.string() })),
  accesses: z.array(accessSchema),
  duties: z.array(dutySchema),
  sources: z.array(
    z.object({
      profile: z.string(),
      sha256,
      bytes: count,
      encoding: z.string(),
      rows: count,
      rejected: count,
      lines: linesSchema,
      /** Lines before the header: who took the log out, and by which selection. Kept, and never held against the order. */
      preamble: z.array(z.string()).optional(),
    }),
  ),
  registers: z.array(
    z.object({
      register: z.enum(registerNames),
      sha256,
      bytes: count,
      rows: count,
      rejected: count,
      lines: linesSchema,
    }),
  ),
  gaps: z.array(gapSchema),
  /** What the screening says of employees rather than of accesses. Absent in deliveries from before there was screening. */
  findings: z
    .array(
      z.object({
        employee: index,
        /** Null when it is of the whole log. */
        day: date.nullable(),
        flag: z.string(),
        evidence: z.array(evidenceSchema),
      }),
    )
    .optional(),
});

/**
 * What the log administrator delivers: the drawn employees' accesses on the drawn days, or what was asked for of a
 * period; their duties those days, and where it all came from. `employee`, `client` and `source` are places in the lists
 * of that name.
 * Times are local, `YYYY-MM-DDTHH:MM:SS`. Accesses stand by employee, then time, then line.
 * Source: FFS 6.3–6.4 (three days, the drawn employees), S5, S6.
 */
export type Delivery = z.infer<typeof deliverySchema>;

/** One access under review. */
export type Access = Delivery['accesses'][number];

/** What one employee had to do on one day that was drawn or has an access, as the registers tell it. */
export type Duty = Delivery['duties'][number];

/** Something the reviewer has to do without, or ought to know. */
export type Gap = Delivery['gaps'][number];
