/** What a column needs: for its longest word, and for its longest text on one line. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Widths that fill `width`: every column gets its longest word, and shares the rest by what more it would use.
 * When not even the longest words fit, all are narrowed alike, and words are broken.
 */
export const columnWidths = (needs: readonly ColumnNeed[], width: number): readonly number[] => {
  const least = sum(needs.map((need) => need.least));
  if (least >= width) {
    const fair = width / needs.length;
    const modest = needs.filter((need) => need.least <= fair);
    const left = width - sum(modest.map((need) => need.least));
    const greedy = least - sum(modest.map((need) => need.least));
    return needs.map((need) => (need.least <= fair ? need.least : (need.least / greedy) * left));
  }
  const most = sum(needs.map((need) => need.most));
  const spare = width - least;
  if (most <= width) return needs.map((need) => need.most + (width - most) / needs.length);
  return needs.map((need) => need.least + ((need.most - need.least) / (most - least)) * spare);
};
