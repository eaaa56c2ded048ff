import type { Authorisation, AuthorisationEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Performing } from '../../data/index.ts';

/** An authorisation review as it stands in its list. */
export type StoredAuthorisation = StoredRecord<Authorisation, AuthorisationEvent>;

/** What a panel of an authorisation review's page is given. */
export interface PanelProps {
  readonly record: StoredAuthorisation;
  readonly performing: Performing<StoredAuthorisation>;
}
