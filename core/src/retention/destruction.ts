import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Refused } from '../result/index.ts';
import type { LogFate } from '../workflow/index.ts';
import type { Disposal } from './disposal.ts';
import type { KeptKind } from './kept-record.ts';
import { refHash } from './ref-hash.ts';

/**
 * What is written down of records that are destroyed: nothing of what they said, and of their ids the hash alone, since an
 * id may name a person.
 */
export interface DestructionFacts {
  readonly destructionId: string;
  readonly kind: KeptKind;
  readonly policyId?: string;
  readonly policyVersion?: number;
  /** The year that the records belonged to. */
  readonly year: number;
  /** The rule: for how many years they were kept. */
  readonly years?: number;
  /** ISO date from which they could go. */
  readonly dueOn: string;
  /** SHA-256 of the kind and id of each record, sorted. */
  readonly records: readonly string[];
}

/** How the records went. */
export type DestructionFate = Exclude<LogFate, { readonly fate: 'kept' }>;

export type DestructionEvent =
  | ({ readonly type: 'destructionBegun' } & DestructionFacts)
  /** Something is held back by what the organisation has set, and still there: to be tried again. */
  | { readonly type: 'destructionHeld'; readonly heldBy: string }
  | { readonly type: 'destructionDone'; readonly fate: DestructionFate };

export type DestructionCommand =
  | ({ readonly type: 'beginDestruction' } & DestructionFacts)
  | { readonly type: 'holdDestruction'; readonly heldBy: string }
  | { readonly type: 'finishDestruction'; readonly fate: DestructionFate };

/** begun → done; or begun → held, until it can be done. */
export interface Destruction extends DestructionFacts {
  readonly status: 'begun' | 'held' | 'done';
  readonly begunAt: string;
  /** When it was last tried in vain. */
  readonly heldAt?: string;
  readonly fate?: DestructionFate;
}

export type DestructionState = { readonly status: 'none' } | Destruction;

export type DestructionRefusal =
  | (Refused & { readonly code: 'destruction-missing' })
  | (Refused & { readonly code: 'destruction-only-the-bot' })
  | (Refused & { readonly code: 'destruction-already-begun' })
  | (Refused & { readonly code: 'destruction-already-done' });

const idDigits = 32;

/** What is written down of a matter that is due; the same for everybody who finds the same records. */
export const destructionOf = ({
  kind,
  policyId,
  policyVersion,
  year,
  years,
  dueOn,
  records,
}: Disposal & { readonly dueOn: string }): DestructionFacts => {
  const hashes = records.map(({ ref }) => refHash(ref)).sort();
  const digest = bytesToHex(sha256(utf8ToBytes(hashes.join(' '))));
  return {
    destructionId: `destruction-${digest.slice(0, idDigits)}`,
    kind,
    ...(policyId === undefined ? {} : { policyId }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
    year,
    ...(years === undefined ? {} : { years }),
    dueOn,
    records: hashes,
  };
};
