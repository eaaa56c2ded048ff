import type { Entry } from './history.ts';
import { keyIdOf, parsePublicJwk, pointOf } from './public-key.ts';
import { sealHolds } from './seal.ts';
import type { SealStanding } from './version-trail.ts';

/** Public keys (SEC1 points in hexadecimal) by their ids, and the ids under which something else stands. */
export interface KnownKeys {
  readonly points: ReadonlyMap<string, string>;
  readonly wrong: readonly string[];
}

/** Reads keys written as JSON Web Keys: each is believed only under its own id, the thumbprint. */
export const knownKeys = (written: Iterable<readonly [keyId: string, text: string]>): KnownKeys => {
  const points = new Map<string, string>();
  const wrong: string[] = [];
  for (const [keyId, text] of written) {
    const jwk = parsePublicJwk(text);
    if (jwk !== undefined && keyIdOf(jwk) === keyId) points.set(keyId, pointOf(jwk));
    else wrong.push(keyId);
  }
  return { points, wrong };
};

/** Says what an entry's seal turns out to be under these keys; an entry without a seal is `key-unknown`. */
export const standingUnder =
  (points: ReadonlyMap<string, string>) =>
  ({ hash, seal }: Pick<Entry<unknown>, 'hash' | 'seal'>): SealStanding => {
    const key = seal && points.get(seal.keyId);
    if (seal === undefined || key === undefined) return 'key-unknown';
    return sealHolds(hash, seal, key) ? 'holds' : 'wrong';
  };
