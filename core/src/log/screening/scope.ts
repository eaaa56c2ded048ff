import { plainSubject } from './dictionaries.ts';
import { dayNumberOf } from './day-number.ts';

/** Whose accesses, to whom, on which days are in question; everybody's, to anybody and every day's where nothing is said. */
export interface Scope {
  /** In any case. */
  readonly accounts?: readonly string[];
  /** Canonical numbers. */
  readonly clients?: readonly string[];
  /** ISO dates. */
  readonly days?: readonly string[];
  /** ISO dates, both included. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** A scope made ready for asking. */
export interface ReadyScope {
  readonly hasAccount: (account: string) => boolean;
  /** Whether some clients alone are in question. */
  readonly namesClients: boolean;
  readonly hasClient: (clientId: string) => boolean;
  readonly hasDay: (day: number) => boolean;
}

/** See {@link ReadyScope}. Accounts are asked for in the form of `plainSubject`. */
export const readyScope = ({ accounts, clients, days, period }: Scope): ReadyScope => {
  const wanted = accounts && new Set(accounts.map(plainSubject));
  const wantedClients = clients && new Set(clients);
  const wantedDays = days && new Set(days.map(dayNumberOf));
  const from = period ? dayNumberOf(period.from) : -Infinity;
  const to = period ? dayNumberOf(period.to) : Infinity;
  return {
    hasAccount: (account) => wanted?.has(account) ?? true,
    namesClients: wantedClients !== undefined,
    hasClient: (clientId) => wantedClients?.has(clientId) ?? true,
    hasDay: (day) => day >= from && day <= to && (wantedDays?.has(day) ?? true),
  };
};
