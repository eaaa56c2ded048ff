/** Whether a review is of everybody with access to the unit, or of those with access to its protected persons (A1). */
export const authorisationScopes = ['unit', 'protected-persons'] as const;

/**
 * What a review was begun by: a date of the policy (FFS), a log review (R1177), or somebody who saw the need (NPO). `single`:
 * no list is gone through; one person’s access is ordered, changed or ended (NPO).
 */
export const authorisationOccasions = ['date', 'log-review', 'need', 'single'] as const;

/** What came of going through a list. */
export const accessOutcomes = ['no-remark', 'changes'] as const;

/** Why a review is not gone through with. */
export const authorisationWithdrawalReasons = ['opened-by-mistake', 'no-such-cases', 'unit-closed'] as const;

/** See {@link authorisationScopes}. */
export type AuthorisationScope = (typeof authorisationScopes)[number];
/** See {@link authorisationOccasions}. */
export type AuthorisationOccasion = (typeof authorisationOccasions)[number];
/** See {@link accessOutcomes}. */
export type AccessOutcome = (typeof accessOutcomes)[number];
/** See {@link authorisationWithdrawalReasons}. */
export type AuthorisationWithdrawalReason = (typeof authorisationWithdrawalReasons)[number];
