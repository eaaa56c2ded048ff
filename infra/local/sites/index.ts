export { furnish } from './furnish.ts';
export { openSites } from './open-sites.ts';
export type { LocalSites, LocalSitesOptions } from './open-sites.ts';
