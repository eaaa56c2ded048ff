import type { Case, CaseEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Performing } from '../../data/index.ts';

/** A case as it stands in its list. */
export type StoredCase = StoredRecord<Case, CaseEvent>;

/** What every panel of a case's page is given. */
export interface PanelProps {
  readonly record: StoredCase;
  readonly performing: Performing<StoredCase>;
}
