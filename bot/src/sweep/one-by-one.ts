import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { Log } from '../services/index.ts';

const factsOf = (error: unknown): Readonly<Record<string, unknown>> => {
  if (isSharePointFailure(error))
    return { code: error.code, status: error.status, serverCode: error.serverCode };
  return { err: error };
};

/**
 * Does something for each record in turn and gives the ids of those for which it failed: told in the log, to be tried
 * again at the next sweep, and never keeping the others waiting.
 */
export const oneByOne = async <T>(
  log: Log,
  task: string,
  records: Iterable<T>,
  idOf: (record: T) => string,
  act: (record: T) => Promise<Result<unknown, Refused> | undefined>,
): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const record of records) {
    try {
      const outcome = await act(record);
      if (outcome?.ok === false)
        log.info({ task, recordId: idOf(record), code: outcome.refusal.code }, 'refused');
    } catch (error) {
      log.error({ task, recordId: idOf(record), ...factsOf(error) }, 'task failed');
      failed.push(idOf(record));
    }
  }
  return failed;
};
