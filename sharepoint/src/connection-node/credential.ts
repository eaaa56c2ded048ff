import type { TokenCredential } from '@azure/identity';
import { bearer } from '../connection/index.ts';
import type { Auth } from '../connection/index.ts';

/** Asks a credential for SharePoint's tokens (the credential keeps them until they expire). */
export const credential = (source: TokenCredential): Auth =>
  bearer(async (origin) => {
    const token = await source.getToken(`${origin}/.default`);
    if (!token) throw new Error('The identity gave no token for SharePoint.');
    return token.token;
  });
