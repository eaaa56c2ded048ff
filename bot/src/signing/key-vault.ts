import { createHash } from 'node:crypto';
import type { TokenCredential } from '@azure/identity';
import { CryptographyClient, KeyClient, parseKeyVaultKeyIdentifier } from '@azure/keyvault-keys';
import { keyIdOf } from '@loggkontroll/core/history';
import type { PublicKey, Signer } from './signer.ts';

/** The two things the signer asks of a key in Azure Key Vault. */
export interface VaultKey {
  readonly jwk: PublicKey['jwk'];
  /** ES256 over a SHA-256 digest: raw r‖s, 64 bytes. */
  readonly sign: (digest: Uint8Array) => Promise<Uint8Array>;
}

/**
 * A P-256 key that the identity may read and sign with (Key Vault Crypto User). `keyUrl` is the key's identifier,
 * `https://<vault>/keys/<name>`; without a version the newest one.
 */
export const openVaultKey = async (keyUrl: string, credential: TokenCredential): Promise<VaultKey> => {
  const { vaultUrl, name, version } = parseKeyVaultKeyIdentifier(keyUrl);
  const client = new KeyClient(vaultUrl, credential);
  const key = await client.getKey(name, version === undefined ? {} : { version });
  const { x, y, crv } = key.key ?? {};
  if (crv !== 'P-256' || x === undefined || y === undefined) {
    throw new Error(`The key ${keyUrl} is not an EC key on the curve P-256.`);
  }
  const crypto = new CryptographyClient(key, credential);
  const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  return {
    jwk: { kty: 'EC', crv, x: base64url(x), y: base64url(y) },
    sign: async (digest) => (await crypto.sign('ES256', digest)).result,
  };
};

/** Signs with a key that never leaves Key Vault. */
export const keyVaultSigner = ({ jwk, sign }: VaultKey): Signer => {
  const keyId = keyIdOf(jwk);
  return {
    publicKey: { keyId, jwk },
    seal: async (hash) => {
      const digest = createHash('sha256').update(hash, 'utf8').digest();
      return { keyId, signature: Buffer.from(await sign(digest)).toString('hex') };
    },
  };
};
