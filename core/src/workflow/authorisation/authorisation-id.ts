import type { AuthorisationScope } from './codes.ts';

/** What tells a single order from every other of the unit. `requestId`: a GUID. */
export const singleOrder = (requestId: string): string => `single-${requestId}`;

/** Whether an id is that of a single order, for which no list is gone through. */
export const isSingleOrder = (authorisationId: string): boolean =>
  /-single-[0-9a-f-]{36}$/.test(authorisationId);

/** Of what a review goes with: the date by which it is to be finished, the log review, or what a single order is asked for by. */
export const authorisationIdOf = (
  policyId: string,
  unitId: string,
  goesWith: string,
  scope: AuthorisationScope,
): string =>
  `authorisation-${[policyId, unitId, goesWith, ...(scope === 'unit' ? [] : ['protected'])].join('-')}`;

/** Whether an id is that of a review of a unit's protected persons. */
export const isOfProtectedPersons = (authorisationId: string): boolean =>
  authorisationId.endsWith('-protected');
