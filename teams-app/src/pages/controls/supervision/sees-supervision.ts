import type { Role } from '@loggkontroll/core/organisation';

const seers: readonly Role[] = ['planner', 'department-head'];

/** Whether somebody can answer for a year's controls. Rights are SharePoint's, not this list's. */
export const seesSupervision = (roles: readonly Role[]): boolean =>
  seers.some((role) => roles.includes(role));
