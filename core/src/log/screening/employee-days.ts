import { pairMonthWidth, PairMonths } from './pair-months.ts';

/** Days of accounts on which the log has some row of theirs, each with how many distinct clients; for comparison only (R1). */
export interface EmployeeDays {
  readonly account: Uint32Array;
  readonly month: Uint32Array;
  /** Days seen, as `MonthDays`. */
  readonly seen: Uint32Array;
  /** Distinct clients on day `d` (from 0) of entry `e`, at `e * 31 + d`. */
  readonly clients: Uint32Array;
}

/** Adds up who had whom on which days. */
export const employeeDaysOf = (pairs: PairMonths): EmployeeDays => {
  const accountMonths = new PairMonths();
  const entries = new Uint32Array(pairs.size);
  for (let pair = 0; pair < pairs.size; pair++) {
    const at = pair * pairMonthWidth;
    const account = pairs.words[at] ?? 0;
    entries[pair] = accountMonths.place(account, 0, pairs.words[at + 2] ?? 0) / pairMonthWidth;
  }
  const account = new Uint32Array(accountMonths.size);
  const month = new Uint32Array(accountMonths.size);
  for (let entry = 0; entry < accountMonths.size; entry++) {
    account[entry] = accountMonths.words[entry * pairMonthWidth] ?? 0;
    month[entry] = accountMonths.words[entry * pairMonthWidth + 2] ?? 0;
  }
  const seen = new Uint32Array(accountMonths.size);
  const clients = new Uint32Array(accountMonths.size * 31);
  for (let pair = 0; pair < pairs.size; pair++) {
    const at = pair * pairMonthWidth;
    const days = pairs.words[at + 3] ?? 0;
    const entry = entries[pair] ?? 0;
    seen[entry] = (seen[entry] ?? 0) | days;
    if (pairs.words[at + 1] === 0) continue;
    for (let rest = days; rest !== 0; rest &= rest - 1) {
      const place = entry * 31 + 31 - Math.clz32(rest & -rest);
      clients[place] = (clients[place] ?? 0) + 1;
    }
  }
  return { account, month, seen, clients };
};
