import { cadences, periodOf, periodsOfYear, yearOf } from '@loggkontroll/core/calendar';
import type { Cadence, IsoDate } from '@loggkontroll/core/calendar';
import type { Unit } from '@loggkontroll/core/organisation';

/** A policy as the form offers it. */
export interface PolicyChoice {
  readonly policyId: string;
  readonly title: string;
  readonly cadence: Cadence;
  /** P16: a remark always means a breach report, so "none" is no answer. */
  readonly breachAlways: boolean;
}

/** What somebody may register for. */
export interface FormChoices {
  /** Units the person may register for, the likeliest first. */
  readonly units: readonly Unit[];
  readonly policies: readonly PolicyChoice[];
  /** ISO date in Sweden. */
  readonly today: IsoDate;
}

/** Periods a control can be registered for: those of this year and the last that have begun, newest first. */
export const periodChoices = (cadence: Cadence, today: IsoDate): readonly string[] => {
  const now = periodOf(cadence, today);
  const year = yearOf(today);
  return [...periodsOfYear(cadence, year - 1), ...periodsOfYear(cadence, year)]
    .filter((period) => period <= now)
    .reverse();
};

/** The cadence of a policy; a quarter where it is not known. */
export const cadenceFor = (policies: readonly PolicyChoice[], policyId: string): Cadence =>
  policies.find((policy) => policy.policyId === policyId)?.cadence ?? cadences[1];
