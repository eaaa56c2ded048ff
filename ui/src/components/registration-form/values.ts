import { parseIsoDate } from '@loggkontroll/core/calendar';
import type { ControlKind, Outcome, ReviewResult } from '@loggkontroll/core/workflow';

/** What the form's fields hold, as typed. No field is for a name or a client. */
export interface RegistrationValues {
  readonly unitId: string;
  readonly policyId: string;
  readonly kind: ControlKind | '';
  readonly period: string;
  /** Ticked when it is another control than the one that there is already; asked for only then. */
  readonly another: boolean;
  readonly finishedOn: string;
  readonly employees: string;
  readonly accesses: string;
  readonly outcome: Outcome | '';
  readonly breach: 'not-applicable' | 'to-be-reported' | 'reported' | '';
  readonly breachPersons: string;
  /** Why a registration is corrected; unused when a new one is made. */
  readonly reason: string;
}

export type FieldName = keyof RegistrationValues;

/** Each fault has a sentence under `registrationForm:fault`. */
export type Fault =
  | 'unit'
  | 'policy'
  | 'kind'
  | 'period'
  | 'another'
  | 'date'
  | 'dateMalformed'
  | 'dateInFuture'
  | 'employees'
  | 'accesses'
  | 'count'
  | 'outcome'
  | 'breach'
  | 'breachPersons'
  | 'reason';

export type Faults = Readonly<Partial<Record<FieldName, Fault>>>;

export interface FormRules {
  /** ISO date in Sweden. */
  readonly today: string;
  /** A correction asks why, and leaves unit, kind and period alone. */
  readonly correction: boolean;
  /** There is such a control already, so it has to be said that this is another one. */
  readonly another: boolean;
  /** A number of rows is there already, which is not shown: left empty it stays. */
  readonly accessesKept?: boolean;
}

const countFrom = (text: string): number | undefined => {
  const compact = text.replace(/[\s\u00a0]/g, '');
  return /^\d{1,7}$/.test(compact) ? Number(compact) : undefined;
};

/** Written as Swedes do, `2026-11-20`, with or without the hyphens. */
const dateFrom = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})$/.exec(text.trim()) ?? [];
  return parseIsoDate(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
};

const dateFault = (finishedOn: string, today: string): Fault | undefined => {
  if (finishedOn.trim() === '') return 'date';
  const date = dateFrom(finishedOn);
  if (date === undefined) return 'dateMalformed';
  return date > today ? 'dateInFuture' : undefined;
};

const countFault = (text: string, missing: Fault, atLeast: number): Fault | undefined => {
  if (text.trim() === '') return missing;
  const count = countFrom(text);
  if (count === undefined) return 'count';
  return count < atLeast ? missing : undefined;
};

/** Everything that is wrong with the form, field by field; empty when it can be saved. */
export const faultsOf = (values: RegistrationValues, rules: FormRules): Faults => {
  const { today, correction, another, accessesKept = false } = rules;
  const remark = values.outcome === 'remark';
  const accesses = countFault(values.accesses, 'accesses', 0);
  const faults: Readonly<Partial<Record<FieldName, Fault | undefined>>> = {
    unitId: !correction && values.unitId === '' ? 'unit' : undefined,
    policyId: !correction && values.policyId === '' ? 'policy' : undefined,
    kind: !correction && values.kind === '' ? 'kind' : undefined,
    period: !correction && values.period === '' ? 'period' : undefined,
    another: another && !values.another ? 'another' : undefined,
    finishedOn: dateFault(values.finishedOn, today),
    employees: countFault(values.employees, 'employees', 1),
    accesses: accessesKept && accesses === 'accesses' ? undefined : accesses,
    outcome: values.outcome === '' ? 'outcome' : undefined,
    breach: remark && values.breach === '' ? 'breach' : undefined,
    breachPersons:
      remark && values.breach === 'reported'
        ? countFault(values.breachPersons, 'breachPersons', 1)
        : undefined,
    reason: correction && values.reason.trim() === '' ? 'reason' : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
};

/** The result that faultless values say; of `before`, which they correct, what they leave empty. */
export const resultOf = (values: RegistrationValues, before?: ReviewResult): ReviewResult => {
  const outcome = values.outcome === 'remark' ? 'remark' : 'no-remark';
  const breach = (): ReviewResult['breach'] => {
    if (outcome === 'no-remark') return { status: 'not-applicable' };
    if (values.breach === 'reported') {
      return { status: 'reported', persons: countFrom(values.breachPersons) ?? 0 };
    }
    return { status: values.breach === 'to-be-reported' ? 'to-be-reported' : 'not-applicable' };
  };
  return {
    finishedOn: dateFrom(values.finishedOn) ?? '',
    outcome,
    employees: countFrom(values.employees) ?? 0,
    accesses: countFrom(values.accesses) ?? before?.accesses ?? 0,
    breach: breach(),
  };
};

/** An empty form. */
export const emptyValues: RegistrationValues = {
  unitId: '',
  policyId: '',
  kind: 'systematic-review',
  period: '',
  another: false,
  finishedOn: '',
  employees: '',
  accesses: '',
  outcome: '',
  breach: '',
  breachPersons: '',
  reason: '',
};

/** Whether a result is of one employee alone: then nobody is shown how many rows that was (R1). */
export const isOfOne = ({ employees }: ReviewResult): boolean => employees <= 1;

/** A form filled in with a result, to be corrected. */
export const valuesOf = (result: ReviewResult): RegistrationValues => ({
  ...emptyValues,
  finishedOn: result.finishedOn,
  employees: String(result.employees),
  accesses: isOfOne(result) ? '' : String(result.accesses),
  outcome: result.outcome,
  breach: result.outcome === 'remark' ? result.breach.status : '',
  breachPersons: result.breach.status === 'reported' ? String(result.breach.persons) : '',
});
