import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { SharePointFailureCode } from '@loggkontroll/sharepoint/connection';

/** What went wrong, as the person needs to know it; each has a text in the namespace `failures`. */
export type FailureKind = keyof LoggkontrollTexts['failures'];

const kinds: Record<SharePointFailureCode, FailureKind> = {
  'signed-out': 'signIn',
  forbidden: 'forbidden',
  'not-found': 'missing',
  conflict: 'stale',
  duplicate: 'stale',
  throttled: 'throttled',
  'too-many-rows': 'unknown',
  unreachable: 'down',
  rejected: 'unknown',
};

/** Turns whatever was thrown into something that can be said. */
export const failureKindOf = (error: unknown): FailureKind => {
  if (!isSharePointFailure(error)) return 'unknown';
  if (error.code === 'unreachable' && error.status === undefined && !navigator.onLine) return 'offline';
  return kinds[error.code];
};
