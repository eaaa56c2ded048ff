import { dayNumberOf, isoOfDay, monthOfDay, monthOfIndex } from './day-number.ts';
import { plainSubject, type Dictionaries } from './dictionaries.ts';
import { pairMonthWidth, PairMonths } from './pair-months.ts';

/** Of whom and when a log has rows, whoever and whenever is in question. */
export interface LogPresence {
  /** Months with some row, `YYYY-MM`, in order. */
  months(): string[];
  /** Whether anybody has a row on a day, an ISO date. */
  hasDay(day: string): boolean;
  /** Whether an account has a row in a month, `YYYY-MM`. */
  hasAccountIn(account: string, month: string): boolean;
}

/** What a table of who had whom says of presence. */
export const presenceOf = (pairs: PairMonths, { lists }: Dictionaries): LogPresence => {
  let found: Presence | undefined;
  const presence = (): Presence => (found ??= lookFor(pairs));
  return {
    months: () =>
      [...presence().days.keys()]
        .sort((a, b) => a - b)
        .map((index) => isoOfDay(monthOfIndex(index).first).slice(0, 7)),
    hasDay: (day) => {
      const number = dayNumberOf(day);
      const { index, first } = monthOfDay(number);
      return ((presence().days.get(index) ?? 0) & (1 << (number - first))) !== 0;
    },
    hasAccountIn: (account, month) => {
      const code = lists.subjects.find(plainSubject(account));
      const { index } = monthOfDay(dayNumberOf(`${month}-01`));
      return code !== undefined && presence().accounts.has(code, 0, index);
    },
  };
};

interface Presence {
  /** By month, the days with some row. */
  readonly days: ReadonlyMap<number, number>;
  readonly accounts: PairMonths;
}

/** Only when somebody asks: a screening of a whole log has much to look through. */
const lookFor = (pairs: PairMonths): Presence => {
  const days = new Map<number, number>();
  const accounts = new PairMonths();
  for (let entry = 0; entry < pairs.size; entry++) {
    const at = entry * pairMonthWidth;
    const month = pairs.words[at + 2] ?? 0;
    days.set(month, (days.get(month) ?? 0) | (pairs.words[at + 3] ?? 0));
    accounts.place(pairs.words[at] ?? 0, 0, month);
  }
  return { days, accounts };
};
