import type { Link } from './witnessed.ts';

/** What the witness found wrong with a state, the most telling first. */
export const findingCodes = [
  /** It is gone, and not because its time was out. */
  'deleted',
  /** The history cannot be read, or its chain is broken. */
  'unreadable',
  /** Something that was witnessed before is changed or gone. */
  'rewritten',
  /** Saved without a new version. */
  'saved-over',
  /** A new version that adds nothing: saved beside the suite. */
  'nothing-added',
  /** An added event names somebody else than who saved it, and the bot has not sealed it for them. */
  'by-another',
  /** The seal of an added event is none of the bot's. */
  'seal-wrong',
  /** An added event is dated long before or after it was saved. */
  'dated-apart',
  /** The process would not have written an added event. */
  'not-as-decided',
] as const;

/** See {@link findingCodes}. */
export type FindingCode = (typeof findingCodes)[number];

/** That the bot saw a version of a record's item. Holds nothing that was said in the record, and no id. */
export interface Sighting extends Link {
  /** SHA-256 of the record's kind and id, as destructions have it. */
  readonly ref: string;
  readonly state: 'there' | 'gone';
  /** The store's label, e.g. `3.0`; of what is gone, the last that was seen. */
  readonly version: string;
  /** When the store says that it was saved: ISO instant in UTC. */
  readonly savedAt: string;
  /** When the bot saw it: ISO instant in UTC. */
  readonly seenAt: string;
  /** How many events the history had when it could last be read. */
  readonly entries: number;
  /** The hash of the last of them, which vouches for all before it; 64 zeros for none. */
  readonly head: string;
  /** SHA-256 of the history's canonical text, seals included. */
  readonly sha256: string;
  /** Empty where all is as it should be. */
  readonly findings: readonly FindingCode[];
}
