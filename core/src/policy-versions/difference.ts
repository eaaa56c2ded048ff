import { canonicalJson } from '../history/index.ts';
import type { Source } from '../policy/index.ts';

/** One value that two policies do not share. `before` or `after` is left out where one of them lacks it. */
export interface ValueChange {
  /** Such as `systematic.branches.provider.sample.employees`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A source that two policies do not share; `path` is the place in the policy that it speaks for. */
export interface SourceChange {
  readonly path: string;
  readonly before?: Source;
  readonly after?: Source;
}

/** Everything in which a policy differs from another, value by value. */
export interface PolicyDifference {
  readonly values: readonly ValueChange[];
  readonly sources: readonly SourceChange[];
}

/** What a policy is here: a group of fields, and beside them where each value comes from. */
export interface WithSources {
  readonly sources: Readonly<Record<string, Source>>;
}

/** A group of fields, by name. */
export type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Lists are one value each: which members of two lists belong together cannot be told. */
const collect = (value: unknown, path: string, into: Map<string, unknown>): void => {
  const members = isGroup(value) ? Object.entries(value).filter(([, member]) => member !== undefined) : [];
  if (members.length === 0) into.set(path, value);
  for (const [name, member] of members) collect(member, path === '' ? name : `${path}.${name}`, into);
};

/** Every value of a policy by its path, in the policy's order: what stands in lists is one value, sources are none. */
export const valuesOf = (policy: WithSources): ReadonlyMap<string, unknown> => {
  const { sources: _, ...parts } = policy as WithSources & Group;
  const values = new Map<string, unknown>();
  if (Object.keys(parts).length > 0) collect(parts, '', values);
  return values;
};

const changesBetween = <V>(
  before: ReadonlyMap<string, V>,
  after: ReadonlyMap<string, V>,
): { readonly path: string; readonly before?: V; readonly after?: V }[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [a, b] = [before.get(path), after.get(path)];
    if (before.has(path) && after.has(path) && isSame(a, b)) return [];
    return [
      {
        path,
        ...(before.has(path) ? { before: a as V } : {}),
        ...(after.has(path) ? { after: b as V } : {}),
      },
    ];
  });

/** In what `after` differs from `before`; applied to `before` it gives `after`. */
export const differenceBetween = (before: WithSources, after: WithSources): PolicyDifference => ({
  values: changesBetween(valuesOf(before), valuesOf(after)),
  sources: changesBetween(new Map(Object.entries(before.sources)), new Map(Object.entries(after.sources))),
});

/** A group that loses its last field goes too: one that stays without fields is a value of its own. */
const without = (group: Group, [step = '', ...rest]: readonly string[]): Group => {
  const { [step]: member, ...others } = group;
  if (rest.length === 0 || !isGroup(member)) return others;
  const left = without(member, rest);
  return Object.keys(left).length === 0 ? others : { ...group, [step]: left };
};

const withMember = (group: Group, [step = '', ...rest]: readonly string[], value: unknown): Group => {
  const member = group[step];
  const inner = rest.length === 0 ? value : withMember(isGroup(member) ? member : {}, rest, value);
  return { ...group, [step]: inner };
};

/** What stands at a path; undefined where nothing does. */
export const memberAt = (group: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, step) => (isGroup(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
      group,
    );

/** Puts a value at a path; undefined takes what is there away. */
export const putAt = (group: Group, path: string, value: unknown): Group =>
  value === undefined ? without(group, path.split('.')) : withMember(group, path.split('.'), value);

/** What becomes of a policy by a difference; whether it is one is for `parsePolicy` to say. */
export const applyDifference = (before: WithSources, { values, sources }: PolicyDifference): WithSources => {
  const { sources: kept, ...parts } = before as WithSources & Group;
  const gone = values.filter((change) => !('after' in change));
  const put = values.filter((change) => 'after' in change);
  const fewer = gone.reduce<Group>((group, { path }) => putAt(group, path, undefined), parts);
  const changed = put.reduce<Group>((group, { path, after }) => putAt(group, path, after), fewer);
  const touched = new Set(sources.map(({ path }) => path));
  return {
    ...changed,
    sources: Object.fromEntries([
      ...Object.entries(kept).filter(([path]) => !touched.has(path)),
      ...sources.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])),
    ]),
  };
};
