import { createHash } from 'node:crypto';

/** 32 bytes in hexadecimal that a name decides. */
export const hexOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** A GUID that a name decides. */
export const idOf = (name: string): string => {
  const hex = hexOf(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
