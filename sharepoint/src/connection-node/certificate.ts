import { ClientCertificateCredential } from '@azure/identity';
import { credential } from './credential.ts';
import type { Auth } from '../connection/index.ts';

/** An app registration with a certificate; SharePoint refuses client secrets. */
export interface CertificateSettings {
  readonly tenantId: string;
  readonly clientId: string;
  /** The certificate and its private key, PEM. */
  readonly pem: string;
}

/** App-only with a certificate: the bot outside Azure, and the command line. */
export const certificate = ({ tenantId, clientId, pem }: CertificateSettings): Auth =>
  credential(new ClientCertificateCredential(tenantId, clientId, { certificate: pem }));
