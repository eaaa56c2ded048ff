import { refHash, type RecordRef } from '@loggkontroll/core/retention';
import type { Harmless } from './benign.ts';
import type { VerifiedKind } from './checked-item.ts';
import { kindOfList } from './destroyed.ts';
import type { EntryHashes } from './entry-hashes.ts';

/** A record as it stands, found by what the witness calls it. */
export interface WitnessedRecord {
  readonly recordId: string;
  readonly ref: string;
  /** Absent where its history cannot be read. */
  readonly hashes: EntryHashes | undefined;
  readonly labels: ReadonlySet<string>;
  readonly causes: readonly Harmless[];
}

/** The records of the lists that were read. */
export interface WitnessedRecords {
  readonly isRead: (list: string) => boolean;
  /** Undefined where there is no such record. */
  readonly find: (list: string, ref: string) => WitnessedRecord | undefined;
}

/** What has been checked of a list, as far as sightings are held against it. */
export type WitnessedKind = Pick<VerifiedKind, 'list' | 'hashes' | 'labels' | 'faulty' | 'harmless'>;

/** What the witness calls a record. */
export const refIn = (list: string, recordId: string): string =>
  refHash(`${kindOfList[list] ?? 'policy'}/${recordId}` as RecordRef);

const noLabels: ReadonlySet<string> = new Set();

const recordsOf = ({ list, hashes, labels, faulty, harmless }: WitnessedKind) => {
  const recordIds = new Set([...hashes.keys(), ...faulty.map(({ recordId }) => recordId)]);
  const causes = new Map([...harmless].reverse().map((each) => [each.recordId, each.causes]));
  return new Map(
    [...recordIds].map((recordId): [string, WitnessedRecord] => {
      const ref = refIn(list, recordId);
      return [
        ref,
        {
          ...{ recordId, ref, hashes: hashes.get(recordId) },
          ...{ labels: labels.get(recordId) ?? noLabels, causes: causes.get(recordId) ?? [] },
        },
      ];
    }),
  );
};

/** See {@link WitnessedRecords}. */
export const witnessedRecords = (kinds: readonly WitnessedKind[]): WitnessedRecords => {
  const lists = new Map(kinds.map((kind) => [kind.list, recordsOf(kind)]));
  return { isRead: (list) => lists.has(list), find: (list, ref) => lists.get(list)?.get(ref) };
};
