import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../history/index.ts';

/** SHA-256 of a policy as canonical JSON, in hexadecimal: the same for the same policy, however it is written. */
export const policyHash = (policy: object): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(policy))));
