import type { Policy } from '@loggkontroll/core/policy';

/** Whether a value is a list in which some word or part has a source of its own. */
export const hasOwnSources = (
  { sources }: Pick<Policy, 'sources'>,
  path: string,
  value: unknown,
): value is readonly unknown[] =>
  Array.isArray(value) && value.some((_, at) => sources[`${path}.${at}`] !== undefined);
