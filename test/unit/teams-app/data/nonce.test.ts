/** @jest-environment jsdom */
import { isHex32 } from '@loggkontroll/core/draw';
import { forgetNonce, keepNonce, keptNonce, newNonce } from '../../../../teams-app/src/data/nonce.ts';

describe('the secret of a draw', () => {
  it('is 32 random bytes', () => {
    const nonces = Array.from({ length: 50 }, newNonce);
    expect(nonces.every(isHex32)).toBe(true);
    expect(new Set(nonces).size).toBe(50);
  });

  it('is kept for its commitment alone, until it is forgotten', () => {
    keepNonce('one', 'secret one');
    keepNonce('two', 'secret two');
    forgetNonce('one');
    expect(keptNonce('one')).toBeUndefined();
    expect(keptNonce('two')).toBe('secret two');
  });
});
