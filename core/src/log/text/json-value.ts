/** Looks into JSON of which nothing is known: what is not there, or of another kind, is nothing. */

/** The value of a key of an object. */
export const valueAt = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );

/** The text at a place, trimmed; empty when there is none. */
export const textAt = (value: unknown, ...keys: readonly string[]): string => {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found.trim() : '';
};

/** The list at a place; a value that stands alone is a list of one. */
export const listAt = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = valueAt(value, ...keys);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? (found as readonly unknown[]) : [found];
};

/** What JSON says; `undefined` when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
