import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyIdOf } from '@loggkontroll/core/history';
import type { PublicKey, Signer } from './signer.ts';

const isMissing = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'ENOENT';
const isThere = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'EEXIST';

/** Of several processes that start at once, the first one's key stays; whole, also where a process ends in the middle of it. */
const writeNewKey = async (file: string): Promise<void> => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await mkdir(path.dirname(file), { recursive: true });
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    await link(written, file);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    await rm(written);
  }
};

const readKey = async (file: string): Promise<KeyObject> => {
  try {
    return createPrivateKey(await readFile(file, 'utf8'));
  } catch (error) {
    if (!isMissing(error)) throw error;
    await writeNewKey(file);
    return createPrivateKey(await readFile(file, 'utf8'));
  }
};

const publicHalf = (key: KeyObject): PublicKey['jwk'] => {
  const { x = '', y = '', crv } = createPublicKey(key).export({ format: 'jwk' });
  if (crv !== 'P-256') throw new Error('The signing key is not on the curve P-256.');
  return { kty: 'EC', crv, x, y };
};

/** Signs with a private key in a PEM file, which is made if it is missing. For one's own machine. */
export const keyFileSigner = async (file: string): Promise<Signer> => {
  const key = await readKey(file);
  const jwk = publicHalf(key);
  const keyId = keyIdOf(jwk);
  return {
    publicKey: { keyId, jwk },
    seal: (hash) =>
      Promise.resolve({
        keyId,
        signature: sign('sha256', Buffer.from(hash, 'utf8'), { key, dsaEncoding: 'ieee-p1363' }).toString(
          'hex',
        ),
      }),
  };
};
