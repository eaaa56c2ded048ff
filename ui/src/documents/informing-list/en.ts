import type { informingList as sv } from './sv.ts';

/** See the Swedish. */
export const informingList: typeof sv = {
  title: 'Information on log reviews',
  reference: '{{year}}',
  lead: 'Read the points. Sign when you have read them, or have been told them.',
  points: 'This holds',
  who: 'Signatures',
  signature: 'Signature',
  date: 'Date',
  after: 'The list is handed to {{responsible}}, who ticks off those who have signed. Then shred it.',
};
