import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { History } from '../../history/index.ts';
import type { PersonId } from '../../organisation/index.ts';
import type { Party } from '../../policy/index.ts';
import type { Case, CaseEvent } from './case.ts';

/** Whether a salt is one: 32 bytes in lower-case hexadecimal. */
export const isSalt = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/**
 * What stands in a case for the person it is about: HMAC-SHA-256 of the person's id, under a salt that is made for the
 * case and lies only in its room in the Vault. With the salt one can ask whether somebody is that person; without it,
 * trying everybody's id leads nowhere. Other cases about the same person have other keys. `salt` is 32 bytes in
 * hexadecimal; throws a `RangeError` for anything else.
 */
export const subjectKeyOf = (caseId: string, personId: PersonId, salt: string): string => {
  if (!isSalt(salt)) throw new RangeError('Not a salt of 32 bytes.');
  return bytesToHex(hmac(sha256, hexToBytes(salt), utf8ToBytes(`${caseId}\n${personId}`)));
};

/** Whether a case is about this person. Nobody without an account is ever recognised. */
export const isSubject = (
  { caseId, subject }: Pick<Case, 'caseId' | 'subject'>,
  personId: PersonId,
  salt: string,
): boolean => subject?.key !== undefined && subject.key === subjectKeyOf(caseId, personId, salt);

/** Where somebody stands in a case, or the entry that they have written. */
export type SubjectPlace =
  | { readonly place: 'responsible' | 'responsibles-manager' }
  | { readonly place: 'party'; readonly party: Party }
  | { readonly place: 'entry'; readonly n: number };

/**
 * Everywhere that the person a case is about stands in it as somebody who acts, which they must not. The bot asks when
 * it has set the subject, and after every change; it hands the case over, or takes the party away, without saying why to
 * those who may not know. The case itself cannot tell, since it has no salt.
 */
export const subjectPlaces = (
  held: Case,
  history: History<CaseEvent>,
  salt: string,
): readonly SubjectPlace[] => {
  const isThem = (personId: PersonId | undefined): boolean =>
    personId !== undefined && isSubject(held, personId, salt);
  return [
    ...(isThem(held.responsible) ? [{ place: 'responsible' } as const] : []),
    ...(isThem(held.responsiblesManager) ? [{ place: 'responsibles-manager' } as const] : []),
    ...(Object.entries(held.people) as [Party, PersonId][]).flatMap(([party, personId]) =>
      isThem(personId) ? [{ place: 'party', party } as const] : [],
    ),
    ...history.flatMap(({ n, by }) => (isThem(by) ? [{ place: 'entry', n } as const] : [])),
  ];
};
