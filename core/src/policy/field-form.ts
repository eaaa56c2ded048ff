import type * as z from 'zod/mini';
import { policySchema } from './schema.ts';
import { childOf, isKind, memberOf, resolve } from './schema-walk.ts';
import type { Step } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** What can stand at a place in a policy, for whoever fills it in; whether it may be left out or be nothing at all. */
export type FieldForm = {
  readonly isOptional: boolean;
  readonly isNullable: boolean;
} & (
  | { readonly kind: 'yes-no' | 'number' | 'text' | 'time' }
  /** One of some words. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Which fields a group has, hangs on this word. */
  | { readonly kind: 'variant'; readonly options: readonly string[] }
  /** Some of some words. */
  | { readonly kind: 'words'; readonly options: readonly string[] }
  | { readonly kind: 'numbers' }
  /** Several of one form, one under the other. */
  | { readonly kind: 'items' }
  /** Fields with names. */
  | { readonly kind: 'group'; readonly fields: readonly string[] }
);

const bare = (schema: Schema): Schema =>
  isKind(schema, 'optional') || isKind(schema, 'nullable') ? bare(schema._zod.def.innerType) : schema;

const has = (schema: Schema, kind: 'optional' | 'nullable'): boolean =>
  isKind(schema, kind) ||
  ((isKind(schema, 'optional') || isKind(schema, 'nullable')) && has(schema._zod.def.innerType, kind));

const wordsOf = (schema: Schema): readonly string[] => {
  if (schema._zod.def.type === 'literal') return (schema as z.core.$ZodLiteral)._zod.def.values.map(String);
  return isKind(schema, 'enum') ? Object.values(schema._zod.def.entries).map(String) : [];
};

/** The words that a record may have as its fields, and whether it may lack some. */
const keysOf = ({
  _zod: { def },
}: z.core.$ZodRecord): { readonly words: readonly string[]; readonly isPartial: boolean } => ({
  words: wordsOf(def.keyType),
  isPartial: def.partial === true,
});

/** The schema at a path, and the group that it stands in, as the data has chosen. */
const schemaAt = (
  data: unknown,
  path: readonly Step[],
): { readonly schema: Schema; readonly above: Schema | undefined } | undefined => {
  let schema: Schema = policySchema;
  let above: Schema | undefined;
  let value = data;
  for (const step of path) {
    const inner = childOf(resolve(schema, value), step);
    if (inner === undefined) return undefined;
    above = bare(schema);
    schema = inner;
    value = memberOf(value, step);
  }
  return { schema, above };
};

const variantsOf = (union: z.core.$ZodDiscriminatedUnion): readonly string[] =>
  union._zod.def.options.flatMap((option) =>
    [...(option._zod.propValues?.[union._zod.def.discriminator] ?? [])].map(String),
  );

const formOf = (schema: Schema, value: unknown) => {
  const { type } = schema._zod.def;
  if (type === 'boolean') return { kind: 'yes-no' } as const;
  if (type === 'number') return { kind: 'number' } as const;
  if (type === 'pipe') return { kind: 'time' } as const;
  if (isKind(schema, 'enum') || type === 'literal')
    return { kind: 'choice', options: wordsOf(schema) } as const;
  if (isKind(schema, 'array')) {
    const element = bare(schema._zod.def.element);
    if (isKind(element, 'enum')) return { kind: 'words', options: wordsOf(element) } as const;
    return { kind: element._zod.def.type === 'number' ? 'numbers' : 'items' } as const;
  }
  const group = resolve(schema, value);
  if (isKind(group, 'object')) return { kind: 'group', fields: Object.keys(group._zod.def.shape) } as const;
  if (isKind(group, 'record')) return { kind: 'group', fields: keysOf(group).words } as const;
  return { kind: 'text' } as const;
};

/** What can stand at a path, a number being a place in a list; undefined where nothing can. */
export const fieldFormAt = (policy: unknown, path: readonly Step[]): FieldForm | undefined => {
  const found = schemaAt(policy, path);
  if (found === undefined) return undefined;
  const { schema, above } = found;
  const missing = { isOptional: has(schema, 'optional'), isNullable: has(schema, 'nullable') };
  const isVariant = above && isKind(above, 'union') && path.at(-1) === above._zod.def.discriminator;
  if (isVariant) return { ...missing, kind: 'variant', options: variantsOf(above) };
  const inPartial = above && isKind(above, 'record') && keysOf(above).isPartial;
  const value = path.reduce<unknown>((inner, step) => memberOf(inner, step), policy);
  return {
    ...missing,
    isOptional: missing.isOptional || inPartial === true,
    ...formOf(bare(schema), value),
  };
};

const numberFor = (schema: Schema): number => {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod: { def } }) => def as unknown as Bound);
  const least = checks.find(({ check }) => check === 'greater_than');
  const most = checks.find(({ check }) => check === 'less_than');
  if (least === undefined) return 0;
  return least.inclusive ? least.value : (least.value + (most?.value ?? least.value + 2)) / 2;
};

interface Bound {
  readonly check: string;
  readonly value: number;
  readonly inclusive: boolean;
}

/** Something that fits a schema, for a start: the first word, the least number, no text yet. */
const startOf = (schema: Schema): unknown => {
  const { type } = schema._zod.def;
  if (isKind(schema, 'nullable')) return null;
  if (isKind(schema, 'enum')) return wordsOf(schema)[0];
  if (isKind(schema, 'union')) return startOf(schema._zod.def.options[0] as Schema);
  if (isKind(schema, 'object')) {
    const fields = Object.entries(schema._zod.def.shape).filter(([, field]) => !isKind(field, 'optional'));
    return Object.fromEntries(fields.map(([name, field]) => [name, startOf(field)]));
  }
  if (isKind(schema, 'record')) {
    const { words, isPartial } = keysOf(schema);
    if (isPartial) return {};
    return Object.fromEntries(words.map((word) => [word, startOf(schema._zod.def.valueType)]));
  }
  if (isKind(schema, 'array')) return [];
  if (type === 'boolean') return false;
  if (type === 'number') return numberFor(schema);
  if (type === 'literal') return (schema as z.core.$ZodLiteral)._zod.def.values[0];
  return type === 'pipe' ? '08:00' : '';
};

/** What a field that is added, or a new item of a list, begins with. */
export const startAt = (policy: unknown, path: readonly Step[]): unknown => {
  const found = schemaAt(policy, path);
  return found && startOf(bare(found.schema));
};

/** The group at a path as it begins when another word decides which fields it has; what both have stays. */
export const asVariant = (policy: unknown, path: readonly Step[], word: string): unknown => {
  const found = schemaAt(policy, path);
  const union = found && bare(found.schema);
  if (union === undefined || !isKind(union, 'union')) return undefined;
  const { discriminator, options } = union._zod.def;
  const option = options.find((each) => each._zod.propValues?.[discriminator]?.has(word));
  if (option === undefined) return undefined;
  const start = startOf(option) as Readonly<Record<string, unknown>>;
  const before = path.reduce<unknown>((inner, step) => memberOf(inner, step), policy);
  return Object.fromEntries(
    Object.entries(start).map(([name, value]) => {
      const kept = memberOf(before, name);
      return [name, name === discriminator || typeof kept !== typeof value ? value : kept];
    }),
  );
};
