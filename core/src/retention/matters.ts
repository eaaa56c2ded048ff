import type { KeptRecord, RecordRef } from './kept-record.ts';

/**
 * Puts together what only makes sense together: an order with its review, registration and control, an extract with the
 * inquiry that it gave cause to, and every case with what it came from. Each record is in exactly one matter.
 */
export const mattersOf = (records: readonly KeptRecord[]): readonly (readonly KeptRecord[])[] => {
  const leaders = new Map<RecordRef, RecordRef>(records.map(({ ref }) => [ref, ref]));
  const leaderOf = (ref: RecordRef): RecordRef => {
    let at = ref;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    leaders.set(ref, at);
    return at;
  };
  for (const { ref, related } of records) {
    for (const other of related) {
      if (leaders.has(other)) leaders.set(leaderOf(other), leaderOf(ref));
    }
  }
  const matters = new Map<RecordRef, KeptRecord[]>();
  for (const record of records) {
    const leader = leaderOf(record.ref);
    const matter = matters.get(leader);
    if (matter === undefined) matters.set(leader, [record]);
    else matter.push(record);
  }
  return [...matters.values()];
};
