import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/**
 * The root (RFC 6962, SHA-256, hexadecimal) over texts in the order given: another text, another order or another number
 * of texts gives another root.
 */
export const merkleRoot = (leaves: readonly string[]): string => {
  let level = leaves.map((leaf) => sha256(concatBytes(leafMark, utf8ToBytes(leaf))));
  if (level.length === 0) return bytesToHex(sha256(new Uint8Array()));
  while (level.length > 1) {
    level = level.flatMap((left, index) => {
      if (index % 2 === 1) return [];
      const right = level[index + 1];
      return [right === undefined ? left : sha256(concatBytes(nodeMark, left, right))];
    });
  }
  return level.map(bytesToHex).join('');
};
