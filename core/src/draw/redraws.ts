import { accept, refuse, type Result } from '../result/index.ts';
import type { Hex32 } from './hash.ts';
import type { DayProof, Proof } from './proof.ts';

/** One draw as its record keeps it, also an abandoned one: committed, perhaps drawn, perhaps given up. */
export interface Attempt<AnyProof extends Proof | DayProof> {
  readonly commitment: Hex32;
  /** Absent while it is not drawn, or was given up before. */
  readonly proof?: AnyProof;
  /** Why it was given up; absent for the one in force. */
  readonly redrawReason?: string;
}

/** What is wrong with a row of attempts; `attempt` counts from 1. */
export type RedrawRefusal =
  /** There is no attempt, or the last was not drawn, or was given up. */
  | { readonly code: 'redraws-none-in-force' }
  /** Another attempt was made although none says why this one was given up. */
  | { readonly code: 'redraws-without-reason'; readonly attempt: number }
  /** The proof belongs to another commitment, or its rule to another attempt. */
  | { readonly code: 'redraws-proof-misplaced'; readonly attempt: number }
  /** The commitment has been used before, so its outcome was known when it was made. */
  | { readonly code: 'redraws-commitment-again'; readonly attempt: number };

/**
 * Checks that every draw but the last was given up for a stated reason, and accepts with the proof in force. Each proof
 * is verified by itself, with `verifyProof` or `verifyDayProof`. Source: S2.
 */
export const verifyRedraws = <AnyProof extends Proof | DayProof>(
  attempts: readonly Attempt<AnyProof>[],
): Result<AnyProof, RedrawRefusal> => {
  const seen = new Set<Hex32>();
  for (const [index, { commitment, proof, redrawReason }] of attempts.entries()) {
    const attempt = index + 1;
    if (seen.has(commitment)) return refuse({ code: 'redraws-commitment-again', attempt });
    seen.add(commitment);
    if (proof && (proof.commitment !== commitment || proof.rule.attempt !== attempt)) {
      return refuse({ code: 'redraws-proof-misplaced', attempt });
    }
    if (attempt < attempts.length && (redrawReason ?? '').trim() === '') {
      return refuse({ code: 'redraws-without-reason', attempt });
    }
  }
  const last = attempts.at(-1);
  return last?.proof && last.redrawReason === undefined
    ? accept(last.proof)
    : refuse({ code: 'redraws-none-in-force' });
};
