import {
  addWorkingDays,
  dayOf,
  isoDateOf,
  isWorkingDay,
  workingDaysBetween,
  yearOf,
} from '../../calendar/index.ts';
import type { IsoDate } from '../../calendar/index.ts';
import type { Branch, PersonId, Unit } from '../../organisation/index.ts';
import { authorisationSteps } from '../../policy/index.ts';
import type { AuthorisationRules, AuthorisationStep, Party, Policy } from '../../policy/index.ts';
import { authorisationIdOf } from './authorisation-id.ts';
import type { AuthorisationDoer, AuthorisationFacts, AuthorisationPeople } from './authorisation.ts';
import type { AuthorisationOccasion, AuthorisationScope } from './codes.ts';

/** A date of the policy by which reviews are to be finished, and when they are opened for it. */
export interface ReviewDate {
  readonly opensOn: IsoDate;
  readonly doneBy: IsoDate;
}

type Deadlines = Readonly<Record<AuthorisationStep, IsoDate>>;

const lastWorkingDay = (date: IsoDate, { workingTime }: Policy): IsoDate =>
  isWorkingDay(date, workingTime) ? date : addWorkingDays(date, -1, workingTime);

/** Counted back from the day by which everything is finished. */
const backFrom = (doneBy: IsoDate, { withinWorkingDays }: AuthorisationRules, policy: Policy): Deadlines => {
  const back = (day: IsoDate, days: number) => addWorkingDays(day, -days, policy.workingTime);
  const close = lastWorkingDay(doneBy, policy);
  const carryOut = back(close, withinWorkingDays.close);
  const decide = back(carryOut, withinWorkingDays['carry-out']);
  return { list: back(decide, withinWorkingDays.decide), decide, 'carry-out': carryOut, close };
};

/** A single order has no list to wait for, is written when it is begun, and is over when it is carried out. */
const daysOf = (
  { withinWorkingDays }: AuthorisationRules,
  occasion: AuthorisationOccasion,
): AuthorisationRules['withinWorkingDays'] =>
  occasion === 'single'
    ? { ...withinWorkingDays, list: 0, decide: Math.min(1, withinWorkingDays.decide), close: 0 }
    : withinWorkingDays;

/** Counted from the day on which it was opened. */
const onFrom = (
  openedOn: IsoDate,
  withinWorkingDays: AuthorisationRules['withinWorkingDays'],
  policy: Policy,
): Deadlines => {
  let day = openedOn;
  const next = (step: AuthorisationStep) =>
    (day = addWorkingDays(day, withinWorkingDays[step], policy.workingTime));
  return { list: next('list'), decide: next('decide'), 'carry-out': next('carry-out'), close: next('close') };
};

/** When a review by date is begun for every step to have its time. */
const opensOnFor = (doneBy: IsoDate, rules: AuthorisationRules, policy: Policy): IsoDate =>
  addWorkingDays(backFrom(doneBy, rules, policy).list, -rules.withinWorkingDays.list, policy.workingTime);

/** Opened when there is less time than that: the steps share what is left, so that none is late when it begins. */
const sharedFrom = (
  openedOn: IsoDate,
  close: IsoDate,
  { withinWorkingDays }: AuthorisationRules,
  { workingTime }: Policy,
): Deadlines => {
  const all = authorisationSteps.reduce((sum, step) => sum + withinWorkingDays[step], 0);
  const left = workingDaysBetween(openedOn, close, workingTime);
  let days = 0;
  const next = (step: AuthorisationStep) => {
    days += withinWorkingDays[step];
    return addWorkingDays(openedOn, Math.floor((days * left) / Math.max(1, all)), workingTime);
  };
  return { list: next('list'), decide: next('decide'), 'carry-out': next('carry-out'), close };
};

/** Where the date has passed when it is opened, each step has its whole time from then on. */
const byDateFrom = (
  openedOn: IsoDate,
  doneBy: IsoDate,
  rules: AuthorisationRules,
  policy: Policy,
): Deadlines => {
  const close = lastWorkingDay(doneBy, policy);
  if (openedOn > close) return onFrom(openedOn, rules.withinWorkingDays, policy);
  return openedOn <= opensOnFor(doneBy, rules, policy)
    ? backFrom(doneBy, rules, policy)
    : sharedFrom(openedOn, close, rules, policy);
};

/** The dates of a year by which access is reviewed (P10), in order; empty for policies without dates. */
export const reviewDatesOf = (policy: Policy, year: number): readonly ReviewDate[] => {
  const { authorisationReview, authorisation } = policy;
  if (authorisationReview.kind !== 'dates' || authorisation === undefined) return [];
  return authorisationReview.doneBy
    .map(({ month, day }) => dayOf(year, month, day))
    .map((doneBy) => ({ opensOn: opensOnFor(doneBy, authorisation, policy), doneBy }))
    .sort((a, b) => (a.doneBy < b.doneBy ? -1 : 1));
};

