import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The public half of a P-256 key; `x` and `y` in base64url. */
export interface PublicJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const toBase64url = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return sixes.map((six) => alphabet.charAt(parseInt(six.padEnd(6, '0'), 2))).join('');
};

const fromBase64url = (text: string): Uint8Array => {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0')).join('');
  const eights = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(eights, (eight) => parseInt(eight, 2));
};

/** The key's RFC 7638 thumbprint, base64url: the same for the same key wherever it is kept. */
export const keyIdOf = ({ crv, kty, x, y }: PublicJwk): string =>
  toBase64url(sha256(utf8ToBytes(JSON.stringify({ crv, kty, x, y }))));

/** The key as an uncompressed SEC1 point in hexadecimal. */
export const pointOf = ({ x, y }: PublicJwk): string =>
  `04${[x, y].map((part) => bytesToHex(fromBase64url(part))).join('')}`;

/** Reads a key that was written as JSON; undefined for anything else. */
export const parsePublicJwk = (text: string): PublicJwk | undefined => {
  try {
    const { crv, kty, x, y } = JSON.parse(text) as Partial<Record<string, unknown>>;
    const parts = { crv, kty, x, y };
    return Object.values(parts).every((part) => typeof part === 'string') ? (parts as PublicJwk) : undefined;
  } catch {
    return undefined;
  }
};
