export { canonicalJson } from './canonical-json.ts';
export { append, entryHash, findChainFault, maximumHistoryLength } from './history.ts';
export type { ChainFault, Entry, History, Seal } from './history.ts';
export { formatHistory, parseHistory } from './text.ts';
export { sealHolds } from './seal.ts';
export { findTrailFaults } from './version-trail.ts';
export type { SavedVersion, SealStanding, TrailFault, TrailMeans } from './version-trail.ts';
export { keyIdOf, parsePublicJwk, pointOf } from './public-key.ts';
export type { PublicJwk } from './public-key.ts';
