import type { Seal } from '@loggkontroll/core/history';

/** The public half of a key, as others check signatures with it (P-256). */
export interface PublicKey {
  readonly keyId: string;
  readonly jwk: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
}

/** Signs for the bot. ES256 over the hash's 64 hexadecimal characters; the signature is raw r‖s in hexadecimal. */
export interface Signer {
  readonly publicKey: PublicKey;
  readonly seal: (hash: string) => Promise<Seal>;
}
