import { body, headers } from '@pnp/queryable';
import { spPostMerge } from '@pnp/sp';
import type { ISPQueryable } from '@pnp/sp';

/** Changes the given values of something, if it still has the ETag; otherwise the failure is `conflict`. */
export const merge = async (
  target: ISPQueryable,
  values: Readonly<Record<string, unknown>>,
  etag = '*',
): Promise<void> => {
  await spPostMerge(target, body(values, headers({ 'IF-Match': etag })));
};
