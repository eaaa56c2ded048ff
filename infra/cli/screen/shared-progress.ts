/** What the threads of one screening count together. */
export interface SharedProgress {
  /** To be posted to another thread. */
  readonly buffer: SharedArrayBuffer;
  /** The place of a task that nobody has taken. */
  takeTask(): number;
  addBytes(bytes: number): void;
  bytes(): number;
}

/** Nothing done yet; or what another thread has begun. */
export const sharedProgress = (buffer = new SharedArrayBuffer(16)): SharedProgress => {
  const bytes = new BigInt64Array(buffer, 0, 1);
  const next = new Int32Array(buffer, 8, 1);
  return {
    buffer,
    takeTask: () => Atomics.add(next, 0, 1),
    addBytes: (count) => void Atomics.add(bytes, 0, BigInt(count)),
    bytes: () => Number(Atomics.load(bytes, 0)),
  };
};