/**
 * The dates that run on an ISO date: their reviews are to be opened, or have been, and the day by which they are finished
 * has not passed.
 */
export const runningReviewDates = (policy: Policy, today: string): readonly ReviewDate[] => {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => reviewDatesOf(policy, each))
    .filter(({ opensOn, doneBy }) => opensOn <= today && doneBy >= today);
};

/** Whether a policy has the access to a unit's records reviewed, by date or otherwise. */
export const isAuthorisationReviewed = (
  { authorisation }: Policy,
  { branch }: Pick<Unit, 'branch'>,
): boolean => authorisation?.branches[branch] !== undefined;

/** What opening a review needs beside the policy. */
export interface AuthorisationOpening {
  readonly unit: Unit;
  readonly scope: AuthorisationScope;
  readonly occasion: AuthorisationOccasion;
  /** ISO date. */
  readonly openedOn: string;
  /** ISO date, for a review by date. */
  readonly doneBy: string | undefined;
  /** The log review that it goes with, for one of those (R1177); what a single order is asked for by (`singleOrder`). */
  readonly orderId: string | undefined;
  /** Who is what to the unit; undefined where nobody is. */
  readonly personOf: (party: Party) => PersonId | undefined;
}

/** Why no review can be opened: the policy has none of that kind, or nobody is there to decide. */
export type AuthorisationOpeningRefusal =
  { readonly code: 'authorisation-not-in-policy' } | { readonly code: 'authorisation-nobody-decides' };

const routeOf = (rules: AuthorisationRules, scope: AuthorisationScope, branch: Branch) =>
  scope === 'unit' ? rules.branches[branch] : rules.protectedPersons;

/**
 * Who stands in which place; undefined where nobody is there to decide. Where nobody is there, or only whoever decides, the
 * planners step in: nobody lists or signs what they decide.
 */
export const authorisationPeopleOf = (
  rules: AuthorisationRules,
  { unit, scope, occasion, personOf }: Pick<AuthorisationOpening, 'unit' | 'scope' | 'occasion' | 'personOf'>,
): AuthorisationPeople | undefined => {
  const route = routeOf(rules, scope, unit.branch);
  const decider = route ? personOf(route.decidedBy) : undefined;
  if (!route || decider === undefined) return undefined;
  const other = (party: Party): AuthorisationDoer => {
    const person = party === 'planner' ? undefined : personOf(party);
    return person === undefined || person === decider ? 'role:planner' : person;
  };
  const doer = (party: Party): AuthorisationDoer =>
    rules.list === 'gone-through' && party === route.decidedBy ? decider : other(party);
  return {
    lister: occasion === 'single' ? 'role:bot' : doer(route.listedBy),
    decider,
    ownDecider: other(rules.ownAccessDecidedBy),
    carrier: doer(route.carriedOutBy),
    controller: doer(rules.controller),
  };
};

/** A–Z, 0–9 and hyphens: `SOLGL-NTAN`. */
const plainCode = (id: string): string =>
  id
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .slice(0, 24);

/**
 * A review as the policy wants it, fixed from now on. The same unit, scope and occasion give the same id, so that it is
 * opened once. `FFS-B-2026-10-SOLGL-NTAN`.
 */
export const authorisationFactsOf = (
  opening: AuthorisationOpening,
  policy: Policy,
): AuthorisationFacts | AuthorisationOpeningRefusal => {
  const { unit, scope, occasion, orderId } = opening;
  const { authorisation: rules } = policy;
  if (rules === undefined || !routeOf(rules, scope, unit.branch)) {
    return { code: 'authorisation-not-in-policy' };
  }
  const people = authorisationPeopleOf(rules, opening);
  if (people === undefined) return { code: 'authorisation-nobody-decides' };
  const openedOn = isoDateOf(opening.openedOn);
  const byDate = opening.doneBy === undefined ? undefined : isoDateOf(opening.doneBy);
  const deadlines = byDate
    ? byDateFrom(openedOn, byDate, rules, policy)
    : onFrom(openedOn, daysOf(rules, occasion), policy);
  const doneBy = byDate ?? deadlines.close;
  const authorisationId = authorisationIdOf(policy.id, unit.unitId, orderId ?? doneBy, scope);
  const marks = [policy.id, 'b', String(yearOf(doneBy)), doneBy.slice(5, 7), plainCode(unit.unitId)];
  const mark = occasion === 'single' ? [authorisationId.slice(-4)] : scope === 'unit' ? [] : ['s'];
  return {
    authorisationId,
    number: [...marks, ...mark].join('-').toUpperCase(),
    policyId: policy.id,
    policyVersion: policy.version,
    scope,
    occasion,
    branch: unit.branch,
    departmentId: unit.departmentId,
    unitId: unit.unitId,
    openedOn,
    doneBy,
    ...people,
    rules,
    deadlines,
  };
};
