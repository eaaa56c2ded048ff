import type { Role } from '@loggkontroll/core/organisation';
import { isPlannable } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { tabPath } from '@loggkontroll/ui/links';

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
    | 'controls';
  /** After `#/`. */
  readonly path: string;
  /** Who has something to do there; everybody when absent. Rights are SharePoint's, not this list's. */
  readonly for?: readonly Role[];
  /** Under which policies there is such a thing; all when absent. */
  readonly under?: (policy: Policy) => boolean;
}

const places: readonly Place[] = [
  { name: 'overview', path: tabPath.overview },
  { name: 'plan', path: tabPath.plan, for: ['planner'], under: isPlannable },
  { name: 'orders', path: tabPath.orders },
  { name: 'review', path: tabPath.reviews, for: ['unit-manager', 'department-head'] },
  { name: 'targeted', path: tabPath.targetedList },
  { name: 'cases', path: tabPath.cases, for: ['unit-manager', 'department-head'] },
  {
    name: 'extracts',
    path: tabPath.extracts,
    for: ['unit-manager', 'department-head', 'log-administrator'],
    under: ({ clientExtract }) => clientExtract !== null,
  },
  {
    name: 'authorisations',
    path: tabPath.authorisations,
    under: ({ authorisation }) => authorisation?.list === 'sent',
  },
  { name: 'controls', path: tabPath.controls },
];

/** `policies`: those in force. */
export const placesFor = (roles: readonly Role[], policies: readonly Policy[]): readonly Place[] =>
  places
    .filter(({ for: whom }) => whom?.some((role) => roles.includes(role)) ?? true)
    .filter(({ under }) => under === undefined || policies.some(under));
