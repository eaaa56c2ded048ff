import type { Role } from '@loggkontroll/core/organisation';
import { caseRulesOf } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { noWord } from '@loggkontroll/core/waiting';
import type { OwnWord } from '@loggkontroll/core/waiting';
import { partiesIn } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { plansUnder } from './plans-under.ts';

/** The pages that the navigation shows, in its order. */
export interface Place {
  readonly name:
    | 'overview'
    | 'plan'
    | 'orders'
    | 'review'
    | 'targeted'
    | 'cases'
    | 'extracts'
    | 'authorisations'
    | 'controls'
    | 'policies';
  /** After `#/`. */
  readonly path: string;
  /** Who has something to do there; everybody when absent. Rights are SharePoint's, not this list's. */
  readonly for?: readonly Role[];
  /** Who else has, by what the bot has told them. */
  readonly alsoFor?: (word: OwnWord, policies: readonly Policy[], roles: readonly Role[]) => boolean;
  /** Under which policies there is such a thing; all when absent. */
  readonly under?: (policy: Policy) => boolean;
}

/** Whoever has a part in a case, or a function that decides, does something or is told in cases. */
const hasPartInCases = ({ hasCases, functions }: OwnWord, policies: readonly Policy[]): boolean => {
  const rules = policies.map(caseRulesOf);
  const parties = new Set<string>(rules.flatMap((each) => [each.decides, ...partiesIn({ rules: each })]));
  return hasCases || functions.some((code) => parties.has(code));
};

/** Whether somebody of these functions reads logs under any of the policies. */
const reviewsAny = (functions: readonly string[], policies: readonly Policy[]): boolean =>
  policies.some(({ systematic }) =>
    Object.values(systematic.branches).some(({ reviewer }) => functions.includes(reviewer)),
  );

const places: readonly Place[] = [
  { name: 'overview', path: tabPath.overview },
  {
    name: 'plan',
    path: tabPath.plan,
    for: [],
    alsoFor: ({ functions }, policies, roles) =>
      policies.some((policy) => plansUnder(policy, [...roles, ...functions])),
  },
  { name: 'orders', path: tabPath.orders },
  {
    name: 'review',
    path: tabPath.reviews,
    for: ['unit-manager', 'department-head'],
    alsoFor: ({ functions }, policies) => reviewsAny(functions, policies),
  },
  { name: 'targeted', path: tabPath.targetedList },
  {
    name: 'cases',
    path: tabPath.cases,
    for: ['unit-manager', 'department-head'],
    alsoFor: hasPartInCases,
  },
  {
    name: 'extracts',
    path: tabPath.extracts,
    for: ['unit-manager', 'department-head', 'log-administrator'],
    under: ({ clientExtract }) => clientExtract !== null,
  },
  {
    name: 'authorisations',
    path: tabPath.authorisations,
    under: ({ authorisation }) => authorisation !== undefined,
  },
  { name: 'controls', path: tabPath.controls },
  { name: 'policies', path: tabPath.policies, for: ['administrator'] },
];

/** `policies`: those in force. */
export const placesFor = (
  roles: readonly Role[],
  policies: readonly Policy[],
  word: OwnWord = noWord,
): readonly Place[] =>
  places
    .filter(
      ({ for: whom, alsoFor }) =>
        (whom?.some((role) => roles.includes(role)) ?? true) || alsoFor?.(word, policies, roles),
    )
    .filter(({ under }) => under === undefined || policies.some(under));
