import type { ClientExtract, ExtractEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Performing } from '../../data/index.ts';

/** A client extract as it stands in its list. */
export type StoredExtract = StoredRecord<ClientExtract, ExtractEvent>;

/** What a panel of a client extract's page is given. */
export interface PanelProps {
  readonly record: StoredExtract;
  readonly performing: Performing<StoredExtract>;
}
