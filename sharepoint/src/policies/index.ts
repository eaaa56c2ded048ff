export { activatePolicy, draftPolicy, numbered } from './decide-on-versions.ts';
export type { VersionRefusal } from './decide-on-versions.ts';
export { isInForce, loadPolicies, versionIn } from './known-policies.ts';
export type { KnownPolicies, KnownPolicy, StoredVersion } from './known-policies.ts';
