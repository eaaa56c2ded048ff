import type { Case, CaseEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';

/** A case as the board has it. */
export type CaseOnBoard = StoredRecord<Case, CaseEvent>;
