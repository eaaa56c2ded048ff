import { noMarks, rowMarks, type RowMark } from '../access.ts';

const lists = new Map<number, readonly RowMark[]>();

/** The marks of a row from a bit for each of `rowMarks`: the same list for the same marks. */
export const marksOfBits = (bits: number): readonly RowMark[] => {
  if (bits === 0) return noMarks;
  const known = lists.get(bits) ?? rowMarks.filter((_, index) => (bits & (1 << index)) !== 0);
  lists.set(bits, known);
  return known;
};

/** The bit of a mark. */
export const bitOf = (mark: RowMark): number => 1 << rowMarks.indexOf(mark);
