import { openFileHash } from '@loggkontroll/core/log';
import { readPieces } from './read-pieces.ts';

/** A file's SHA-256, 64 hexadecimal digits. Rejects when it cannot be read any more; means nothing once given up. */
export const hashFile = async (file: Blob, givenUp?: AbortSignal): Promise<string> => {
  const hash = openFileHash();
  await readPieces(file, (bytes) => {
    hash.update(bytes);
    return givenUp?.aborted !== true;
  });
  return hash.hex();
};
