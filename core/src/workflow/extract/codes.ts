/** How whoever asks has shown who they are. */
export const identityWays = [
  'identity-document',
  'e-identification',
  'known-to-whom-they-asked',
  'certified-by-another',
] as const;

/** What shows that somebody may represent the client. */
export const authorityGrounds = ['power-of-attorney', 'guardianship', 'custody', 'court-decision'] as const;

/** Why something is masked in what is released. */
export const maskReasons = ['third-person', 'threatened-employee', 'ongoing-inquiry', 'secrecy'] as const;

/** Why nothing is released. The decision in writing, with how to appeal, is a document in the Vault. */
export const releaseRefusalReasons = ['secrecy', 'ongoing-inquiry', 'no-authority', 'no-such-log'] as const;

/** Why a request is not gone through with. */
export const extractWithdrawalReasons = [
  'client-withdrew',
  'identity-not-shown',
  'authority-not-shown',
  'same-as-another-request',
  'client-deceased',
] as const;

/** See {@link identityWays}. */
export type IdentityWay = (typeof identityWays)[number];
/** See {@link authorityGrounds}. */
export type AuthorityGround = (typeof authorityGrounds)[number];
/** See {@link maskReasons}. */
export type MaskReason = (typeof maskReasons)[number];
/** See {@link releaseRefusalReasons}. */
export type ReleaseRefusalReason = (typeof releaseRefusalReasons)[number];
/** See {@link extractWithdrawalReasons}. */
export type ExtractWithdrawalReason = (typeof extractWithdrawalReasons)[number];
