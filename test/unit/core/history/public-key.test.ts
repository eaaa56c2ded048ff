import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { keyIdOf, parsePublicJwk, pointOf } from '@loggkontroll/core/history';

const anyJwk = () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty = '', crv = '', x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return { kty, crv, x, y };
};

test('a key’s id is the thumbprint that others calculate of it', () => {
  for (let n = 0; n < 20; n += 1) {
    const jwk = anyJwk();
    const said = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
    expect(keyIdOf(jwk)).toBe(createHash('sha256').update(said).digest('base64url'));
  }
});

test('a key’s point is the end of what others write it as', () => {
  for (let n = 0; n < 20; n += 1) {
    const jwk = anyJwk();
    const der = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' });
    expect(der.toString('hex').endsWith(pointOf(jwk))).toBe(true);
  }
});

test('a key is read as it was written, and nothing else is taken for one', () => {
  const jwk = anyJwk();
  expect(parsePublicJwk(JSON.stringify({ ...jwk, use: 'sig' }))).toEqual(jwk);
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const read = parsePublicJwk(text);
      expect(read === undefined || typeof read.x === 'string').toBe(true);
    }),
  );
  expect(parsePublicJwk('{"kty":"EC","crv":"P-256","x":"a"}')).toBeUndefined();
});
