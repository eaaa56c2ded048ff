import type { ChainFault, TrailFault } from '@loggkontroll/core/history';
import type { TraceFault } from '@loggkontroll/core/workflow';

/** What can be wrong with a record. */
export type RecordFault =
  | { readonly code: 'record-damaged'; readonly fault: ChainFault }
  /** A newer version of the suite has gone on with it: that one can verify it. */
  | { readonly code: 'record-newer'; readonly n: number }
  | TrailFault
  | TraceFault
  /** The columns beside the history say something else than it does. */
  | { readonly code: 'columns-differ'; readonly columns: readonly string[] }
  /** The list shows another history than its newest version. */
  | { readonly code: 'newest-version-differs' }
  /** A second item with the same id; the first one counts. */
  | { readonly code: 'record-twice' }
  /** Another record says that this one exists. */
  | { readonly code: 'record-gone'; readonly saidBy: string }
  /** It is there, although it is written down that it was destroyed. */
  | { readonly code: 'record-back' }
  /** It stands where the bot derives one, but a person has made it. */
  | { readonly code: 'derived-by-hand'; readonly by: string }
  /** It no longer has the entry that a signature was given for. */
  | { readonly code: 'signed-entry-gone'; readonly saidBy: string }
  /** An earlier run of `verify` saw entry `n`; it is gone, or another. */
  | { readonly code: 'seen-entry-gone'; readonly n: number }
  /** An earlier run of `verify` saw the record; it is gone, and the bot has not destroyed it. */
  | { readonly code: 'seen-record-gone' };

/** What can be wrong with a setting that is the bot's own. */
export type SettingFault =
  | { readonly code: 'setting-not-by-the-bot'; readonly version: string; readonly editor: string | undefined }
  /** The key is not the one that its id names. */
  | { readonly code: 'key-is-another' }
  /** The setting had other words for a version of a policy than its record has. */
  | { readonly code: 'policy-text-differs'; readonly version: string }
  /** The policy in the setting is not the one that was activated last. */
  | { readonly code: 'policy-not-activated' };

/** A record or setting with what is wrong with it. */
export interface FaultyRecord {
  /** Internal name of the list. */
  readonly list: string;
  readonly recordId: string;
  readonly faults: readonly (RecordFault | SettingFault)[];
}

/** Something that is no fault by itself, for whoever reads the report. */
export interface Remark {
  readonly code: 'role-no-longer-held';
  readonly list: string;
  readonly recordId: string;
  readonly n: number;
}
