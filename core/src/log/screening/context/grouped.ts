/** Rows by what they belong to: those of key `k` are `order[starts[k]] … order[starts[k + 1] - 1]`. */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** Groups rows by their keys, 0 … `groups` − 1; within a group they stay in the order in which they came. */
export const groupedBy = (keys: readonly number[], groups: number): Grouped => {
  const starts = new Uint32Array(groups + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < groups; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    const place = next[key] ?? 0;
    order[place] = row;
    next[key] = place + 1;
  }
  return { starts, order };
};

/** A column of numbers in the order of a grouping. */
export const inOrder = <A extends Int32Array | Uint32Array | Float64Array | Uint8Array>(
  order: Uint32Array,
  column: readonly number[],
  into: A,
): A => {
  for (let place = 0; place < order.length; place++) into[place] = column[order[place] ?? 0] ?? 0;
  return into;
};

/** Where the rows of a key begin; the end of all rows for a key that came after the grouping was made. */
export const startOf = (starts: Uint32Array, key: number): number =>
  key < starts.length ? (starts[key] ?? 0) : (starts[starts.length - 1] ?? 0);
