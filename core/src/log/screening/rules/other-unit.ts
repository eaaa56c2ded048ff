import type { Employments } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import type { Evidence } from '../evidence.ts';
import { employmentsOn } from './employment-days.ts';

/**
 * Whether the employee belongs to some unit that day, and not to the one that the row says. Both must be known: 0 is no
 * unit, in the row and in the register. Source: FFS 6.4.1 (duties against clients handled).
 */
export const isOtherUnit = (
  { starts, unit: units, from, to }: Employments,
  account: number,
  unit: number,
  day: number,
): boolean => {
  if (unit === 0) return false;
  let belongs = false;
  const end = startOf(starts, account + 1);
  for (let place = startOf(starts, account); place < end; place++) {
    if (units[place] === 0 || (from[place] ?? 0) > day || (to[place] ?? 0) < day) continue;
    if (units[place] === unit) return false;
    belongs = true;
  }
  return belongs;
};

/** The units that the employee belongs to that day. */
export const otherUnitEvidence = (employments: Employments, account: number, day: number): Evidence[] => {
  const units = employmentsOn(employments, account, day).map(
    (place) => employments.groups[employments.group[place] ?? 0]?.unit ?? '',
  );
  const named = [...new Set(units)].filter((unit) => unit !== '');
  return [{ code: 'other-units-that-day', values: { units: named.join(', ') } }];
};
