import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** The bot's signature over an entry's hash, made when it acts for a person. */
export interface Seal {
  readonly keyId: string;
  /** ES256 (P-256, SHA-256) over the 64 hexadecimal characters of `hash`; raw r‖s as hexadecimal. */
  readonly signature: string;
}

/** One event of a record, chained to the one before. */
export interface Entry<E> {
  /** 1, 2, 3 … */
  readonly n: number;
  /** When, as an ISO instant in UTC. */
  readonly at: string;
  /** Who acted: a PersonId, or `bot`. */
  readonly by: string;
  readonly event: E;
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, in hexadecimal, of the canonical JSON of {at, by, event, n, previous}. */
  readonly hash: string;
  readonly seal?: Seal;
}

/** The events of one record, oldest first. */
export type History<E> = readonly Entry<E>[];

/** SharePoint keeps about 63,999 characters in a note; this leaves room to spare. */
export const maximumHistoryLength = 40_000;

const beginning = '0'.repeat(64);

/** SHA-256 in hexadecimal over what the entry says and what came before it. */
export const entryHash = <E>(entry: Omit<Entry<E>, 'hash' | 'seal'>): string => {
  const { n, at, by, event, previous } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ n, at, by, event, previous }))));
};

/** Adds `events`, all by the same person at the same instant. The given history is not changed. */
export const append = <E>(
  history: History<E>,
  events: readonly E[],
  { at, by }: { readonly at: string; readonly by: string },
): History<E> =>
  events.reduce<History<E>>((chain, event) => {
    const entry = { n: chain.length + 1, at, by, event, previous: chain.at(-1)?.hash ?? beginning };
    return [...chain, { ...entry, hash: entryHash(entry) }];
  }, history);

/** What a chain can fail in; `n` is the entry's number, 1 for the first. */
export type ChainFault =
  | { readonly code: 'history-unreadable'; readonly n: number }
  | { readonly code: 'history-out-of-order'; readonly n: number }
  | { readonly code: 'history-chain-broken'; readonly n: number }
  | { readonly code: 'history-entry-altered'; readonly n: number };

/** The first place where the chain does not hold, or undefined. */
export const findChainFault = (history: History<unknown>): ChainFault | undefined => {
  let previous = beginning;
  for (const [index, entry] of history.entries()) {
    const n = index + 1;
    if (entry.n !== n) return { code: 'history-out-of-order', n };
    if (entry.previous !== previous) return { code: 'history-chain-broken', n };
    if (entryHash(entry) !== entry.hash) return { code: 'history-entry-altered', n };
    previous = entry.hash;
  }
  return undefined;
};
