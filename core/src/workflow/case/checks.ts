import { localOf, parseIsoDate, parseIsoInstant } from '../../calendar/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { Case } from './case.ts';
import type { CaseRefusal } from './refusal.ts';

/** Whether a text is a SHA-256 (or a key as long) in hexadecimal. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Whether a code is one of those that the record may hold; whatever else comes is somebody's own words. */
export const isKnown = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** A hash that is absent is no fault. */
export const refuseDocument = (sha256: string | undefined): CaseRefusal | undefined =>
  sha256 === undefined || isHash(sha256) ? undefined : { code: 'case-document-malformed' };

/** A day that has been. */
export const refusePast = (date: string, { now }: Context): CaseRefusal | undefined => {
  const day = parseIsoDate(date);
  if (day === undefined) return { code: 'case-date-malformed' };
  return day > localOf(now).date ? { code: 'case-date-in-future' } : undefined;
};

/** A day that is still to come. */
export const refuseFuture = (date: string, { now }: Context): CaseRefusal | undefined => {
  const day = parseIsoDate(date);
  if (day === undefined) return { code: 'case-date-malformed' };
  return day <= localOf(now).date ? { code: 'case-date-passed' } : undefined;
};

/** An instant that has been. Written in full, in UTC, so that instants compare as text. */
export const refusePastInstant = (instant: string, { now }: Context): CaseRefusal | undefined => {
  if (parseIsoInstant(instant) !== instant) return { code: 'case-date-malformed' };
  return instant > now ? { code: 'case-date-in-future' } : undefined;
};

/** Whether a number of people or things can be one. */
export const isCount = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** A closed case changes no more until it is reopened. */
export const refuseClosed = ({ closed }: Case): CaseRefusal | undefined =>
  closed && { code: 'case-closed', by: closed.by, at: closed.at };

/** The gate before every act of the responsible. */
export const refuseResponsible = (held: Case, { actor }: Context): CaseRefusal | undefined =>
  actor.personId === held.responsible ? refuseClosed(held) : { code: 'case-not-yours' };

/** The gate before every act of the bot. */
export const refuseAllButBot = (held: Case, context: Context): CaseRefusal | undefined =>
  isBot(context) ? refuseClosed(held) : { code: 'case-only-the-bot' };
