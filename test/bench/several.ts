import type { Figure } from './table.ts';

/**
 * The lowest and the middle of several measurements of the same thing. The limit is the middle one's; the lowest tells
 * how much of it is the machine's other work.
 */
export const lowestAndMiddle = (
  name: string,
  values: readonly number[],
  about: Omit<Figure, 'name' | 'value'>,
): readonly Figure[] => {
  const { limit, ...shown } = about;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return [
    { ...shown, name: `${name}, lowest of ${values.length}`, value: sorted[0] ?? Number.NaN },
    {
      ...shown,
      name: `${name}, middle of ${values.length}`,
      value: middle,
      ...(limit !== undefined && { limit }),
    },
  ];
};
