/** Reads a file piece by piece, until its end or until `take` wants no more: false then. Rejects when it cannot be read any more. */
export const readPieces = async (file: Blob, take: (bytes: Uint8Array) => boolean): Promise<boolean> => {
  const stream = file.stream().getReader();
  for (;;) {
    const { done, value } = await stream.read();
    if (done) return true;
    if (take(value)) continue;
    await stream.cancel();
    return false;
  }
};
