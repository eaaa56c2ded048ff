import type { DirectoryPerson } from '@loggkontroll/core/organisation-directory';

type Fields = Readonly<Record<string, unknown>>;

/** What is asked of a user. */
export const personFields = 'id,displayName,userPrincipalName,accountEnabled,userType';

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What kind of thing an object is, such as `user`; Graph says so of what may be of several kinds. */
export const kindOf = ({ '@odata.type': type }: Fields): string =>
  typeof type === 'string' ? type.replace('#microsoft.graph.', '') : 'user';

/**
 * Who a user is. Undefined for guests, and for whoever's account is switched off: they act no more. `hidden` where Graph
 * gives the id alone, which it does without the permission to read users.
 */
export const personOf = (user: Fields): DirectoryPerson | 'hidden' | undefined => {
  const { id, displayName, userPrincipalName, accountEnabled, userType } = user;
  if (typeof id !== 'string') return 'hidden';
  if (typeof displayName !== 'string' || typeof userPrincipalName !== 'string') return 'hidden';
  if (typeof accountEnabled !== 'boolean') return 'hidden';
  if (!accountEnabled || userType === 'Guest') return undefined;
  return { personId: id.toLowerCase(), name: displayName, upn: userPrincipalName };
};
