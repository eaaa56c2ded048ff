/** A4, in points. */
export const page = { width: 595.28, height: 841.89 } as const;

/** Where text may stand. */
export const margin = { top: 58, bottom: 68, side: 66 } as const;

/** The width of all that is written; the height that pages have for it. */
export const room = {
  width: page.width - 2 * margin.side,
  height: page.height - margin.top - margin.bottom,
} as const;

export const color = { text: '#1b1b1b', quiet: '#4a4a4a', rule: '#b5b5b5', bar: '#1f4e79' } as const;

/** Which typeface: regular or semibold. */
export type Weight = 'regular' | 'semibold';

/** How a run of text is set, in points. `line`: from one line to the next. */
export interface Type {
  readonly weight: Weight;
  readonly size: number;
  readonly line: number;
  readonly color: string;
}

const set = (weight: Weight, size: number, line: number, ink: string = color.text): Type => ({
  weight,
  size,
  line,
  color: ink,
});

/** How each thing is set. */
export const type = {
  title: set('semibold', 22, 28),
  heading2: set('semibold', 14, 19),
  heading3: set('semibold', 11.5, 16),
  lead: set('regular', 13, 19),
  body: set('regular', 11, 16),
  label: set('semibold', 11, 16),
  quiet: set('regular', 9.5, 13.5, color.quiet),
  cell: set('regular', 10, 13.5),
  columnHeader: set('semibold', 10, 13.5),
  footer: set('regular', 9, 12, color.quiet),
} as const;
