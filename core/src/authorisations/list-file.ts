import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import type { AccessRow } from './access-row.ts';

/** The list of one authorisation review, as its file in the Vault holds it. */
export interface AccessList {
  readonly reviewId: string;
  /** ISO date on which it was taken out of the record system. */
  readonly takenOn: string;
  readonly rows: readonly AccessRow[];
}

const text = z.string().check(z.maxLength(200));
const date = z.string().check(z.refine((written) => parseIsoDate(written) !== undefined));
/** A row of access as a file has it. */
export const accessForm = z.strictObject({
  account: text.check(z.minLength(1)),
  name: text,
  unit: text,
  role: text,
  from: z.nullable(date),
  to: z.nullable(date),
});

const listForm = z.strictObject({
  format: z.literal('loggkontroll-access-list'),
  version: z.literal(1),
  reviewId: z.string().check(z.minLength(1)),
  takenOn: date,
  rows: z.array(accessForm),
});

/** The list as its file holds it. */
export const formatAccessList = (list: AccessList): string =>
  JSON.stringify({ format: 'loggkontroll-access-list', version: 1, ...list });

/** The list that a file holds; undefined when it holds none. */
export const parseAccessList = (content: string): AccessList | undefined => {
  try {
    const read = listForm.safeParse(JSON.parse(content));
    if (!read.success) return undefined;
    const { reviewId, takenOn, rows } = read.data;
    return { reviewId, takenOn, rows };
  } catch {
    return undefined;
  }
};

/** How many accounts a list names. */
export const accountsIn = ({ rows }: Pick<AccessList, 'rows'>): number =>
  new Set(rows.map(({ account }) => account)).size;
