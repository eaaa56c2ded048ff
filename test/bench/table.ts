import type { Curve } from './curve.ts';

/** A measured figure beside what it may be at most; `limit` undefined where it is only shown. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  /** The same with ten times the data, and what it may be there. */
  readonly tenfold?: { readonly value: number; readonly limit?: number };
  readonly note?: string;
}

/** Figures that belong together. */
export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What `tenfold` is of, when it is not ten times the data. */
  readonly larger?: string;
  /** How some of it grows, or goes on. */
  readonly curves?: readonly Curve[];
}

type Bounded = Pick<Figure, 'value'> & { readonly limit?: number | undefined };

const exceeds = ({ value, limit }: Bounded): boolean => limit !== undefined && !(value <= limit);

export const isOver = (figure: Figure): boolean =>
  exceeds(figure) || (figure.tenfold !== undefined && exceeds(figure.tenfold));

const written = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? value : value.toFixed(1)} ${unit}`.trimEnd();

const bound = (bounded: Bounded, unit: string): string =>
  bounded.limit === undefined ? '' : `≤ ${written(bounded.limit, unit)}${exceeds(bounded) ? ' (over)' : ''}`;

/** A table as Markdown, columns aligned. */
export const asMarkdown = ({ title, figures, larger = '10×' }: Table): string => {
  const isTenfold = figures.some(({ tenfold }) => tenfold !== undefined);
  const tenfoldOf = ({ tenfold, unit }: Figure): readonly string[] =>
    tenfold === undefined ? ['', ''] : [written(tenfold.value, unit), bound(tenfold, unit)];
  const rows = figures.map((figure) => [
    figure.name,
    written(figure.value, figure.unit),
    bound(figure, figure.unit),
    ...(isTenfold ? tenfoldOf(figure) : []),
    figure.note ?? '',
  ]);
  const head = [
    'what',
    'measured',
    'limit',
    ...(isTenfold ? [`at ${larger}`, `limit at ${larger}`] : []),
    'note',
  ];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
};
