import { assignmentKinds, type AssignmentKind } from '../../registers/shapes.ts';
import type { ScreeningContext } from '../context/context.ts';
import { always, assignmentWidth, never } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import { isoOfDay } from '../day-number.ts';
import type { Evidence } from '../evidence.ts';
import { employmentsOn } from './employment-days.ts';
import { firstOf } from './explanation.ts';

/** What the explanation of an access rests on: the employee's own assignment before a unit's, and of these the oldest. */
export const explanationEvidence = (
  { assignments, employments, assumed }: ScreeningContext,
  account: number,
  client: number,
  day: number,
  kind: AssignmentKind,
): Evidence[] => {
  const wanted = assignmentKinds.indexOf(kind);
  const oldest = (
    subject: number,
  ): { readonly from: string | null; readonly to: string | null } | undefined => {
    const { words } = assignments;
    const end = startOf(assignments.starts, client + 1);
    let found = -1;
    for (
      let at = firstOf(assignments, subject, startOf(assignments.starts, client), end);
      at < end * assignmentWidth && words[at] === subject;
      at += assignmentWidth
    ) {
      const from = words[at + 1] ?? always;
      if (words[at + 3] !== wanted || from > day || (words[at + 2] ?? never) < day) continue;
      if (found < 0 || from < (words[found + 1] ?? always)) found = at;
    }
    return found < 0
      ? undefined
      : { from: bound(words[found + 1], always), to: bound(words[found + 2], never) };
  };
  const own = oldest(account);
  if (own) return [{ code: 'assigned-to-employee', values: bounds(own) }];
  const employed = employmentsOn(employments, account, day);
  const units =
    employed.length > 0 || assumed.accounts[account] !== 1
      ? employed.map((place) => ({
          subject: employments.unit[place] ?? 0,
          unit: employments.groups[employments.group[place] ?? 0]?.unit ?? '',
        }))
      : assumed.units.map((unit, index) => ({ subject: assumed.subjects[index] ?? 0, unit }));
  for (const { subject, unit } of units) {
    const through = subject > 0 ? oldest(subject) : undefined;
    if (through) return [{ code: 'assigned-to-unit', values: { unit, ...bounds(through) } }];
  }
  return [];
};

const bound = (day: number | undefined, open: number): string | null =>
  day === undefined || day === open ? null : isoOfDay(day);

const bounds = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});
