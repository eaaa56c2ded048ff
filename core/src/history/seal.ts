import { p256 } from '@noble/curves/nist.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Seal } from './history.ts';

/**
 * Whether a seal was made over `hash` (its 64 hexadecimal characters, as UTF-8) with the private half of `publicKey`:
 * ES256, the key as SEC1 point in hexadecimal, compressed or not. False also for malformed keys and signatures.
 * High-s signatures count: Azure Key Vault and WebCrypto make them.
 */
export const sealHolds = (
  hash: string,
  { signature }: Pick<Seal, 'signature'>,
  publicKey: string,
): boolean => {
  try {
    return p256.verify(hexToBytes(signature), utf8ToBytes(hash), hexToBytes(publicKey), { lowS: false });
  } catch {
    return false;
  }
};
