import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

const pieceLength = 1 << 18;

/** Texts in pieces that are worth a write. */
function* pieces(texts: Iterable<string>): Generator<string> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < pieceLength) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

/** Writes a file that is there whole or not at all: beside its place first, then moved there. */
export const writeWhole = (file: string, texts: Iterable<string>): void => {
  const beside = `${file}.${process.pid}.part`;
  const handle = openSync(beside, 'wx', 0o600);
  try {
    try {
      for (const piece of pieces(texts)) writeSync(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** Writes texts piece by piece. */
export const writeTo = (write: (text: string) => void, texts: Iterable<string>): void => {
  for (const piece of pieces(texts)) write(piece);
};
