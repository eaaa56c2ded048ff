import { daysBetween, isQuiet, isoInstantOf, swedishDayOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { NoticeOf } from './notice.ts';

/** Old news is told no more: `verify` tells it. */
const newsForDays = 30;

/** That something was saved beside the suite, on a day. It names no record: what is wrong may lie where few may look. */
export type WitnessNotice = NoticeOf<'witness-found', never, 'witness'>;

/**
 * What planners and administrators are to be told of what the witness has found: once for each Swedish day in which it found
 * something, and nothing while every policy has quiet hours. `foundAt`: ISO instants.
 */
export const witnessNotices = (
  foundAt: readonly string[],
  policies: readonly Pick<Policy, 'workingTime'>[],
  now: IsoInstant,
): readonly WitnessNotice[] => {
  if (policies.every(({ workingTime }) => isQuiet(now, workingTime))) return [];
  const days = [...new Set(foundAt.map((at) => swedishDayOf(isoInstantOf(at))))];
  return days
    .filter((day) => daysBetween(day, swedishDayOf(now)) <= newsForDays)
    .flatMap((day) =>
      (['planner', 'administrator'] as const).map((role): WitnessNotice => ({
        ...{ key: `witness-found/${day}/${role}`, kind: 'witness-found', step: undefined, to: { role } },
        subject: { record: 'witness', recordId: `witness-${day}`, number: '', unitName: '', period: day },
        dueOn: undefined,
      })),
    );
};
