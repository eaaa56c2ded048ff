import { closeSync, openSync, readSync } from 'node:fs';

const pieceLength = 1 << 20;

/**
 * Reads a file from one place to before another, piece by piece, until `push` gives back false. The bytes of a piece are
 * used again for the next one.
 */
export const readBytes = (
  file: string,
  from: number,
  to: number,
  push: (bytes: Uint8Array) => boolean,
  onBytes: (bytes: number) => void = () => undefined,
): void => {
  const handle = openSync(file, 'r');
  try {
    const piece = new Uint8Array(pieceLength);
    for (let at = from; at < to;) {
      const read = readSync(handle, piece, 0, Math.min(pieceLength, to - at), at);
      if (read === 0) break;
      at += read;
      onBytes(read);
      if (!push(piece.subarray(0, read))) break;
    }
  } finally {
    closeSync(handle);
  }
};

/** So many bytes of a file from a place on; fewer only where it ends. */
export const bytesOf = (file: string, from: number, length: number): Uint8Array => {
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(length);
    let read = 0;
    for (let got = -1; got !== 0 && read < length; read += got) {
      got = readSync(handle, bytes, read, length - read, from + read);
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
};
