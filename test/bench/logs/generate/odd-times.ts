import type { EmployeeDay } from './ordinary.ts';
import { isNight } from './turns.ts';

const grace = 30 * 60;
const hour = 3600;
const lateFrom = 22 * hour;
const earlyTo = 6 * hour;

/** Each stretch of work that day with the tolerance at both ends, as far as it lies within the day. */
const tolerated = ({ hours }: EmployeeDay): [number, number][] =>
  hours.map(([from, to]) => [from === 0 ? 0 : from - grace, to === 86_399 ? to : to + grace]);

const isTolerated = (at: EmployeeDay, second: number): boolean =>
  tolerated(at).some(([from, to]) => from <= second && second <= to);

/** A moment outside all shifts, or in the night for somebody without shifts; often only just. */
export const outsideWorkingHours = (
  at: EmployeeDay,
): { readonly second: number; readonly flag: 'outside-shift' | 'odd-hour' } | undefined => {
  const { employee, random } = at;
  if (employee.turn === undefined) {
    const second = random.pick([
      lateFrom,
      86_399,
      0,
      earlyTo - 1,
      random.below(earlyTo),
      random.between(lateFrom, 86_399),
    ]);
    return { second, flag: 'odd-hour' };
  }
  const edges = tolerated(at).flatMap(([from, to]) => [from - 1, to + 1]);
  const candidates = [...edges, random.between(0, 86_399), random.between(0, 86_399)];
  // A night that began the day before reaches into the morning, also where nobody works that evening.
  const second = random
    .sample(candidates, candidates.length)
    .find((candidate) => candidate >= 0 && candidate <= 86_399 && !isTolerated(at, candidate));
  return second === undefined ? undefined : { second, flag: 'outside-shift' };
};

/** The last moment that is still tolerated. */
export const justInside = (at: EmployeeDay): number | undefined => {
  const { employee, random } = at;
  if (employee.turn === undefined) return random.pick([lateFrom - 1, earlyTo]);
  if (isNight(employee.turn)) return undefined;
  return random.pick(tolerated(at).flat());
};
