import type { Role } from '@loggkontroll/core/organisation';

const seers: readonly Role[] = ['planner', 'department-head', 'administrator'];

/** Whether somebody may see what goes and what has gone. Rights are SharePoint's, not this list's. */
export const seesRetention = (roles: readonly Role[]): boolean => seers.some((role) => roles.includes(role));
