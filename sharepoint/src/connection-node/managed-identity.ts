import { bearer } from '../connection/index.ts';
import type { Auth } from '../connection/index.ts';
import { managedIdentityTokens } from './tokens.ts';

/** App-only with the managed identity of the machine it runs on; `clientId` names a user-assigned one. */
export const managedIdentity = (clientId?: string): Auth => bearer(managedIdentityTokens(clientId));
