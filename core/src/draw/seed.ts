import { bytesOf, sha256Hex, type Hex32 } from './hash.ts';

/**
 * What the one who draws publishes before the second party answers: SHA-256 over the population's text, a line feed,
 * the rule's text, a line feed, and the nonce's 32 bytes. `nonce` is kept secret until the draw.
 */
export const commitmentOf = (populationText: string, ruleText: string, nonce: Hex32): Hex32 =>
  sha256Hex(populationText, '\n', ruleText, '\n', bytesOf(nonce));

/** The seed: SHA-256 over the 32 bytes each of the commitment, the nonce and the second party's answer. */
export const seedOf = (commitment: Hex32, nonce: Hex32, answer: Hex32): Hex32 =>
  sha256Hex(bytesOf(commitment), bytesOf(nonce), bytesOf(answer));

/** The seed of one draw among several of a plan: SHA-256 over the UTF-8 text `seed|label`. */
export const subSeedOf = (seed: Hex32, label: string): Hex32 => sha256Hex(`${seed}|${label}`);
