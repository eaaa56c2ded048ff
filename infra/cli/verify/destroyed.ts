import {
  explainedBy,
  refHash,
  type Destruction,
  type DestructionEvent,
  type KeptKind,
} from '@loggkontroll/core/retention';
import {
  authorisations,
  caseRequests,
  cases,
  controls,
  extracts,
  informing,
  orders,
  plans,
  registrations,
  reviews,
  signatures,
  targeted,
} from '@loggkontroll/sharepoint/schema';
import { everyRecord, type Readable } from './every-record.ts';
import type { FaultyRecord } from './faults.ts';
import type { VerifiedKind } from './checked-item.ts';
import type { Witnesses } from './witnesses.ts';

/** Kinds of record by the internal name of their list. */
export const kindOfList: Readonly<Record<string, KeptKind>> = {
  [plans.list.name]: 'plan',
  [orders.list.name]: 'order',
  [targeted.list.name]: 'targeted',
  [extracts.list.name]: 'extract',
  [authorisations.list.name]: 'authorisation',
  [informing.list.name]: 'informing',
  [caseRequests.list.name]: 'case-request',
  [cases.list.name]: 'case',
  [reviews.list.name]: 'review',
  [registrations.list.name]: 'registration',
  [controls.list.name]: 'control',
  [signatures.list.name]: 'signature',
};

/** The records that the bot says it has destroyed, and those whose destruction is written down as done. */
export interface Destroyed {
  readonly explains: (list: string, recordId: string) => boolean;
  /** As `explains`, of what is known by its hash alone. */
  readonly explainsRef: (ref: string) => boolean;
  readonly isDone: (list: string, recordId: string) => boolean;
}

/**
 * What the destructions explain: those alone with which nothing is wrong, and whose every entry the bot has sealed.
 * `verified` is what checking their list has found.
 */
export const destroyedBy = async (
  store: Readable<Destruction, DestructionEvent>,
  verified: VerifiedKind,
  { standingOf }: Pick<Witnesses, 'standingOf'>,
): Promise<Destroyed> => {
  const faulty = new Set(verified.faulty.map(({ recordId }) => recordId));
  const { records } = await everyRecord(store);
  const { begun, done } = explainedBy(
    records.filter(({ recordId }) => !faulty.has(recordId)),
    standingOf,
  );
  const isIn = (hashes: ReadonlySet<string>) => (list: string, recordId: string) => {
    const kind = kindOfList[list];
    return kind !== undefined && hashes.has(refHash(`${kind}/${recordId}`));
  };
  return { explains: isIn(begun), explainsRef: (ref) => begun.has(ref), isDone: isIn(done) };
};

/** Records that are there although it is written down that they were destroyed. */
export const returnedRecords = (
  kinds: readonly VerifiedKind[],
  { isDone }: Destroyed,
): readonly FaultyRecord[] =>
  kinds.flatMap(({ list, hashes }) =>
    [...hashes.keys()]
      .filter((recordId) => isDone(list, recordId))
      .map((recordId) => ({ list, recordId, faults: [{ code: 'record-back' }] })),
  );
