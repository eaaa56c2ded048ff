import { instantFromMs, isoInstantOf, msOf } from '../../calendar/index.ts';
import type { IsoInstant } from '../../calendar/index.ts';
import type { Case } from './case.ts';

const hourInMs = 3_600_000;

/** The clock from discovery to the breach report (C4; GDPR, art. 33). */
export interface BreachClock {
  /** Hours of the day and the week do not matter to it. */
  readonly dueAt: IsoInstant;
  /** Stopped by a position, or when there turns out to be nothing to report. */
  readonly runs: boolean;
  /** For a breach that was reported: whether that was after it was due. */
  readonly reportedLate: boolean;
}

/** How the breach clock of a case stands. */
export const breachClockOf = ({ breach, decided, discoveredAt, rules }: Case): BreachClock => {
  const dueAt = instantFromMs(msOf(isoInstantOf(discoveredAt)) + rules.breach.clockHours * hourInMs);
  const position = breach?.position;
  const isCleared = decided !== undefined && decided.outcome.kind !== 'not-explained';
  const stands = position !== undefined && (position.status === 'reported' || rules.breach.duty !== 'always');
  return {
    dueAt,
    runs: !(stands || isCleared),
    reportedLate: position?.status === 'reported' && position.at > dueAt,
  };
};

/** Hours left until the report is due; negative when that has passed. Not rounded. */
export const breachHoursLeft = (held: Case, now: IsoInstant): number =>
  (msOf(breachClockOf(held).dueAt) - msOf(now)) / hourInMs;
