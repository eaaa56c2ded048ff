import { merkleRoot } from '../history/index.ts';
import type { Link } from './witnessed.ts';

/** The chain that the daily roots stand in. */
export const rootChain = 'root';

/** What was witnessed in some days (one, unless the bot was away), in one hash; chained to the days before. */
export interface DailyRoot extends Link {
  /** The first and the last day, ISO dates in UTC. */
  readonly from: string;
  readonly to: string;
  /** How many sightings. */
  readonly sightings: number;
  /** The Merkle root over their hashes, in hexadecimal. */
  readonly root: string;
}

/** The day, in UTC, that something was seen. */
export const seenOn = ({ seenAt }: { readonly seenAt: string }): string => seenAt.slice(0, 10);

/** The Merkle root over the hashes of sightings, in whichever order they are told: they are sorted first. */
export const rootOfSightings = (hashes: readonly string[]): string => merkleRoot([...hashes].sort());
