import type * as z from 'zod/mini';

/** One step into data: a field's name or a place in a list. */
export type Step = PropertyKey;

/** The names that may stand as fields at a place in the data, by the schema; empty if it is no group of fields. */
export const fieldsAt = (schema: z.core.$ZodType, value: unknown, path: readonly Step[]): string[] => {
  const group = resolve(schema, value);
  const [step, ...rest] = path;
  if (step !== undefined) {
    const inner = childOf(group, step);
    return inner ? fieldsAt(inner, memberOf(value, step), rest) : [];
  }
  if (isKind(group, 'object')) return Object.keys(group._zod.def.shape);
  return isKind(group, 'record') ? namesOf(group._zod.def.keyType) : [];
};

/** The value at a path; `undefined` where there is none. */
export const valueAt = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((inner, step) => memberOf(inner, step), value);

/** A path as a person reads it: `systematic.branches.provider`. */
export const pathText = (path: readonly Step[]): string => path.map(String).join('.');

interface Kinds {
  object: z.core.$ZodObject;
  record: z.core.$ZodRecord;
  array: z.core.$ZodArray;
  optional: z.core.$ZodOptional;
  nullable: z.core.$ZodNullable;
  union: z.core.$ZodDiscriminatedUnion;
  enum: z.core.$ZodEnum;
}

/** Whether a schema is of a kind. */
export function isKind<K extends keyof Kinds>(schema: z.core.$ZodType, kind: K): schema is Kinds[K] {
  return schema._zod.def.type === kind;
}

/** What a schema demands of a value: without `optional` and `nullable`, and of several the one the value has chosen. */
export function resolve(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (isKind(schema, 'optional') || isKind(schema, 'nullable'))
    return resolve(schema._zod.def.innerType, value);
  if (!isKind(schema, 'union')) return schema;
  const { discriminator, options } = schema._zod.def;
  const chosen = memberOf(value, discriminator);
  const fits = options.find((option) =>
    option._zod.propValues?.[discriminator]?.has(chosen as z.core.util.Primitive),
  );
  return fits ?? schema;
}

/** The schema one step further in; undefined where nothing can stand there. */
export function childOf(schema: z.core.$ZodType, step: Step): z.core.$ZodType | undefined {
  if (isKind(schema, 'object')) return schema._zod.def.shape[String(step)];
  if (isKind(schema, 'record')) return schema._zod.def.valueType;
  return isKind(schema, 'array') ? schema._zod.def.element : undefined;
}

function namesOf(keyType: z.core.$ZodType): string[] {
  return isKind(keyType, 'enum') ? Object.values(keyType._zod.def.entries).map(String) : [];
}

/** The value one step further in. */
export function memberOf(value: unknown, step: Step): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, step)
    ? (value as Record<Step, unknown>)[step]
    : undefined;
}
