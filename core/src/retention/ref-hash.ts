import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecordRef } from './kept-record.ts';

/** SHA-256 in hexadecimal of a record's kind and id: what remains of a record that is destroyed. */
export const refHash = (ref: RecordRef): string => bytesToHex(sha256(utf8ToBytes(ref)));
