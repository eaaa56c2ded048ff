/** How something grows, or goes on: a value at each place along the way. */
export interface Curve {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

const widest = 50;

const grouped = (value: number): string =>
  (Number.isInteger(value) ? value : Number(value.toFixed(1))).toLocaleString('en-GB');

/** A curve lying on its side, to be read in a terminal and in Markdown: a bar for each point, as long as its value. */
export const drawn = ({ title, unit, points }: Curve): string => {
  const most = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
  const places = points.map(({ at }) => grouped(at));
  const values = points.map(({ value }) => `${grouped(value)} ${unit}`.trimEnd());
  const [placeWidth, valueWidth] = [places, values].map((texts) =>
    Math.max(...texts.map(({ length }) => length)),
  );
  const lines = points.map(({ value }, row) =>
    [
      places[row]?.padStart(placeWidth ?? 0),
      '█'.repeat(Math.round((widest * value) / most)).padEnd(widest),
      values[row]?.padStart(valueWidth ?? 0),
    ].join('  '),
  );
  return [title, ...lines].join('\n');
};
