import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** 32 bytes in lower-case hexadecimal: a hash, a nonce, an answer or a seed. */
export type Hex32 = string;

/** Whether a text is 32 bytes in lower-case hexadecimal. */
export const isHex32 = (text: string): text is Hex32 => /^[0-9a-f]{64}$/.test(text);

/** SHA-256, in hexadecimal, of parts put end to end; a text part stands for its UTF-8 bytes. */
export const sha256Hex = (...parts: readonly (string | Uint8Array)[]): Hex32 =>
  bytesToHex(
    sha256(concatBytes(...parts.map((part) => (typeof part === 'string' ? utf8ToBytes(part) : part)))),
  );

/** The bytes that a hexadecimal text stands for. */
export const bytesOf = (hex: Hex32): Uint8Array => hexToBytes(hex);
