import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Performing } from '../../data/index.ts';

/** A targeted review as it stands in its list. */
export type StoredTargeted = StoredRecord<Targeted, TargetedEvent>;

/** What a panel of a targeted review's page is given. */
export interface PanelProps {
  readonly record: StoredTargeted;
  readonly performing: Performing<StoredTargeted>;
}
