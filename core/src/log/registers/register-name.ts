/**
 * What an administrator can export beside the log. A delivery needs no particular order of them; a screening needs all
 * of them before the first row of the log.
 */
export const registerNames = ['employees', 'shifts', 'visits', 'assignments', 'clients'] as const;

/** See {@link registerNames}. */
export type RegisterName = (typeof registerNames)[number];
