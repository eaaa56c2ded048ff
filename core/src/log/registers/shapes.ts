import { canonicalPersonalIdentityNumber } from '../personal-identity-number.ts';
import { createMomentReader, readDate, type Moment } from '../text/moment.ts';
import { remembered } from '../text/remembered.ts';
import { createOpenDateReader } from './open-date.ts';
import type { RegisterRowFault, RegisterShape } from './register.ts';

/** A stretch of local time, `YYYY-MM-DDTHH:MM:SS`; `end` is not before `start`. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** `shifts.csv`: when an account was scheduled. */
export interface ShiftRow extends Span {
  readonly employeeId: string;
}

/** `visits.csv`: when an account was to be with a client. */
export interface VisitRow extends ShiftRow {
  readonly clientId: string;
}

/** What an assignment gives the right to. The three relations of VON's appendix. */
export const assignmentKinds = ['direct', 'administrative', 'other-authority'] as const;

/** See {@link assignmentKinds}. */
export type AssignmentKind = (typeof assignmentKinds)[number];

/** `assignments.csv`: a client is the concern of a subject, an account or a unit, in lower case. ISO dates, both inclusive; null is open. */
export interface AssignmentRow {
  readonly subject: string;
  readonly clientId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: AssignmentKind;
}

const dateFirst = /^.{10}[T ]\d/;

type Values = (column: 'start' | 'end') => string;

const createSpanReader = (): ((value: Values) => Span | RegisterRowFault) => {
  const moments = createMomentReader({ readDate: remembered(readDate, 1000), offset: undefined });
  /** The date apart, where it is easy to see: dates recur more than moments, which do too where many work by one schedule. */
  const read = remembered(
    (text: string): Moment =>
      dateFirst.test(text) ? moments(text.slice(0, 10), text.slice(11)) : moments(text, ''),
    5000,
  );
  return (value) => {
    const start = read(value('start'));
    if ('fault' in start) return start.fault;
    const end = read(value('end'));
    if ('fault' in end) return end.fault;
    return end.at < start.at ? 'end-before-start' : { start: start.at, end: end.at };
  };
};

/** Columns `account;start;end`. */
export const shiftShape = (): RegisterShape<'account' | 'start' | 'end', ShiftRow> => {
  const spanOf = createSpanReader();
  return {
    columns: ['account', 'start', 'end'],
    optional: [],
    read: (value) => {
      const employeeId = value('account').toLowerCase();
      if (employeeId === '') return 'employee-missing';
      const span = spanOf(value);
      return typeof span === 'string' ? span : { employeeId, ...span };
    },
  };
};

/** Columns `account;client;start;end`. `year` tells the century of short personal identity numbers. */
export const visitShape = (year: number): RegisterShape<'account' | 'client' | 'start' | 'end', VisitRow> => {
  const spanOf = createSpanReader();
  return {
    columns: ['account', 'client', 'start', 'end'],
    optional: [],
    read: (value) => {
      const employeeId = value('account').toLowerCase();
      if (employeeId === '') return 'employee-missing';
      const clientId = canonicalPersonalIdentityNumber(value('client'), year);
      if (clientId === '') return 'client-missing';
      const span = spanOf(value);
      return typeof span === 'string' ? span : { employeeId, clientId, ...span };
    },
  };
};

/** Columns `subject;client;from;to;kind`. */
export const assignmentShape = (
  year: number,
): RegisterShape<'subject' | 'client' | 'from' | 'to' | 'kind', AssignmentRow> => {
  const dateOf = createOpenDateReader();
  return {
    columns: ['subject', 'client', 'from', 'to', 'kind'],
    optional: [],
    read: (value) => {
      const subject = value('subject').toLowerCase();
      if (subject === '') return 'employee-missing';
      const clientId = canonicalPersonalIdentityNumber(value('client'), year);
      if (clientId === '') return 'client-missing';
      const from = dateOf(value('from'));
      const to = dateOf(value('to'));
      if (from === undefined || to === undefined) return 'date-unreadable';
      const kind = assignmentKinds.find((known) => known === value('kind').toLowerCase());
      return kind ? { subject, clientId, from, to, kind } : 'kind-unknown';
    },
  };
};
