import { addDays } from '../calendar/index.ts';
import type { IsoDate } from '../calendar/index.ts';
import type { Disposal } from './disposal.ts';

const week = 7;

/**
 * The day on which to look again for what is due: the earliest that one of them comes of age, and within a week, since what
 * holds a matter ends unannounced. `retries`: days on which something is to be tried again.
 */
export const nextLookOn = (
  disposals: readonly Pick<Disposal, 'dueOn'>[],
  today: IsoDate,
  retries: readonly IsoDate[] = [],
): IsoDate => {
  let next = addDays(today, week);
  for (const day of retries) if (day > today && day < next) next = day;
  for (const { dueOn } of disposals) if (dueOn !== undefined && dueOn > today && dueOn < next) next = dueOn;
  return next;
};
