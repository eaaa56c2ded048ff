import { canonicalJson } from '../history/index.ts';
import { sourceOf } from '../policy/index.ts';
import type { Policy, Source } from '../policy/index.ts';
import { memberAt, putAt } from './difference.ts';
import type { Group, WithSources } from './difference.ts';

const isAt = (path: string, place: string): boolean => place === path || place.startsWith(`${path}.`);

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** What a value at `path` says of where it comes from, beside what the sources above it say already. */
const sourcesAt = (
  path: string,
  isOriginal: boolean,
  original: Policy,
  above: WithSources,
): Readonly<Record<string, Source>> => {
  const below = isOriginal ? Object.entries(original.sources).filter(([place]) => isAt(path, place)) : [];
  const source: Source | undefined = isOriginal ? sourceOf(original, path) : { by: 'organisation-sets' };
  const isSaid = source === undefined || isSame(sourceOf(above, path), source);
  return { ...(isSaid ? {} : { [path]: source }), ...Object.fromEntries(below) };
};

/**
 * A policy with another value at a path, which may be a group; undefined takes the value away. The organisation has set
 * it then, and its source says so, unless it is what `original` has there. Whether it is a policy is for `parsePolicy`
 * to say.
 */
export const setValue = (
  policy: WithSources,
  path: string,
  value: unknown,
  original: Policy,
): WithSources => {
  const { sources, ...parts } = policy as WithSources & Group;
  const others = Object.fromEntries(Object.entries(sources).filter(([place]) => !isAt(path, place)));
  const stood = memberAt(original, path);
  const isOriginal = stood !== undefined && isSame(stood, value);
  const own = value === undefined ? {} : sourcesAt(path, isOriginal, original, { sources: others });
  return { ...putAt(parts, path, value), sources: { ...others, ...own } };
};
