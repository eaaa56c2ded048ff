/** Records of so many whole numbers each, every distinct one kept once. */
export interface WordSets {
  /** The place of a record, from 0 in the order in which they first came. */
  place(record: Int32Array): number;
  size(): number;
}

/** No records yet, of `width` numbers each. */
export const createWordSets = (width: number): WordSets => {
  let records = new Int32Array(width * 64);
  let index = new Uint32Array(128);
  let size = 0;

  const isAt = (place: number, record: Int32Array): boolean => {
    for (let word = 0; word < width; word++) {
      if (records[place * width + word] !== record[word]) return false;
    }
    return true;
  };

  const slotOf = (record: Int32Array): number => {
    let hash = 0;
    for (let word = 0; word < width; word++) hash = Math.imul(hash ^ (record[word] ?? 0), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (index.length - 1);
  };

  const grow = (): void => {
    const larger = new Int32Array(records.length * 2);
    larger.set(records);
    records = larger;
    index = new Uint32Array(index.length * 2);
    for (let place = 0; place < size; place++) {
      let slot = slotOf(records.subarray(place * width, (place + 1) * width));
      while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
      index[slot] = place + 1;
    }
  };

  return {
    place: (record) => {
      let slot = slotOf(record);
      for (;;) {
        const found = index[slot] ?? 0;
        if (found === 0) break;
        if (isAt(found - 1, record)) return found - 1;
        slot = (slot + 1) & (index.length - 1);
      }
      records.set(record, size * width);
      size++;
      index[slot] = size;
      if (size * width >= records.length) grow();
      return size - 1;
    },
    size: () => size,
  };
};
