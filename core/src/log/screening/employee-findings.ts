import { screeningFlags, type ScreeningRules } from '../../policy/index.ts';
import type { ScreeningContext } from './context/context.ts';
import type { Dictionaries } from './dictionaries.ts';
import { employeeDaysOf } from './employee-days.ts';
import type { Evidence } from './evidence.ts';
import type { Flag } from './flag.ts';
import type { PairMonths } from './pair-months.ts';
import { noUseEvidence, unusedAccounts } from './rules/no-use.ts';
import { patternBreakEvidence, patternBreaks } from './rules/pattern-break.ts';
import type { ReadyScope } from './scope.ts';
import type { Tally } from './tally.ts';

/** Something about an employee: a day, or (null) the whole period. */
export interface FoundOfEmployee {
  readonly account: number;
  readonly day: number | null;
  readonly flag: Flag;
  readonly evidence: readonly Evidence[];
}

/**
 * What the rules that look at employees find, of those in question; compared with everybody in the log. In the order of
 * time, what concerns the whole period last. Nothing where some clients alone are in question: it would tell what an
 * employee has done with others.
 */
export const employeeFindings = (
  context: ScreeningContext,
  rules: ScreeningRules,
  taken: { readonly pairs: PairMonths; readonly tally: Tally; readonly dictionaries: Dictionaries },
  scope: ReadyScope,
): FoundOfEmployee[] => {
  const { subjects } = taken.dictionaries.lists;
  const { firstDay, lastDay } = taken.tally;
  if (lastDay < firstDay || scope.namesClients) return [];
  const days = employeeDaysOf(taken.pairs);
  const used = new Uint8Array(subjects.size());
  for (const account of days.account) used[account] = 1;
  const inScope = (account: number): boolean => scope.hasAccount(subjects.text(account));
  const breaks = rules.flags['pattern-break']
    ? patternBreaks(context.employments, days, rules.patternBreak)
    : [];
  const unused = rules.flags['no-use']
    ? unusedAccounts(context.shifts, (account) => used[account] === 1, firstDay, lastDay)
    : [];
  const found: FoundOfEmployee[] = [
    ...breaks
      .filter(({ account, day }) => scope.hasDay(day) && inScope(account))
      .map(({ account, day, group }) => ({
        account,
        day,
        flag: 'pattern-break' as const,
        evidence: patternBreakEvidence(context.employments, group),
      })),
    ...unused.filter(inScope).map((account) => ({
      account,
      day: null,
      flag: 'no-use' as const,
      evidence: noUseEvidence(firstDay, lastDay),
    })),
  ];
  const name = ({ account }: FoundOfEmployee): string => subjects.text(account);
  return found.sort(
    (a, b) =>
      compare(a.day ?? Infinity, b.day ?? Infinity) ||
      (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) ||
      screeningFlags.indexOf(a.flag) - screeningFlags.indexOf(b.flag),
  );
};

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
