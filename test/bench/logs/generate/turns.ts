/** A turn of work in seconds from midnight; the end passes 86,400 for a night. `only`: on this one day. */
export interface Turn {
  readonly start: number;
  readonly end: number;
  readonly only?: number;
}

const hours = (value: number): number => value * 3600;

/** The turns that people work. */
export const turns = {
  office: { start: hours(8), end: hours(16.5) },
  early: { start: hours(7), end: hours(15.5) },
  late: { start: hours(13.5), end: hours(22) },
  night: { start: hours(21), end: hours(31) },
  /** One night that reaches into the month. */
  lastNightBefore: { start: hours(21), end: hours(31), only: 0 },
  nextMonth: { start: hours(8), end: hours(16), only: 32 },
} satisfies Record<string, Turn>;

/** Passes midnight. */
export const isNight = (turn: Turn | undefined): boolean => turn !== undefined && turn.end > 86_400;
