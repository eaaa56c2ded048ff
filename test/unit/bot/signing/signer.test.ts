import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { keyFileSigner, keyVaultSigner } from '@loggkontroll/bot/signing';
import type { PublicKey, Signer } from '@loggkontroll/bot/signing';

const hash = 'a3'.repeat(32);

const holds = async ({ publicKey, seal }: Signer, signed: string): Promise<boolean> => {
  const { keyId, signature } = await seal(hash);
  const key = createPublicKey({ key: { ...publicKey.jwk }, format: 'jwk' });
  return (
    keyId === publicKey.keyId &&
    signature.length === 128 &&
    verify(
      'sha256',
      Buffer.from(signed, 'utf8'),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'hex'),
    )
  );
};

describe('a key in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-signing-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('signs what its public half can check, and nothing else', async () => {
    const signer = await keyFileSigner(path.join(folder, 'bot.pem'));
    expect(await holds(signer, hash)).toBe(true);
    expect(await holds(signer, 'b4'.repeat(32))).toBe(false);
  });

  test('is made once, for the owner alone, and is the same next time', async () => {
    const file = path.join(folder, 'keys', 'bot.pem');
    const [first, second] = await Promise.all([keyFileSigner(file), keyFileSigner(file)]);
    const third = await keyFileSigner(file);
    expect([second.publicKey, third.publicKey]).toEqual([first.publicKey, first.publicKey]);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test('is whole as soon as another process can read it, and nothing else is left beside it', async () => {
    const file = path.join(folder, 'bot.pem');
    const made = keyFileSigner(file);
    while (!existsSync(file)) await turn();
    const key = createPublicKey(createPrivateKey(readFileSync(file, 'utf8')));
    const { publicKey } = await made;
    expect(key.export({ format: 'jwk' })).toMatchObject(publicKey.jwk);
    expect(await readdir(folder)).toEqual(['bot.pem']);
  });

  test('of another kind is refused', async () => {
    const file = path.join(folder, 'wrong.pem');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await expect(keyFileSigner(file)).rejects.toThrow('P-256');
  });
});

test('a key in Key Vault signs the digest of the same characters', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const jwk: PublicKey['jwk'] = { kty: 'EC', crv: 'P-256', x, y };
  const digests: string[] = [];
  const signer = keyVaultSigner({
    jwk,
    // A vault signs a digest; Node cannot, so this one signs the text that the digest must be of.
    sign: (digest) => {
      digests.push(Buffer.from(digest).toString('hex'));
      return Promise.resolve(
        sign('sha256', Buffer.from(hash, 'utf8'), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
      );
    },
  });
  expect(await holds(signer, hash)).toBe(true);
  expect(digests).toEqual([createHash('sha256').update(hash, 'utf8').digest('hex')]);
});
