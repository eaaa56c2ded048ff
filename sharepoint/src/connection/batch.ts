import '@pnp/sp/batching.js';
import type { SPFI } from '@pnp/sp';
import { isSharePointFailure, SharePointFailure } from './failure.ts';
import type { Site } from './connect.ts';

/** SharePoint takes 100 operations in a batch. */
const batchSize = 100;
const rounds = 4;

/** Something to ask of a site, alone or as part of a batch. */
export type Operation<T> = (sp: SPFI) => Promise<T>;

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new SharePointFailure('rejected', { cause: reason });

const runOnce = async <T>(
  site: Site,
  operations: readonly Operation<T>[],
): Promise<PromiseSettledResult<T>[]> => {
  if (operations.length < 2) return Promise.allSettled(operations.map((operation) => operation(site.sp)));
  const [batched, execute] = site.sp.batched({ maxRequests: batchSize });
  const results = Promise.allSettled(operations.map((operation) => operation(batched)));
  await execute();
  return results;
};

/**
 * Sends operations in batches of 100 and gives their answers in order. A batch is never a transaction: each operation
 * succeeds or fails by itself, and must do no harm when done twice. Operations that were throttled are sent again;
 * the first other failure is thrown when all are through.
 */
export const inBatches = async <T>(
  site: Site,
  operations: readonly Operation<T>[],
): Promise<readonly T[]> => {
  const answers = new Map<number, T>();
  let left = operations.map((operation, index) => ({ operation, index }));
  const failures: unknown[] = [];
  for (let round = 1; left.length > 0; round += 1) {
    const results = await runOnce(
      site,
      left.map(({ operation }) => operation),
    );
    const again: typeof left = [];
    for (const [position, result] of results.entries()) {
      const entry = left[position];
      if (entry === undefined) continue;
      if (result.status === 'fulfilled') answers.set(entry.index, result.value);
      else if (isSharePointFailure(result.reason, 'throttled') && round < rounds) again.push(entry);
      else failures.push(result.reason);
    }
    left = again;
  }
  if (failures.length > 0) throw asError(failures[0]);
  return operations.map((_, index) => answers.get(index) as T);
};
