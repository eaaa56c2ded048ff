export { certificate } from './certificate.ts';
export type { CertificateSettings } from './certificate.ts';
export { managedIdentity } from './managed-identity.ts';
