/** A measured figure beside what it may be at most; `limit` undefined where it is only shown. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly note?: string;
}

/** Figures that belong together. */
export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export const isOver = ({ value, limit }: Figure): boolean => limit !== undefined && value > limit;

const written = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? value : value.toFixed(1)} ${unit}`.trimEnd();

/** A table as Markdown, columns aligned. */
export const asMarkdown = ({ title, figures }: Table): string => {
  const rows = figures.map((figure) => [
    figure.name,
    written(figure.value, figure.unit),
    figure.limit === undefined
      ? ''
      : `≤ ${written(figure.limit, figure.unit)}${isOver(figure) ? ' (over)' : ''}`,
    figure.note ?? '',
  ]);
  const head = ['what', 'measured', 'limit', 'note'];
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
