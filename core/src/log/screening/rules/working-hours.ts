import type { ScreeningRules } from '../../../policy/index.ts';
import type { Shifts } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import { isoOfSeconds } from '../day-number.ts';
import type { Evidence } from '../evidence.ts';

/** When accounts may be expected to be at work: merged shifts with their margins, by account, and the odd hours. */
export interface WorkingHours {
  readonly starts: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Seconds of the day. */
  readonly oddFrom: number;
  readonly oddTo: number;
}

/** Seconds of one day, both included. */
export interface Stretch {
  from: number;
  to: number;
}

const dayInSeconds = 86_400;

const secondOfClock = (time: string): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

/** The shifts of a context with the margins of a policy, those that touch made one. */
export const workingHoursOf = (
  { starts, from, to }: Shifts,
  { shiftMarginMinutes, oddHours }: Pick<ScreeningRules, 'shiftMarginMinutes' | 'oddHours'>,
): WorkingHours => {
  const margin = shiftMarginMinutes * 60;
  const merged = new Uint32Array(starts.length);
  const begins = new Float64Array(from.length);
  const ends = new Float64Array(to.length);
  let count = 0;
  for (let account = 0; account + 1 < starts.length; account++) {
    merged[account] = count;
    for (let shift = starts[account] ?? 0; shift < (starts[account + 1] ?? 0); shift++) {
      const begin = (from[shift] ?? 0) - margin;
      const end = (to[shift] ?? 0) + margin;
      if (count > (merged[account] ?? 0) && begin <= (ends[count - 1] ?? 0)) {
        ends[count - 1] = Math.max(ends[count - 1] ?? 0, end);
      } else {
        begins[count] = begin;
        ends[count] = end;
        count++;
      }
    }
  }
  merged[starts.length - 1] = count;
  return {
    starts: merged,
    from: begins.slice(0, count),
    to: ends.slice(0, count),
    oddFrom: secondOfClock(oddHours.from),
    oddTo: secondOfClock(oddHours.to),
  };
};

/** Whether an account has any shift at all. */
export const isScheduled = ({ starts }: Pick<WorkingHours, 'starts'>, account: number): boolean =>
  startOf(starts, account) < startOf(starts, account + 1);

/**
 * Whether a scheduled account's access lies within a shift. Then `around` is the stretch of seconds of that day for which
 * the same is true. Source: VON, odd hours outside the schedule.
 */
export const isWithinShift = (
  { starts, from, to }: WorkingHours,
  account: number,
  day: number,
  second: number,
  around: Stretch,
): boolean => {
  const midnight = day * dayInSeconds;
  const first = startOf(starts, account);
  let low = first;
  let high = startOf(starts, account + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) <= midnight + second) low = middle + 1;
    else high = middle;
  }
  if (low === first || (to[low - 1] ?? 0) < midnight + second) return false;
  around.from = Math.max((from[low - 1] ?? 0) - midnight, 0);
  around.to = Math.min((to[low - 1] ?? 0) - midnight, dayInSeconds - 1);
  return true;
};

/** Whether a time of day is an ordinary one for somebody without a schedule; `around` likewise. */
export const isOrdinaryHour = (
  { oddFrom, oddTo }: WorkingHours,
  second: number,
  around: Stretch,
): boolean => {
  if (oddFrom < oddTo) {
    around.from = second < oddFrom ? 0 : oddTo;
    around.to = second < oddFrom ? oddFrom - 1 : dayInSeconds - 1;
  } else {
    around.from = oddTo;
    around.to = oddFrom - 1;
  }
  return second >= around.from && second <= around.to;
};

/** The shift nearest to an access that lies outside all of them. */
export const outsideShiftEvidence = (
  { starts, from, to }: Shifts,
  { shiftMarginMinutes }: Pick<ScreeningRules, 'shiftMarginMinutes'>,
  account: number,
  day: number,
  second: number,
): Evidence[] => {
  const at = day * dayInSeconds + second;
  let nearest = -1;
  let distance = Infinity;
  for (let shift = startOf(starts, account); shift < startOf(starts, account + 1); shift++) {
    const apart = Math.max((from[shift] ?? 0) - at, at - (to[shift] ?? 0));
    if (apart >= distance) continue;
    distance = apart;
    nearest = shift;
  }
  if (nearest < 0) return [];
  return [
    {
      code: 'not-scheduled',
      values: {
        nearestStart: isoOfSeconds(from[nearest] ?? 0),
        nearestEnd: isoOfSeconds(to[nearest] ?? 0),
        marginMinutes: String(shiftMarginMinutes),
      },
    },
  ];
};

/** The hours that are odd. */
export const oddHourEvidence = ({ oddHours }: Pick<ScreeningRules, 'oddHours'>): Evidence[] => [
  { code: 'odd-by-the-clock', values: { from: oddHours.from, to: oddHours.to } },
];
