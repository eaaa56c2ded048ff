export { keyFileSigner } from './key-file.ts';
export { keyVaultSigner, openVaultKey } from './key-vault.ts';
export type { VaultKey } from './key-vault.ts';
export { keepLine } from './root-file.ts';
export type { PublicKey, Signer } from './signer.ts';
