import { addWorkingDays, localOf } from '../../calendar/index.ts';
import type { IsoInstant } from '../../calendar/index.ts';
import { caseRulesOf } from '../../policy/index.ts';
import type { MeasureRule, Policy } from '../../policy/index.ts';
import type { Review } from '../review/review.ts';
import type { CaseFacts } from './case.ts';

/** What opening a case needs beside the policy. */
export type CaseOpening = Omit<CaseFacts, 'policyId' | 'policyVersion' | 'rules' | 'deadlines'>;

/** The days by which the steps of a case that begins at a moment are due, if each takes all the time it has. */
export const caseDeadlines = (policy: Policy, since: IsoInstant): CaseFacts['deadlines'] => {
  const { withinWorkingDays } = caseRulesOf(policy);
  let day = localOf(since).date;
  const next = (days: number) => (day = addWorkingDays(day, days, policy.workingTime));
  return {
    conversation: next(withinWorkingDays.conversation),
    minutes: next(withinWorkingDays.minutes),
    'minutes-answer': next(withinWorkingDays['minutes-answer']),
    decision: next(withinWorkingDays.decision),
    closing: next(withinWorkingDays.closing),
  };
};

/** Nobody tells themselves: where the responsible is the one to be told, the measure falls away (LEAN: head of administration). */
const concerns = ({ told }: MeasureRule, { people, responsible }: CaseOpening): boolean =>
  told === undefined || people[told] !== responsible;

/** A case as the policy wants it, fixed from now on. `now` is when it is opened. */
export const caseFactsOf = (opening: CaseOpening, policy: Policy, now: IsoInstant): CaseFacts => {
  const rules = caseRulesOf(policy);
  return {
    ...opening,
    policyId: policy.id,
    policyVersion: policy.version,
    rules: { ...rules, measures: rules.measures.filter((rule) => concerns(rule, opening)) },
    deadlines: caseDeadlines(policy, now),
  };
};

/**
 * The case that a review with a remark gives cause to; undefined for any other. Discovered when the result was
 * registered. Held by whom the policy has decide (P14), and by the reviewer where that person is not known.
 */
export const caseOpeningOf = (
  review: Review,
  policy: Policy,
  given: Pick<CaseOpening, 'caseId' | 'number' | 'room' | 'people'> & {
    readonly managerOf: (personId: string) => string | undefined;
  },
): CaseOpening | undefined => {
  const { registered, reviewId, departmentId, unitId, reviewer } = review;
  if (registered?.result.outcome !== 'remark') return undefined;
  const { managerOf, ...named } = given;
  const responsible = given.people[policy.suspicion.decides] ?? reviewer;
  return {
    ...named,
    departmentId,
    unitId,
    origin: { kind: 'review', reviewId },
    discoveredAt: registered.at,
    responsible,
    responsiblesManager: managerOf(responsible),
  };
};
