/** A time of day as a log writes it. */
export interface WrittenTime {
  /** `HH:MM:SS` */
  readonly clock: string;
  /** Minutes ahead of UTC, if the log says so. */
  readonly offset: number | undefined;
}

const timePattern =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])m)?(?: ?(z|[+-]\d{2}:?\d{2}))?$/i;
const compactPattern = /^(\d{2})(\d{2})(\d{2})?$/;

/** Reads `08:15`, `8.15.00`, `081500`, `8:15 pm`, `08:15:00.000+02:00`; `undefined` for anything else. */
export const readTime = (text: string): WrittenTime | undefined => {
  const match = timePattern.exec(text) ?? compactPattern.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = '00', half, zone] = match;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (offset !== undefined && Math.abs(offset) > 840) return undefined;
  return { clock: `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`, offset };
};

const hourOf = (written: number, half: string | undefined): number => {
  if (half === undefined) return written;
  if (written < 1 || written > 12) return 24;
  return (written % 12) + (half === 'p' ? 12 : 0);
};

const offsetOf = (zone: string): number => {
  if (zone.length === 1) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
};
