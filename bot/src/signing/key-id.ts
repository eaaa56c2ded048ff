import { createHash } from 'node:crypto';
import type { PublicKey } from './signer.ts';

/** The key's RFC 7638 thumbprint, base64url: the same for the same key wherever it is kept. */
export const keyIdOf = ({ crv, kty, x, y }: PublicKey['jwk']): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
