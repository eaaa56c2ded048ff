import { localOf, parseIsoDate, parseIsoInstant } from '../../calendar/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isHash } from '../form.ts';
import type { Case } from './case.ts';
import type { CaseRefusal } from './refusal.ts';

/** More persons than this no breach concerns. */
export const mostPersons = 10_000_000;

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

/** A closed case changes no more until it is reopened. */
export const refuseClosed = ({ closed }: Case): CaseRefusal | undefined =>
  closed && { code: 'case-closed', by: closed.by, at: closed.at };

/** The gate before every act of the responsible. */
export const refuseResponsible = (held: Case, { actor }: Context): CaseRefusal | undefined =>
  actor.personId === held.responsible ? refuseClosed(held) : { code: 'case-not-yours' };

/** The gate before every act of the bot. */
export const refuseAllButBot = (held: Case, context: Context): CaseRefusal | undefined =>
  isBot(context) ? refuseClosed(held) : { code: 'case-only-the-bot' };
