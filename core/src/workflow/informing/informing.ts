import type { Branch, PersonId } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { Refused } from '../../result/index.ts';

type Rule = Policy['informing'][number];

/** When employees are told that access is reviewed, where it is to be confirmed (P12, N1). */
export type InformingOccasion = Exclude<Rule['when'], 'in-training'>;

/** Somebody who is to be told. */
export interface EmployeeToInform {
  /** The account in the record system, in lower case. */
  readonly employeeId: string;
  readonly name: string;
  /** Absent where they have no account in Microsoft 365: they are told by their manager, by list. */
  readonly personId?: PersonId;
  /** ISO date. */
  readonly informBy: string;
}

/**
 * That the employees of a unit are told what holds for their access: one record for a unit, an occasion and a year, in
 * parts of at most {@link employeesPerPart}, since a record's history has to fit in one item.
 */
export interface InformingFacts {
  readonly informingId: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly departmentId: string;
  readonly unitId: string;
  readonly branch: Branch;
  readonly occasion: InformingOccasion;
  readonly year: number;
  /** From 1. */
  readonly part: number;
  /** What they are told. */
  readonly points: Rule['points'];
  /** Who sees to it that everybody is told. */
  readonly responsible: PersonId;
  /** Who may note it in their place; absent where the register knows nobody. */
  readonly responsiblesManager?: PersonId;
}

/** Tells one part of a unit's round from every other. */
export const informingIdOf = ({
  policyId,
  unitId,
  occasion,
  year,
  part,
}: Pick<InformingFacts, 'policyId' | 'unitId' | 'occasion' | 'year' | 'part'>): string =>
  ['informing', policyId, unitId, occasion, year, ...(part === 1 ? [] : [part])].join('-');

/**
 * How many employees one part holds: also when each comes on a day of their own and each confirms with a sealed click, they
 * fit in what an item can keep.
 */
export const employeesPerPart = 30;

/** How somebody has confirmed: with a click of their own, or on a list that the responsible keeps. */
export type ConfirmedHow = 'card' | 'list';

/** Somebody who is to be told, and whether they have confirmed that they have been. */
export interface InformedEmployee extends EmployeeToInform {
  /** `on`: ISO date. */
  readonly confirmed?: { readonly how: ConfirmedHow; readonly on: string; readonly by: PersonId };
  /** They work somewhere else now, or nowhere, and need not confirm any more. */
  readonly gone?: true;
}

export type InformingEvent =
  | ({ readonly type: 'informingOpened' } & InformingFacts)
  | { readonly type: 'employeesToInformAdded'; readonly employees: readonly EmployeeToInform[] }
  | { readonly type: 'employeesToInformGone'; readonly employeeIds: readonly string[] }
  | ({ readonly type: 'informingPassedOn' } & Pick<InformingFacts, 'responsible' | 'responsiblesManager'>)
  | { readonly type: 'readingConfirmed'; readonly employeeId: string }
  | { readonly type: 'listConfirmed'; readonly employeeIds: readonly string[]; readonly on: string }
  | { readonly type: 'informingSuperseded' };

export type InformingCommand =
  /** By the bot, when a round begins. */
  | ({ readonly type: 'openInforming' } & InformingFacts)
  /** By the bot, as the employee register changes. */
  | { readonly type: 'addEmployeesToInform'; readonly employees: readonly EmployeeToInform[] }
  | { readonly type: 'letEmployeesGo'; readonly employeeIds: readonly string[] }
  /** By the bot, when somebody else is responsible for the unit. */
  | ({ readonly type: 'passInformingOn' } & Pick<InformingFacts, 'responsible' | 'responsiblesManager'>)
  /** By the employee, of themselves. */
  | { readonly type: 'confirmReading'; readonly employeeId: string }
  /**
   * By the responsible or their manager, of employees who have been told and have said so on paper or at a meeting. `on`:
   * ISO date.
   */
  | { readonly type: 'confirmByList'; readonly employeeIds: readonly string[]; readonly on: string }
  /** By the bot, when the next year's round has taken over. */
  | { readonly type: 'supersedeInforming' };

export interface Informing extends InformingFacts {
  /** `done`: nobody is left to confirm. */
  readonly status: 'open' | 'done' | 'superseded';
  readonly openedAt: string;
  readonly employees: readonly InformedEmployee[];
}

export type InformingState = { readonly status: 'none' } | Informing;

export type InformingRefusal =
  | (Refused & { readonly code: 'informing-missing' })
  | (Refused & { readonly code: 'informing-already-open' })
  | (Refused & { readonly code: 'informing-only-the-bot' })
  | (Refused & { readonly code: 'informing-superseded' })
  /** A part holds no more, or there is nothing to do. */
  | (Refused & { readonly code: 'informing-employees-unfit' })
  | (Refused & { readonly code: 'informing-already-theirs' })
  /** Whoever acts is not the one it says, or the account is not among those to be told. */
  | (Refused & { readonly code: 'informing-not-you' })
  | (Refused & { readonly code: 'informing-already-confirmed'; readonly on: string })
  | (Refused & { readonly code: 'informing-not-the-responsible' })
  | (Refused & { readonly code: 'informing-nobody-chosen' })
  | (Refused & { readonly code: 'informing-employee-unknown' })
  | (Refused & { readonly code: 'informing-list-includes-yourself' })
  | (Refused & { readonly code: 'informing-date-malformed' })
  | (Refused & { readonly code: 'informing-date-in-future' });
