export { certificate } from './certificate.ts';
export { deviceCode } from './device-code.ts';
export { managedIdentity } from './managed-identity.ts';
export { certificateTokens, managedIdentityTokens } from './tokens.ts';
export type { CertificateSettings, Tokens } from './tokens.ts';
