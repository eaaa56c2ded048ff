import { ManagedIdentityCredential } from '@azure/identity';
import { credential } from './credential.ts';
import type { Auth } from '../connection/index.ts';

/** App-only with the managed identity of the machine it runs on; `clientId` names a user-assigned one. */
export const managedIdentity = (clientId?: string): Auth =>
  credential(
    clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId }),
  );
