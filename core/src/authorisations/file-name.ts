/** What an access room can hold: the list, what is beside it, and the answers. */
export type AccessFileKind = 'list' | 'facts' | 'answer';

/** A file of an access room is named by what is in it, so that none is ever written over: `list-<SHA-256>.json`. */
export const accessFileName = (kind: AccessFileKind, sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('An access file is named by its SHA-256.');
  return `${kind}-${sha256}.json`;
};
