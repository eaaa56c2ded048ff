const minuteInMs = 60_000;

/** Hours and minutes, whole ones. */
export interface Duration {
  readonly hours: number;
  readonly minutes: number;
}

/** The 72 hours from discovery: when they end, how far in something is, and what is then left (`late`: how much over). */
export interface BreachClock {
  readonly ends: string;
  readonly after: Duration;
  readonly late: boolean;
  readonly left: Duration;
}

const duration = (ms: number): Duration => {
  const minutes = Math.floor(Math.abs(ms) / minuteInMs);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
};

/** How an instant stands in the 72 hours that run from another (GDPR art. 33.1): hours, whatever the clocks show. */
export const breachClock = (discoveredAt: string, at: string): BreachClock => {
  const [from, now] = [Date.parse(discoveredAt), Date.parse(at)];
  const ends = from + 72 * 60 * minuteInMs;
  return {
    ends: new Date(ends).toISOString(),
    after: duration(now - from),
    late: now > ends,
    left: duration(ends - now),
  };
};
