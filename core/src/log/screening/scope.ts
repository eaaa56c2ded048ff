import { plainSubject } from './dictionaries.ts';
import { dayNumberOf } from './day-number.ts';

/** Whose accesses, and which days', are in question; everybody's and every day's where nothing is said. */
export interface Scope {
  /** In any case. */
  readonly accounts?: readonly string[];
  /** ISO dates. */
  readonly days?: readonly string[];
}

/** A scope made ready for asking. */
export interface ReadyScope {
  readonly hasAccount: (account: string) => boolean;
  readonly hasDay: (day: number) => boolean;
}

/** See {@link ReadyScope}. Accounts are asked for in the form of `plainSubject`. */
export const readyScope = ({ accounts, days }: Scope): ReadyScope => {
  const wanted = accounts && new Set(accounts.map(plainSubject));
  const wantedDays = days && new Set(days.map(dayNumberOf));
  return {
    hasAccount: (account) => wanted?.has(account) ?? true,
    hasDay: (day) => wantedDays?.has(day) ?? true,
  };
};
