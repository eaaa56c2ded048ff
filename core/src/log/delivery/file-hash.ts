import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Takes a file's bytes piece by piece; `hex` ends it and gives SHA-256, 64 digits. */
export interface FileHash {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/** A hash of a file whose bytes are never held together. */
export const openFileHash = (): FileHash => {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
};
