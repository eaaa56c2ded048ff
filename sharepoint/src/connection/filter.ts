/** A text inside an OData filter: in quotes, with its own quotes doubled (PnPjs's fluent filter does not do so). */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What a column may be asked for: a value, one of several, or a range in the order of text (ends included). */
export type Condition =
  | string
  | readonly string[]
  | { readonly from?: string; readonly to?: string }
  | { readonly startsWith: string };

const some = (column: string, values: readonly string[]): string =>
  `(${values.map((value) => `${column} eq ${quoted(value)}`).join(' or ')})`;

const clause = (column: string, condition: Condition): readonly string[] => {
  if (typeof condition === 'string') return [`${column} eq ${quoted(condition)}`];
  if ('startsWith' in condition) return [`startswith(${column},${quoted(condition.startsWith)})`];
  if ('length' in condition) return [some(column, condition)];
  return [
    ...(condition.from === undefined ? [] : [`${column} ge ${quoted(condition.from)}`]),
    ...(condition.to === undefined ? [] : [`${column} le ${quoted(condition.to)}`]),
  ];
};

/** An OData filter for which all conditions hold, in the given order: put the one that matches fewest rows first. */
export const filterOf = (conditions: Readonly<Record<string, Condition | undefined>>): string =>
  Object.entries(conditions)
    .flatMap(([column, condition]) => (condition === undefined ? [] : clause(column, condition)))
    .join(' and ');

/** True when a column is to be one of no values. */
export const matchesNothing = (conditions: Readonly<Record<string, Condition | undefined>>): boolean =>
  Object.values(conditions).some(
    (condition) => typeof condition === 'object' && 'length' in condition && condition.length === 0,
  );
