/** Why a row cannot be read, as far as any table of text goes. */
export type RowFault =
  | 'too-few-fields'
  | 'too-many-fields'
  | 'quote-unclosed'
  | 'line-too-long'
  | 'broken-encoding'
  | 'nul-character';

/** Receives the rows, each with as many fields as the header. */
export type TakeRow = (fields: readonly string[], line: number) => void;

/** A row without the empty fields that stand beyond the header; the fault if it then is of another width. */
export const fitted = (fields: string[], width: number): string[] | RowFault => {
  while (fields.length > width && fields.at(-1) === '') fields.pop();
  if (fields.length < width) return 'too-few-fields';
  return fields.length > width ? 'too-many-fields' : fields;
};
