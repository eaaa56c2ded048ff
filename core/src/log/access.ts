/** What a log says was done (R5; VON, what logs must show). */
export const acts = ['read', 'changed', 'created', 'printed', 'copied'] as const;

/** See {@link acts}. `unknown`: the log has a word of its own for it, which is kept. */
export type Act = (typeof acts)[number] | 'unknown';

/** What a log itself says of an access beside what was done, as far as its system knows. */
export const rowMarks = ['break-glass', 'self-granted-role', 'closed-case', 'deceased-client'] as const;

/**
 * See {@link rowMarks}. `break-glass`: opened in an emergency, past the ordinary bounds. `self-granted-role`: the
 * account granted the role to itself. `closed-case`, `deceased-client`: so at the time of the access.
 */
export type RowMark = (typeof rowMarks)[number];

/** The one empty list, shared by all rows of which the log says nothing more. */
export const noMarks: readonly RowMark[] = [];

/** One row of a log, whatever system wrote it. */
export interface LogRow {
  /** In the file, from 1; the first line of the row if it spans several. */
  readonly line: number;
  /** Local time in Sweden, `YYYY-MM-DDTHH:MM:SS`, as the log says it. Compares as text in the order of time. */
  readonly at: string;
  /** The account, in lower case. */
  readonly employeeId: string;
  /** What the account's holder is called, where the log says it. */
  readonly employeeName?: string;
  /** Canonical personal identity number; empty when the log gives only a name. */
  readonly clientId: string;
  readonly clientName: string;
  /** `null` when the log says that the event concerns no unit; empty when it says nothing. */
  readonly unit: string | null;
  readonly act: Act;
  /** What was done, in the log's own words. */
  readonly actText: string;
  /** Which part of the record system; empty when the log does not say. */
  readonly part: string;
  readonly ipAddress: string | undefined;
  readonly workstation: string | undefined;
  /** What the log says of the access beyond that; {@link noMarks} when nothing. */
  readonly marks: readonly RowMark[];
}
