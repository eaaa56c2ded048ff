/** What a column holds. Dates are ISO text (ADR 0002). */
export type FieldKind = 'text' | 'note' | 'number' | 'boolean';

/** A column, apart from its internal name. */
export interface Field {
  /** What people see, in Swedish. */
  readonly title: string;
  /** `text` holds 255 characters; `note` is plain text of up to about 63,999. */
  readonly kind: FieldKind;
  /** Only indexed columns may be asked for; a list has room for 20. */
  readonly indexed?: true;
  /** Only where no item has rights of its own; compares without case. */
  readonly unique?: true;
}

/** Columns by internal name (English, ASCII). */
export type Fields = Readonly<Record<string, Field>>;

/** The names of the columns that a query may use. */
export type IndexedName<F extends Fields> = {
  readonly [Name in keyof F & string]: F[Name] extends { readonly indexed: true } ? Name : never;
}[keyof F & string];

/** A short text that queries may use. */
export const key = (title: string) => ({ title, kind: 'text', indexed: true }) as const;

/** A short text that is only shown. */
export const text = (title: string) => ({ title, kind: 'text' }) as const;

/** A long plain text. */
export const note = (title: string) => ({ title, kind: 'note' }) as const;

/** Yes or no. */
export const yesNo = (title: string) => ({ title, kind: 'boolean' }) as const;
