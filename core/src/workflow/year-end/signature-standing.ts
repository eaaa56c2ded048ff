import type { SignatureStanding, SignedRecord } from './year-end.ts';

/**
 * How the register's present records stand against those that were signed (Y3). One that is gone and was destroyed in order
 * is no change: `isDestroyed` says so of what is written down of it and sealed, and of nothing else.
 */
export const signatureStanding = (
  signed: readonly SignedRecord[],
  present: readonly SignedRecord[],
  isDestroyed: (controlId: string) => boolean,
): SignatureStanding => {
  const before = new Map(signed.map(({ controlId, historyHash }) => [controlId, historyHash]));
  const now = new Map(present.map(({ controlId, historyHash }) => [controlId, historyHash]));
  const changed = [...before].filter(([id, hash]) => now.has(id) && now.get(id) !== hash).map(([id]) => id);
  const gone = [...before.keys()].filter((id) => !now.has(id));
  const removed = gone.filter((id) => !isDestroyed(id));
  const destroyed = gone.filter(isDestroyed);
  const added = [...now.keys()].filter((id) => !before.has(id));
  return changed.length + removed.length + added.length === 0
    ? { standing: 'intact', destroyed }
    : { standing: 'changed-after-signature', changed, added, removed, destroyed };
};
