/** The generated log's month, with days numbered from 1; 0 is the day before it. */
export const daysInMonth = 30;

const day0 = Date.UTC(2026, 7, 31);

/** `2026-09-01` for day 1; earlier and later days count on. */
export const isoDay = (day: number): string => new Date(day0 + day * 86_400_000).toISOString().slice(0, 10);

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-09-01T07:00:00`; seconds may pass midnight either way. */
export const isoMoment = (day: number, second: number): string => {
  const over = Math.floor(second / 86_400);
  const rest = second - over * 86_400;
  return `${isoDay(day + over)}T${clock(rest)}`;
};

/** `HH:MM:SS`. */
export const clock = (second: number): string =>
  `${two(Math.floor(second / 3600))}:${two(Math.floor((second % 3600) / 60))}:${two(second % 60)}`;
