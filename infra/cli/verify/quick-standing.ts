import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Entry, SealStanding } from '@loggkontroll/core/history';

/** A key from its uncompressed SEC1 point; undefined for what is none. */
const keyOf = (point: string): KeyObject | undefined => {
  const bytes = Buffer.from(point, 'hex');
  const [x = '', y = ''] = [bytes.subarray(1, 33), bytes.subarray(33)].map((part) =>
    part.toString('base64url'),
  );
  try {
    return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  } catch {
    return undefined;
  }
};

/**
 * What a seal turns out to be under these keys (SEC1 points in hexadecimal, by id), with Node's own arithmetic: ten thousand records have some twenty thousand seals, which take
 * seconds so and minutes otherwise.
 */
export const quickStandingUnder = (
  keys: ReadonlyMap<string, string>,
): ((entry: Entry<unknown>) => SealStanding) => {
  const read = new Map([...keys].map(([keyId, point]) => [keyId, keyOf(point)]));
  return ({ hash, seal }) => {
    if (seal === undefined || !keys.has(seal.keyId)) return 'key-unknown';
    const key = read.get(seal.keyId);
    if (key === undefined) return 'wrong';
    const signature = Buffer.from(seal.signature, 'hex');
    const holds = verify('sha256', Buffer.from(hash, 'utf8'), { key, dsaEncoding: 'ieee-p1363' }, signature);
    return holds ? 'holds' : 'wrong';
  };
};
