/** What an administrator can export beside the log, in the order in which the registers are to be read. */
export const registerNames = ['employees', 'shifts', 'visits', 'assignments'] as const;

/** See {@link registerNames}. */
export type RegisterName = (typeof registerNames)[number];
