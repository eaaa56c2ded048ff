import type { SignatureStanding, SignedRecord } from './year-end.ts';

/** How the register's present records stand against those that were signed (Y3). */
export const signatureStanding = (
  signed: readonly SignedRecord[],
  present: readonly SignedRecord[],
): SignatureStanding => {
  const before = new Map(signed.map(({ controlId, historyHash }) => [controlId, historyHash]));
  const now = new Map(present.map(({ controlId, historyHash }) => [controlId, historyHash]));
  const changed = [...before].filter(([id, hash]) => now.has(id) && now.get(id) !== hash).map(([id]) => id);
  const removed = [...before.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !before.has(id));
  return changed.length + removed.length + added.length === 0
    ? { standing: 'intact' }
    : { standing: 'changed-after-signature', changed, added, removed };
};
