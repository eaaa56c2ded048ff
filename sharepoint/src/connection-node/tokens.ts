import {
  ClientCertificateCredential,
  DeviceCodeCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import type { TokenCredential } from '@azure/identity';

/** An app registration with a certificate; SharePoint refuses client secrets. */
export interface CertificateSettings {
  readonly tenantId: string;
  readonly clientId: string;
  /** The certificate and its private key, PEM. */
  readonly pem: string;
}

/** Gives a valid token for a service, by its origin such as `https://graph.microsoft.com`; it is kept until it expires. */
export type Tokens = (origin: string) => Promise<string>;

const tokensOf =
  (source: TokenCredential): Tokens =>
  async (origin) => {
    const token = await source.getToken(`${origin}/.default`);
    if (!token) throw new Error(`The identity gave no token for ${origin}.`);
    return token.token;
  };

/** App-only with a certificate. */
export const certificateTokens = ({ tenantId, clientId, pem }: CertificateSettings): Tokens =>
  tokensOf(new ClientCertificateCredential(tenantId, clientId, { certificate: pem }));

/** App-only with the managed identity of the machine it runs on; `clientId` names a user-assigned one. */
export const managedIdentityTokens = (clientId?: string): Tokens =>
  tokensOf(
    clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId }),
  );

/** A person, who signs in in a browser with the code that `tell` is told how to use. */
export const deviceCodeTokens = (
  app: Omit<CertificateSettings, 'pem'>,
  tell: (message: string) => void,
): Tokens =>
  tokensOf(new DeviceCodeCredential({ ...app, userPromptCallback: ({ message }) => tell(message) }));
