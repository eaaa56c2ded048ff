/** Whether a text is a SHA-256 (or a key as long) in hexadecimal. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Whether a code is one of those that a record may hold; whatever else comes is somebody's own words. */
export const isKnown = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** Whether a number of people or things can be one. */
export const isCount = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
