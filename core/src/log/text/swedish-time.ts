import { instantFromMs, localOf } from '../../calendar/index.ts';

const hourInMs = 3_600_000;

/**
 * Tells Swedish local time, `YYYY-MM-DDTHH:MM:SS`, of moments given in milliseconds since 1970 in UTC; fractions of a
 * second are cut off. The clock changes on whole hours, so the last hour asked about is remembered.
 */
export const createSwedishClock = (): ((ms: number) => string) => {
  let lastHour = Number.NaN;
  let hour = '';
  return (ms) => {
    const started = Math.floor(ms / hourInMs) * hourInMs;
    if (started !== lastHour) {
      const { date, time } = localOf(instantFromMs(started));
      lastHour = started;
      hour = `${date}T${time.slice(0, 2)}`;
    }
    const seconds = Math.floor((ms - started) / 1000);
    return `${hour}:${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
  };
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
