import type { Role } from '@loggkontroll/core/organisation';
import { tabPath } from '@loggkontroll/ui/links';

/** The pages that the navigation shows, in its order. */
export interface Place {
  readonly name: 'overview' | 'plan' | 'orders' | 'review' | 'targeted' | 'cases' | 'controls';
  /** After `#/`. */
  readonly path: string;
  /** Who has something to do there; everybody when absent. Rights are SharePoint's, not this list's. */
  readonly for?: readonly Role[];
}

const places: readonly Place[] = [
  { name: 'overview', path: tabPath.overview },
  { name: 'plan', path: tabPath.plan, for: ['planner'] },
  { name: 'orders', path: tabPath.orders },
  { name: 'review', path: tabPath.reviews, for: ['unit-manager', 'department-head'] },
  { name: 'targeted', path: tabPath.targetedList },
  { name: 'cases', path: tabPath.cases, for: ['unit-manager', 'department-head'] },
  { name: 'controls', path: tabPath.controls },
];

export const placesFor = (roles: readonly Role[]): readonly Place[] =>
  places.filter((place) => place.for?.some((role) => roles.includes(role)) ?? true);
