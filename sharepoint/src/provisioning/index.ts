export { organisationArranger } from './arrange-organisation.ts';
export type { Arranged } from './arrange-organisation.ts';
export type { Divergence, Report, Step, StepKind } from './progress.ts';
export { inspect, provision } from './provision.ts';
export type { Schemas, UnsafeSharing } from './provision.ts';
export type { ProvisionRefusal } from './refusal.ts';
export { ensureUnitFolders } from './unit-folders.ts';
export type { FolderOwners } from './folder-owners.ts';
