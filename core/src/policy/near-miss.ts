/**
 * The candidate that differs from `word` by the fewest typing slips, if by no more than a third of its letters; the
 * first of several.
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  let best: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of candidates) {
    const third = Math.max(1, Math.floor(candidate.length / 3));
    const most = best ? Math.min(third, best.slips - 1) : third;
    if (most < 0) break;
    const slips = slipsBetween(lower, candidate.toLowerCase(), most);
    if (slips <= most) best = { candidate, slips };
  }
  return best?.candidate;
};

/** Letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment); counted to `most`. */
function slipsBetween(one: string, other: string, most: number): number {
  const [a, b] = withoutWhatIsCommon(one, other);
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** Both without the letters that they begin and end with alike, which take no slip. */
function withoutWhatIsCommon(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
