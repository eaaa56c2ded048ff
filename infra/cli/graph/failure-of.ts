import type { DirectoryFailure } from '@loggkontroll/core/organisation-directory';

/** What an answer that is no answer means. */
export const failureOf = (status: number): DirectoryFailure =>
  status === 401 || status === 403 ? { code: 'directory-refuses' } : { code: 'directory-fails' };
