import { z } from 'zod';
import { acts, rowMarks } from '../../access.ts';
import { plainName } from '../../text/header.ts';
import { isDateFormat } from './date-format.ts';

/** The version of the format that this suite reads and writes. */
export const mappingVersion = 1;

const column = z.string().refine((name) => plainName(name) !== '', 'no-letters');

const columnsSchema = z.strictObject({
  /** Date and time in one; or else `date`, and `time` unless the date holds it. */
  moment: column.optional(),
  date: column.optional(),
  time: column.optional(),
  employee: column,
  client: column,
  clientName: column.optional(),
  unit: column.optional(),
  act: column,
  part: column.optional(),
  ipAddress: column.optional(),
  workstation: column.optional(),
});

/** See {@link Mapping}. */
export const mappingSchema = z
  .strictObject({
    format: z.literal('loggkontroll-mapping'),
    version: z.literal(mappingVersion),
    /** The system that writes such logs. */
    name: z.string().trim().min(1),
    columns: columnsSchema,
    /** How dates are written, tried in this order, beside `YYYY-MM-DD`: see `isDateFormat`. */
    dates: z.array(z.string().refine(isDateFormat, 'date-format')).optional(),
    /** Which clock times show that do not say it themselves; `swedish` if nothing is said. */
    clock: z.enum(['swedish', 'utc']).optional(),
    /** The log's words for what was done, alone or before further words, in any case. */
    acts: z.record(z.string(), z.enum(acts)).optional(),
    /** The log's words for units: how the registers name them, or null for no unit. */
    units: z.record(z.string(), z.string().nullable()).optional(),
    /** The unit all of such a log is about, when it does not say. */
    unit: z.string().optional(),
    /** Columns whose values say more of an access. A mark stands in one column only. */
    marks: z.array(z.strictObject({ column, values: z.record(z.string(), z.enum(rowMarks)) })).optional(),
  })
  .refine(({ columns: { moment, date } }) => moment !== undefined || date !== undefined, {
    path: ['columns', 'moment'],
    message: 'missing',
  })
  .refine(({ marks = [] }) => eachOnce(marks.flatMap(({ values }) => [...new Set(Object.values(values))])), {
    path: ['marks'],
    message: 'mark-twice',
  });

/**
 * How the log of a system that nobody has made a profile for is to be read: which of its columns is what, how it
 * writes dates, what its words mean. Column names compare without case and punctuation.
 */
export type Mapping = z.infer<typeof mappingSchema>;

/** What a mapping says of a log's columns. */
export type MappingColumn = keyof Mapping['columns'];

/** See {@link MappingColumn}. */
export const mappingColumns = Object.keys(columnsSchema.shape) as MappingColumn[];

const eachOnce = (values: readonly string[]): boolean => new Set(values).size === values.length;
