import type { Dictionaries } from './dictionaries.ts';
import { keptColumns, keptWidth, type KeptColumn, type KeptRows } from './kept-rows.ts';

const ties = [
  ['account', 'subjects'],
  ['client', 'clients'],
  ['name', 'names'],
  ['unit', 'units'],
  ['actText', 'texts'],
  ['part', 'texts'],
] as const satisfies readonly (readonly [KeptColumn, keyof Dictionaries['lists']])[];

/**
 * Rows by time, then file and line; what one line says of several clients by its texts, so that the order in which rows
 * came makes no difference. A log mostly has that order already, and then this only looks.
 */
export const inTimeOrder = (kept: KeptRows, { lists }: Dictionaries): Uint32Array => {
  const order = Uint32Array.from({ length: kept.size }, (_, row) => row);
  const numbers = (a: number, b: number): number =>
    kept.dayAt(a) - kept.dayAt(b) || compareFrom(kept.words, a * keptWidth, b * keptWidth);
  const compare = (a: number, b: number): number => {
    const before = numbers(a, b);
    if (before !== 0) return before;
    for (const [column, list] of ties) {
      const [left, right] = [kept.at(a, column), kept.at(b, column)];
      if (left !== right) return lists[list].text(left) < lists[list].text(right) ? -1 : 1;
    }
    return kept.at(a, 'act') - kept.at(b, 'act') || kept.at(a, 'flags') - kept.at(b, 'flags');
  };
  for (let row = 1; row < kept.size; row++) {
    if (compare(row - 1, row) > 0) return order.sort(compare);
  }
  return order;
};

const { second, source, line } = keptColumns;

const compareFrom = (words: Uint32Array, a: number, b: number): number =>
  (words[a + second] ?? 0) - (words[b + second] ?? 0) ||
  (words[a + source] ?? 0) - (words[b + source] ?? 0) ||
  (words[a + line] ?? 0) - (words[b + line] ?? 0);
