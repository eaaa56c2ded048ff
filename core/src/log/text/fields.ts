/** What may stand between fields. */
export const delimiters = [';', ',', '\t'] as const;

/** See {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

/**
 * The fields of one row, trimmed. A field that begins with a quotation mark ends at the next one that is not doubled;
 * elsewhere a quotation mark is a character like others. `undefined` if such a field does not end in `row`.
 */
export const fieldsOf = (row: string, delimiter: Delimiter): string[] | undefined => {
  if (!row.includes('"')) return trimmed(row.split(delimiter));
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const start = skipBlanks(row, at, delimiter);
    if (row[start] !== '"') {
      const end = row.indexOf(delimiter, at);
      fields.push(row.slice(at, end < 0 ? row.length : end).trim());
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    const close = closingQuote(row, start + 1);
    if (close < 0) return undefined;
    const end = row.indexOf(delimiter, close + 1);
    const rest = row.slice(close + 1, end < 0 ? row.length : end).trim();
    fields.push((row.slice(start + 1, close).replaceAll('""', '"') + rest).trim());
    if (end < 0) return fields;
    at = end + 1;
  }
};

const trimmed = (fields: string[]): string[] => {
  for (let i = 0; i < fields.length; i++) fields[i] = (fields[i] ?? '').trim();
  return fields;
};

const skipBlanks = (row: string, from: number, delimiter: Delimiter): number => {
  let at = from;
  while (row[at] === ' ' || (row[at] === '\t' && delimiter !== '\t')) at++;
  return at;
};

const closingQuote = (row: string, from: number): number => {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2)) {
    if (row[at + 1] !== '"') return at;
  }
  return -1;
};
