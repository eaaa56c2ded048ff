/** Ascending numbers, neighbours drawn together: `1-40,55`. */
export const formatPlaces = (ns: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const n of ns) {
    const run = runs.at(-1);
    if (run && run[1] === n - 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
};

/** Reads what `formatPlaces` wrote; undefined for anything else, or numbers outside 1 … `maximum`. */
export const parsePlaces = (text: string, maximum: number): number[] | undefined => {
  const ns: number[] = [];
  let previous = 0;
  for (const run of text === '' ? [] : text.split(',')) {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(run);
    if (!match) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first <= previous || last < first || last > maximum) return undefined;
    for (let n = first; n <= last; n++) ns.push(n);
    previous = last;
  }
  return ns;
};
