import type { Recipient } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Directory } from '../../services/index.ts';

/** The people whom a notice goes to. */
export const recipientsOf = async (to: Recipient, directory: Directory): Promise<readonly PersonId[]> => {
  if ('personId' in to) return [to.personId];
  if ('role' in to) return directory.members(to.role);
  const [members, people] = await Promise.all([directory.members(to.managersOf), directory.people()]);
  return [...new Set(members.flatMap((personId) => people.get(personId)?.managerId ?? []))];
};
