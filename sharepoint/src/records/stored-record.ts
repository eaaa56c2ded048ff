import type { ChainFault, History } from '@loggkontroll/core/history';
import type { UnknownEvent } from '@loggkontroll/core/workflow';
import type { Refused } from '@loggkontroll/core/result';

/** A record as it stands in its list. */
export interface StoredRecord<Kept, Event> {
  readonly recordId: string;
  /** The item's number in its list. */
  readonly itemId: number;
  /** Undefined when SharePoint has not told it (just created): the next act reads the item first. */
  readonly etag: string | undefined;
  readonly state: Kept;
  readonly history: History<Event>;
}

/** A record whose history does not hold (altered, cut or unreadable), or was gone on with by a newer version of the suite. */
export interface DamagedRecord {
  readonly recordId: string;
  readonly itemId: number;
  readonly fault: ChainFault | UnknownEvent;
}

/** What a store refuses by itself, before or beside the decider. */
export type RecordRefusal =
  /** There is no such record, or the person may not see it. */
  | (Refused & { readonly code: 'record-missing' })
  /** The history does not hold; nothing may be added to it. */
  | (Refused & { readonly code: 'record-damaged'; readonly fault: ChainFault })
  /** A newer version of the suite has written what this one does not know; nothing may be added to it. */
  | (Refused & { readonly code: 'record-newer'; readonly fault: UnknownEvent })
  /** Others saved first, time and again. */
  | (Refused & { readonly code: 'record-busy' })
  /** The history has reached 40,000 characters. */
  | (Refused & { readonly code: 'record-history-full' });
