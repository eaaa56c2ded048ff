/** What can go wrong between the suite and SharePoint; each surface has a sentence for each code. */
export type SharePointFailureCode =
  /** Nobody is signed in, or the session has ended. */
  | 'signed-out'
  /** The person has no right to this. */
  | 'forbidden'
  /** The site, list, item or file does not exist (or the person may not know that it does). */
  | 'not-found'
  /** Somebody else saved first (HTTP 412, or 409). */
  | 'conflict'
  /** A value that must be unique is taken. */
  | 'duplicate'
  /** SharePoint asked to wait longer than the suite waits; nothing was written. */
  | 'throttled'
  /** A query touched more rows than SharePoint allows; a fault in the suite or a missing index. */
  | 'too-many-rows'
  /** SharePoint did not answer. For a write it is unknown whether it happened. */
  | 'unreachable'
  /** SharePoint refused the request itself; a fault in the suite or an older site. */
  | 'rejected';

/** Facts beside the code. None of them holds an address, a name or a value that somebody entered. */
export interface SharePointFailureFacts {
  /** HTTP status, absent when there was no answer. */
  readonly status?: number;
  /** SharePoint's own error code, e.g. `-2130575338, System.ArgumentException`. */
  readonly serverCode?: string;
  /** Seconds that SharePoint asked to wait. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Thrown by everything that speaks to SharePoint when it cannot be done. */
export class SharePointFailure extends Error {
  override readonly name = 'SharePointFailure';
  readonly code: SharePointFailureCode;
  readonly status: number | undefined;
  readonly serverCode: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: SharePointFailureCode, facts: SharePointFailureFacts = {}) {
    const server = facts.serverCode === undefined ? '' : ` (${facts.serverCode})`;
    super(`SharePoint: ${code}${server}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.status = facts.status;
    this.serverCode = facts.serverCode;
    this.retryAfter = facts.retryAfter;
  }
}

/** True for a {@link SharePointFailure}, of the given code if one is given. */
export const isSharePointFailure = (
  error: unknown,
  code?: SharePointFailureCode,
): error is SharePointFailure =>
  error instanceof SharePointFailure && (code === undefined || error.code === code);
