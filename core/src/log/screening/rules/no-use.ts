import type { Shifts } from '../context/context.ts';
import { isoOfDay } from '../day-number.ts';
import type { Evidence } from '../evidence.ts';

const dayInSeconds = 86_400;

/** Accounts with a shift in a period, first and last day included, and no row at all in the log. Source: VON (no use). */
export const unusedAccounts = (
  { starts, from, to }: Shifts,
  used: (account: number) => boolean,
  firstDay: number,
  lastDay: number,
): number[] => {
  const accounts: number[] = [];
  for (let account = 0; account + 1 < starts.length; account++) {
    if (used(account)) continue;
    for (let shift = starts[account] ?? 0; shift < (starts[account + 1] ?? 0); shift++) {
      if ((from[shift] ?? 0) >= (lastDay + 1) * dayInSeconds || (to[shift] ?? 0) < firstDay * dayInSeconds) {
        continue;
      }
      accounts.push(account);
      break;
    }
  }
  return accounts;
};

/** The period in which something was to be expected. */
export const noUseEvidence = (firstDay: number, lastDay: number): Evidence[] => [
  { code: 'scheduled-without-access', values: { from: isoOfDay(firstDay), to: isoOfDay(lastDay) } },
];
