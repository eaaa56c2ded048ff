const keyOf = (commitment: string): string => `loggkontroll.nonce.${commitment}`;

/** 32 random bytes in hexadecimal: the secret of the one who draws. */
export const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Keeps the secret in this browser until the draw is made. */
export const keepNonce = (commitment: string, nonce: string): void => {
  window.localStorage.setItem(keyOf(commitment), nonce);
};

/** The secret behind a commitment, if it was made in this browser. */
export const keptNonce = (commitment: string): string | undefined =>
  window.localStorage.getItem(keyOf(commitment)) ?? undefined;

/** It has been revealed, or given up: no secret any more. */
export const forgetNonce = (commitment: string): void => {
  window.localStorage.removeItem(keyOf(commitment));
};
