import { caseFileName, parseCaseDocument } from '@loggkontroll/core/case-documents';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Case } from '@loggkontroll/core/workflow';
import type { Services } from '../services/index.ts';
import { saltFile } from './salt.ts';

/** The hash of the file that says whom a case is about, as it was given last; undefined while nobody has said it. */
export const subjectFileOf = ({ documents }: Case): string | undefined =>
  documents.findLast(({ kind }) => kind === 'subject')?.sha256;

/** The salt of a case; throws when its room has none. One request. */
export const readSalt = async (
  { room }: Case,
  { caseRooms }: Pick<Services, 'caseRooms'>,
): Promise<string> => {
  const salt = await caseRooms.readSecret(room, saltFile);
  if (salt === undefined) throw new Error('The room of a case has no salt.');
  return salt;
};

/** Whom a case's file says that it is about: the account as the employee register has it, if it has. */
export const readSubject = async (
  { caseId, room }: Case,
  sha256: string,
  { caseRooms, directory }: Pick<Services, 'caseRooms' | 'directory'>,
): Promise<{ readonly personId: PersonId | undefined } | undefined> => {
  const file = await caseRooms.readText(
    room,
    caseFileName({ kind: 'subject', sha256, form: 'json' }),
    sha256,
  );
  const account = file.ok
    ? parseCaseDocument(file.value, 'subject', caseId)?.content.account.trim().toLowerCase()
    : undefined;
  if (account === undefined) return undefined;
  const employed = (await directory.employees()).filter(({ employeeId }) => employeeId === account);
  return { personId: employed.find(({ personId }) => personId !== undefined)?.personId };
};
