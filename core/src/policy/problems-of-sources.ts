import { nearest } from './near-miss.ts';
import type { PolicyRefusal } from './problem.ts';
import type { Policy } from './schema.ts';
import type { Source } from './source.ts';

const withoutSource = new Set(['schemaVersion', 'id', 'version', 'sources']);

/** Whether every value of a policy says where it comes from, and every source speaks for a value. */
export const problemsOfSources = (policy: Policy): PolicyRefusal[] => {
  const paths = pathsOf(policy);
  const known = new Set(paths.map(({ path }) => path));
  const silent = paths
    .filter(({ path, isValue }) => isValue && sourceOf(policy, path) === undefined)
    .map(({ path }): PolicyRefusal => ({ code: 'policy-value-without-source', path }));
  const empty = Object.keys(policy.sources)
    .filter((path) => !known.has(path))
    .map((path): PolicyRefusal => {
      const suggestion = nearest(path, [...known]);
      return { code: 'policy-source-without-value', path, ...(suggestion !== undefined && { suggestion }) };
    });
  return [...silent, ...empty];
};

/** Where a value of a policy comes from: the source given for its own path or the nearest path above it. */
export const sourceOf = (policy: Pick<Policy, 'sources'>, path: string): Source | undefined => {
  const above = path.lastIndexOf('.');
  return policy.sources[path] ?? (above < 0 ? undefined : sourceOf(policy, path.slice(0, above)));
};

/** The values that the routine leaves to the organisation, by path: a person should look at each before use. */
export const setByOrganisation = (policy: Policy): string[] =>
  pathsOf(policy)
    .filter(({ path, isValue }) => isValue && sourceOf(policy, path)?.by === 'organisation-sets')
    .map(({ path }) => path);

interface Place {
  readonly path: string;
  /** False for a group of fields, whose members speak for themselves, and for a word of a list. */
  readonly isValue: boolean;
}

function pathsOf(policy: Policy): Place[] {
  const parts = Object.entries(policy).filter(([name]) => !withoutSource.has(name));
  return parts.flatMap(([name, part]) => placesIn(part, name));
}

function placesIn(value: unknown, path: string): Place[] {
  const members = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  if (members.length === 0 || isListOfWords(value)) {
    /* A word of a list may have a source of its own; the list's speaks for the others. */
    const words = members.map(([name]) => ({ path: `${path}.${name}`, isValue: false }));
    return [{ path, isValue: true }, ...words];
  }
  return [
    { path, isValue: false },
    ...members.flatMap(([name, member]) => placesIn(member, `${path}.${name}`)),
  ];
}

function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((member) => typeof member !== 'object');
}
