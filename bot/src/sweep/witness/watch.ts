import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { SavedItem } from '@loggkontroll/sharepoint/records';

/** Something that is to be looked at: an item as it was saved last, or one that is gone. */
export interface Pending {
  readonly list: string;
  readonly itemId: number;
  /** Undefined where it is gone. */
  readonly saved: SavedItem | undefined;
  /** It was met when its list was gone through, and may have been saved any time ago. */
  readonly isOfThePast: boolean;
}

/** What an instance remembers of its duty as a witness; losing it costs requests, and nothing else. */
export interface Watch {
  /** This instance among others. */
  readonly instance: string;
  /** Until when the duty is this instance's; undefined while it is another's. */
  until: string | undefined;
  /** When another's duty is looked at again. */
  lookAgainAt: string;
  /** How far each list has been followed, as it is kept: change tokens, and how far each is still to be gone through. */
  progress: Map<string, string>;
  /** The same as it was when nothing was pending. */
  settled: Readonly<Record<string, string>>;
  /** By chain. */
  readonly pending: Map<string, Pending>;
  /** The last sighting in each chain, as far as it has been needed. */
  readonly last: Map<string, Witnessed<Sighting>>;
  /** Sightings of the last time in which something was found, the Vault's too. */
  found: readonly Witnessed<Sighting>[];
  /** The last day that each site's roots reach to. */
  readonly rootsTo: Map<string, string>;
}

/** A watch that has not begun. */
export const newWatch = (instance: string): Watch => ({
  instance,
  until: undefined,
  lookAgainAt: '',
  progress: new Map(),
  settled: {},
  pending: new Map(),
  last: new Map(),
  found: [],
  rootsTo: new Map(),
});
