import type { Refused } from '@loggkontroll/core/result';

/** Why a site is not provisioned: settings that only its owner or the tenant's administrator may change. */
export type ProvisionRefusal =
  /** Guests can be invited to the site. */
  | (Refused & { readonly code: 'site-shared-externally'; readonly site: 'register' | 'vault' })
  /** Links that work for anyone can be made. */
  | (Refused & { readonly code: 'site-has-anonymous-links'; readonly site: 'register' | 'vault' })
  /** Members, not owners alone, can share. */
  | (Refused & { readonly code: 'site-members-can-share'; readonly site: 'register' | 'vault' })
  /** The site belongs to a Microsoft 365 group, whose members get in beside the suite's rights. */
  | (Refused & { readonly code: 'vault-has-group' })
  /** Search indexes the Vault. */
  | (Refused & { readonly code: 'vault-is-searchable' })
  /** A column by that name exists and holds something else. */
  | (Refused & { readonly code: 'field-of-another-kind'; readonly list: string; readonly field: string });
