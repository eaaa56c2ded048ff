import { closeSync, openSync, writeSync } from 'node:fs';

/** Texts as bytes, one after the other, to be copied into a file by their place. */
export interface ByteTable {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

/** Encodes each text once. */
export const byteTable = (texts: readonly string[]): ByteTable => {
  const parts = texts.map((text) => Buffer.from(text, 'utf8'));
  const starts = new Int32Array(texts.length + 1);
  parts.forEach((part, index) => (starts[index + 1] = (starts[index] ?? 0) + part.length));
  return { bytes: new Uint8Array(Buffer.concat(parts)), starts };
};

/** Writes a large file piece by piece. */
export interface ByteWriter {
  put(table: ByteTable, place: number): void;
  text(value: string): void;
  close(): number;
}

const pieceLength = 1 << 20;
const longest = 4096;

/** A writer for one file; gives back its length when closed. */
export const openByteWriter = (file: string): ByteWriter => {
  const handle = openSync(file, 'w');
  const buffer = Buffer.alloc(pieceLength);
  const piece = new Uint8Array(buffer.buffer, buffer.byteOffset, pieceLength);
  let at = 0;
  let written = 0;
  const flush = (): void => {
    for (let from = 0; from < at;) from += writeSync(handle, buffer, from, at - from);
    written += at;
    at = 0;
  };
  return {
    put: ({ bytes, starts }, place) => {
      const from = starts[place] ?? 0;
      const to = starts[place + 1] ?? 0;
      if (at + to - from > pieceLength - longest) flush();
      const shift = at - from;
      for (let index = from; index < to; index += 1) piece[index + shift] = bytes[index] as number;
      at += to - from;
    },
    text: (value) => {
      if (at + value.length * 3 > pieceLength - longest) flush();
      at += buffer.write(value, at, 'utf8');
    },
    close: () => {
      flush();
      closeSync(handle);
      return written;
    },
  };
};
