import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { DayRange } from './selection.ts';

/** So many days in a row without anybody's row are told; fewer are a weekend, or leave, where the log is of few people. */
const toldFrom = 28;

/** Stretches of a period without any row: those before the log's first day and after its last, and long ones between. */
export const missingStretches = (
  { from, to }: DayRange,
  hasDay: (day: string) => boolean,
): readonly DayRange[] => {
  const stretches: (DayRange & { readonly days: number })[] = [];
  let begun: { readonly from: string; days: number } | undefined;
  let last = from;
  for (let day = isoDateOf(from); day <= to; day = addDays(day, 1)) {
    if (!hasDay(day)) {
      begun ??= { from: day, days: 0 };
      begun.days++;
    } else if (begun) {
      stretches.push({ ...begun, to: last });
      begun = undefined;
    }
    last = day;
  }
  if (begun) stretches.push({ ...begun, to });
  return stretches
    .filter((stretch) => stretch.from === from || stretch.to === to || stretch.days >= toldFrom)
    .map((stretch) => ({ from: stretch.from, to: stretch.to }));
};
