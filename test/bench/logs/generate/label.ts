/** Flags that a row of a generated log can be given, in the order of their bits. */
export const rowFlags = [
  'outside-shift',
  'odd-hour',
  'own-record',
  'colleague',
  'former-colleague',
  'possible-relative',
  'protected-identity',
  'watched-client',
  'closed-case',
  'deceased-client',
  'other-unit',
  'print-or-copy',
] as const;

/** See {@link rowFlags}. */
export type RowFlag = (typeof rowFlags)[number];

/** What explains a row, by place. */
export const explanations = ['direct', 'administrative', 'other-authority', 'none'] as const;

/** See {@link explanations}. */
export type Explanation = (typeof explanations)[number];

const width = rowFlags.length;

/** What must be found of a row, as one number; 0: direct, and nothing odd. */
export const labelOf = (explanation: Explanation, flags: readonly RowFlag[]): number =>
  flags.reduce((label, flag) => label | bitOf(flag), explanations.indexOf(explanation) << width);

/** A flag's bit in a label. */
export const bitOf = (flag: RowFlag): number => 1 << rowFlags.indexOf(flag);

/** The other way round. */
export const flagsOf = (label: number): RowFlag[] => rowFlags.filter((flag) => (label & bitOf(flag)) !== 0);

/** The other way round. */
export const explanationOf = (label: number): Explanation => explanations[label >> width] ?? 'none';
