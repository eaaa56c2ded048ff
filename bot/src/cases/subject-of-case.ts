import { caseFileName, parseCaseDocument } from '@loggkontroll/core/case-documents';
import type { Employee } from '@loggkontroll/core/organisation';
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

/** The employee with an account, as the register has them: one with an account in Microsoft 365 before others. */
export const employeeOf = async (
  account: string,
  { directory }: Pick<Services, 'directory'>,
): Promise<Employee | undefined> => {
  const employed = (await directory.employees()).filter(({ employeeId }) => employeeId === account);
  return employed.find(({ personId }) => personId !== undefined) ?? employed[0];
};

/** Whom a case's file says that it is about, as the employee register has them, if it has; undefined when it says nothing. */
export const readSubject = async (
  { caseId, room }: Case,
  sha256: string,
  services: Pick<Services, 'caseRooms' | 'directory'>,
): Promise<{ readonly employee: Employee | undefined } | undefined> => {
  const name = caseFileName({ kind: 'subject', sha256, form: 'json' });
  const file = await services.caseRooms.readText(room, name, sha256);
  const account = file.ok
    ? parseCaseDocument(file.value, 'subject', caseId)?.content.account.trim().toLowerCase()
    : undefined;
  return account === undefined ? undefined : { employee: await employeeOf(account, services) };
};
