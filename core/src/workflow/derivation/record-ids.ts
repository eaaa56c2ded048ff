import type { Branch, PersonId } from '../../organisation/index.ts';

/** Derived records are found by their source, so deriving twice finds the first one instead of making a second. */
export const planIdOf = (policyId: string, period: string): string => `plan-${policyId}-${period}`;

/** Of the plan that one person makes of their own units. */
export const ownPlanIdOf = (policyId: string, period: string, personId: PersonId): string =>
  `plan-${policyId}-${personId}-${period}`;

export const reviewIdOf = (orderId: string): string => `review-${orderId}`;

export const registrationIdOf = (reviewId: string): string => `registration-${reviewId}`;

/** Of the `ordinal`-th case (1 for the first) that a review gives cause to: one for every employee with a remark. */
export const caseIdOf = (reviewId: string, ordinal = 1): string =>
  ordinal === 1 ? `case-${reviewId}` : `case-${reviewId}-${String(ordinal)}`;

/** Of the case that a client's extract, a manager's request, or a control filled in by hand gives cause to. */
export const caseIdFrom = (
  source:
    { readonly extractId: string } | { readonly requestId: string } | { readonly registrationId: string },
): string => `case-${Object.values(source).join()}`;

/** Of the order a control is expected from, or of the registration where there was no order. */
export const controlIdOf = (
  source: { readonly orderId: string } | { readonly registrationId: string },
): string => ('orderId' in source ? `control-${source.orderId}` : `control-${source.registrationId}`);

/** Of the deviation that stands for a branch's controls of a routine in a period nobody has planned. */
export const forgoneControlIdOf = (
  policyId: string,
  departmentId: string,
  branch: Branch,
  period: string,
): string => `control-forgone-${policyId}-${departmentId}-${branch}-${period}`;

export const yearEndIdOf = (departmentId: string, year: number): string => `year-${departmentId}-${year}`;
