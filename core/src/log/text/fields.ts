/** What may stand between fields. */
export const delimiters = [';', ',', '\t'] as const;

/** See {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

/** Why a text is no row: a quoted field does not end in it, or has text after its end. */
export type QuoteFault = 'unclosed' | 'unclean';

/**
 * The fields of one line, trimmed. A field that begins with a quotation mark ends at the next one that is not doubled;
 * elsewhere a quotation mark is a character like others. `undefined` if such a field does not end in `row`.
 */
export const fieldsOf = (row: string, delimiter: Delimiter): string[] | undefined => {
  if (!row.includes('"')) return trimmed(row.split(delimiter));
  const fields = quotedFieldsOf(row, delimiter, false);
  return typeof fields === 'string' ? undefined : fields;
};

/** The fields of lines that a quoted field joins: stricter, since a stray quotation mark would join what is apart. */
export const joinedFieldsOf = (rows: string, delimiter: Delimiter): string[] | QuoteFault =>
  quotedFieldsOf(rows, delimiter, true);

const quotedFieldsOf = (row: string, delimiter: Delimiter, strict: boolean): string[] | QuoteFault => {
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
    if (close < 0) return 'unclosed';
    const end = row.indexOf(delimiter, close + 1);
    const rest = row.slice(close + 1, end < 0 ? row.length : end).trim();
    if (strict && rest !== '') return 'unclean';
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
