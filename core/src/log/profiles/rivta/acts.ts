import type { Act, RowMark } from '../../access.ts';

const acts: Readonly<Record<string, Act>> = {
  läsa: 'read',
  nödöppning: 'read',
  skriva: 'changed',
  signera: 'changed',
  vidimera: 'changed',
  radera: 'changed',
  utskrift: 'printed',
};

const plain = (text: string): string => text.toLowerCase().normalize('NFC');

/**
 * What an activity type says was done. The contract has one word for creating and changing; signing, confirming and
 * erasing change what the record says. Source: service contract informationsecurity:auditing:log 2.0, ActivityType.
 */
export const actOf = (activityType: string): Act => acts[plain(activityType)] ?? 'unknown';

/** The mark that an activity type is. Source: the same. */
export const markOf = (activityType: string): RowMark | undefined =>
  plain(activityType) === 'nödöppning' ? 'break-glass' : undefined;
