import { createSign, generateKeyPairSync } from 'node:crypto';
import { append, sealHolds } from '@loggkontroll/core/history';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
const point = `04${Buffer.from(x, 'base64url').toString('hex')}${Buffer.from(y, 'base64url').toString('hex')}`;
const hash =
  append([], [{ type: 'orderAttested' }], { at: '2026-10-01T08:00:00Z', by: 'manager' })[0]?.hash ?? '';

const signed = (text: string): string =>
  createSign('sha256').update(text).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' }, 'hex');

test('a seal made by another implementation holds, whatever half of the curve its s is in', () => {
  const seals = Array.from({ length: 20 }, () => signed(hash));
  expect(seals.filter((signature) => !sealHolds(hash, { signature }, point))).toEqual([]);
});

test('a seal over another hash does not hold', () => {
  expect(sealHolds(hash, { signature: signed('0'.repeat(64)) }, point)).toBe(false);
});

test.each(['', 'zz', '00'.repeat(64), 'ab'])('a malformed signature (%s) does not hold', (signature) => {
  expect(sealHolds(hash, { signature }, point)).toBe(false);
});

test('a malformed key proves nothing', () => {
  expect(sealHolds(hash, { signature: signed(hash) }, 'no key')).toBe(false);
});
