import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../history/index.ts';
import type { Seal } from '../history/index.ts';

/** What a statement of the witness stands in: the chain of one record, or of the daily roots. */
export interface Link {
  /** A record's chain ({@link chainOf}), or `root`. */
  readonly chain: string;
  /** 1, 2, 3 … in its chain. */
  readonly n: number;
  /** `hash` of the statement before in its chain; 64 zeros for the first. */
  readonly previous: string;
}

/** A statement as it is kept: with the SHA-256 of its canonical JSON, and the bot's signature over that hash. */
export type Witnessed<S extends Link> = S & { readonly hash: string; readonly seal: Seal };

const beginning = '0'.repeat(64);

/** The chain of an item of a list, by the list's internal name. */
export const chainOf = (list: string, itemId: number): string => `${list}/${itemId}`;

/** What {@link chainOf} put together; undefined for the chain of the daily roots. */
export const itemOfChain = (
  chain: string,
): { readonly list: string; readonly itemId: number } | undefined => {
  const [list, itemId] = chain.split('/');
  return list === undefined || itemId === undefined ? undefined : { list, itemId: Number(itemId) };
};

/** What comes after a statement in its chain, or begins one. */
export const linkAfter = (
  chain: string,
  last: (Pick<Link, 'n'> & { readonly hash: string }) | undefined,
): Link => ({
  chain,
  n: (last?.n ?? 0) + 1,
  previous: last?.hash ?? beginning,
});

/** SHA-256, in hexadecimal, of the statement's canonical JSON: what is signed. */
export const statementHash = (statement: Link): string => {
  const said = Object.entries(statement).filter(([key]) => key !== 'hash' && key !== 'seal');
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(Object.fromEntries(said)))));
};
