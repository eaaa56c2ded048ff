export { startStandIn, type AppPrincipal, type StandIn, type StandInOptions } from './start.ts';
export { openFilling, type FilledItem, type FilledVersion, type Filling } from './fill.ts';
export { tokenFor } from './protocol/caller.ts';
export type { Person, SiteRole } from './store/directory.ts';
export type { NewSite } from './operations/create-site.ts';
export type { Mount } from './http/static-files.ts';
export type { LoggedPart, LoggedRequest } from './http/request-log.ts';
