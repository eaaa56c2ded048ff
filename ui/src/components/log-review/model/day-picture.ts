import type { Access } from '@loggkontroll/core/log';
import type { Day } from './outline.ts';

/** A stretch of the day in minutes from midnight, 0–1440. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A day as it is drawn. */
export interface DayPicture {
  readonly shifts: readonly Stretch[];
  readonly visits: readonly (Stretch & { readonly client: number | null })[];
  /** Minutes in which the log has a row, ascending, each once. */
  readonly minutes: readonly number[];
  /** Those of them that are to be looked at. */
  readonly findings: readonly number[];
}

const minuteOf = (at: string, day: string): number => {
  if (at.slice(0, 10) < day) return 0;
  return at.slice(0, 10) > day ? 1440 : Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
};

const stretchOf = (span: { readonly start: string; readonly end: string }, day: string): Stretch => ({
  from: minuteOf(span.start, day),
  to: minuteOf(span.end, day),
});

const ascending = (minutes: ReadonlySet<number>): readonly number[] => [...minutes].sort((a, b) => a - b);

/** What a day looks like; what reaches over midnight is cut there. */
export const dayPictureOf = (
  { day, duty, groups }: Day,
  isFinding: (access: Access) => boolean = () => false,
): DayPicture => {
  const minutes = new Set<number>();
  const findings = new Set<number>();
  for (const { accesses } of groups) {
    for (const access of accesses) {
      const minute = minuteOf(access.at, day);
      minutes.add(minute);
      if (isFinding(access)) findings.add(minute);
    }
  }
  return {
    shifts: (duty?.shifts ?? []).map((shift) => stretchOf(shift, day)),
    visits: (duty?.visits ?? []).map((visit) => ({ ...stretchOf(visit, day), client: visit.client })),
    minutes: ascending(minutes),
    findings: ascending(findings),
  };
};

/** The minutes of one client's accesses. */
export const minutesOf = (accesses: readonly { readonly at: string }[]): readonly number[] => [
  ...new Set(accesses.map(({ at }) => minuteOf(at, at.slice(0, 10)))),
];
