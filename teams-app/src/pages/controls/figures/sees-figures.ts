import type { Role } from '@loggkontroll/core/organisation';

const seers: readonly Role[] = ['planner', 'department-head', 'log-administrator', 'unit-manager'];

/** Whether there are figures for somebody to see. Rights are SharePoint's, not this list's. */
export const seesFigures = (roles: readonly Role[]): boolean => seers.some((role) => roles.includes(role));
