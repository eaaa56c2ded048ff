import { createHash } from 'node:crypto';

/** The same GUID (RFC 9562, version 8) from every instance, so that two make one room. */
const roomNamed = (name: string): string => {
  const bytes = createHash('sha256').update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The log room of an order, a targeted review or a client extract. */
export const logRoomOf = (recordId: string): string => roomNamed(`log-room/${recordId}`);

/** The room with the documents of a case. */
export const caseRoomOf = (caseId: string): string => roomNamed(`case-room/${caseId}`);

/** The room where it is said whom or what a targeted review or a client extract is about. */
export const subjectRoomOf = (recordId: string): string => roomNamed(`subject-room/${recordId}`);

/** The room with the lists of an authorisation review. */
export const accessRoomOf = (authorisationId: string): string => roomNamed(`access-room/${authorisationId}`);
