import { nextPeriod, periodOf, periodsOfYear, yearOf } from '../calendar/index.ts';
import type { Cadence, IsoDate, Period } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { RunningCount } from './running.ts';

/** What follows of that a policy comes into force, or goes out of it. */
export type Consequence =
  /** Holds instead of the version that is in force. */
  | { readonly code: 'replaces'; readonly version: number }
  /** Holds beside others, none of which is a version of it. */
  | { readonly code: 'holds-beside'; readonly titles: readonly string[] }
  /** No routine was set, so that one held by default; it holds no more. */
  | { readonly code: 'default-ends'; readonly title: string }
  /** No routine is set any more: the one that then holds. */
  | { readonly code: 'default-holds'; readonly title: string }
  | ({ readonly code: 'keeps' } & Pick<RunningCount, 'kind' | 'period' | 'version' | 'count'>)
  /** Of cases, targeted reviews and client extracts no numbers are told. */
  | { readonly code: 'inquiries-keep' }
  | { readonly code: 'due-dates-stay' }
  /** The first period that is planned by it. */
  | { readonly code: 'first-plan'; readonly period: Period }
  /** Nothing is planned by it any more. */
  | { readonly code: 'no-more-plans' }
  /** A plan that is begun is finished as it was begun. */
  | ({ readonly code: 'plan-begun' } & Pick<RunningCount, 'period' | 'version' | 'count'>)
  /** A plan that is begun can be reached no more: it has to be ordered first. */
  | ({ readonly code: 'plan-out-of-reach' } & Pick<RunningCount, 'period' | 'version' | 'count'>)
  /** The year is signed by the new periods; `without` are those of them that are over and that nobody has planned. */
  | {
      readonly code: 'periods-change';
      readonly year: number;
      readonly before: Cadence;
      readonly after: Cadence;
      readonly without: readonly Period[];
    };

/** What is known when a policy is to come into force or go out of it. */
export interface PresentRules {
  /** Those in force; of those, `byDefault` tells that the only one holds since none is set. */
  readonly inForce: readonly Policy[];
  readonly byDefault: boolean;
  /** Undefined where the bot has not told. */
  readonly running: readonly RunningCount[] | undefined;
  /** Periods whose orders are placed, of the policy. */
  readonly planned: readonly string[];
  readonly today: IsoDate;
}

const kept = (
  policyId: string,
  { running = [] }: PresentRules,
  plans: 'plan-begun' | 'plan-out-of-reach',
): readonly Consequence[] => {
  const own = running.filter((each) => each.policyId === policyId);
  return own.map(({ kind, period, version, count }): Consequence =>
    kind === 'plan'
      ? { code: plans, period, version, count }
      : { code: 'keeps', kind, period, version, count },
  );
};

const firstPlanned = ({ id, systematic }: Policy, { planned, running = [], today }: PresentRules): Period => {
  const present = periodOf(systematic.cadence, today);
  const isBegun = running.some(
    ({ kind, policyId, period }) => kind !== 'authorisation' && policyId === id && period === present,
  );
  return planned.includes(present) || isBegun ? nextPeriod(present) : present;
};

const changedPeriods = (
  before: Policy | undefined,
  after: Policy,
  { planned, today }: PresentRules,
): readonly Consequence[] => {
  const [was, is] = [before?.systematic.cadence, after.systematic.cadence];
  if (was === undefined || was === is) return [];
  const year = yearOf(today);
  const over = periodsOfYear(is, year).filter((period) => period < periodOf(is, today));
  const without = over.filter((period) => !planned.includes(period));
  return [{ code: 'periods-change', year, before: was, after: is, without }];
};

/** What follows when a version is activated, in the order in which it is told. */
export const consequencesOfActivating = (policy: Policy, rules: PresentRules): readonly Consequence[] => {
  const { inForce, byDefault } = rules;
  const before = inForce.find(({ id }) => id === policy.id);
  const others = inForce.filter(({ id }) => id !== policy.id);
  const [only] = others;
  const isOther = before !== undefined && before.systematic.cadence !== policy.systematic.cadence;
  return [
    ...(before && !byDefault ? [{ code: 'replaces', version: before.version } as const] : []),
    ...(byDefault && only ? [{ code: 'default-ends', title: only.routine.title } as const] : []),
    ...(!byDefault && others.length > 0 && before === undefined
      ? [{ code: 'holds-beside', titles: others.map(({ routine }) => routine.title) } as const]
      : []),
    { code: 'first-plan', period: firstPlanned(policy, rules) },
    ...changedPeriods(before, policy, rules),
    ...kept(policy.id, rules, isOther ? 'plan-out-of-reach' : 'plan-begun'),
    { code: 'inquiries-keep' },
    { code: 'due-dates-stay' },
  ];
};

/** What follows when a policy is taken out of force. `fallback`: what holds where none is set. */
export const consequencesOfEnding = (
  policy: Policy,
  rules: PresentRules,
  fallback: Policy,
): readonly Consequence[] => [
  { code: 'no-more-plans' },
  ...(rules.inForce.some(({ id }) => id !== policy.id)
    ? []
    : [{ code: 'default-holds', title: fallback.routine.title } as const]),
  ...kept(policy.id, rules, 'plan-out-of-reach'),
  { code: 'inquiries-keep' },
  { code: 'due-dates-stay' },
];
