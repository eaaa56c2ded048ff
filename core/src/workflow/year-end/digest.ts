import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../history/index.ts';
import type { SignedRecord } from './year-end.ts';

/** The records in the order they are signed in. */
export const sortRecords = (records: readonly SignedRecord[]): readonly SignedRecord[] =>
  [...records].sort((a, b) => (a.controlId < b.controlId ? -1 : 1));

/** SHA-256 in hexadecimal of the canonical JSON of the sorted records: what a signature binds. */
export const digestRecords = (records: readonly SignedRecord[]): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(sortRecords(records)))));
