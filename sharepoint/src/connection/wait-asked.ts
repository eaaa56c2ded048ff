/**
 * Seconds that a `Retry-After` header asks to wait: a number, or an HTTP date against `now` (ms since 1970).
 * Undefined when absent or unreadable; never negative.
 */
export const waitAsked = (header: string | null, now: number): number | undefined => {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
};
