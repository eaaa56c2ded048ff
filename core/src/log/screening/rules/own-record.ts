import type { Identities } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import type { Evidence } from '../evidence.ts';

/** Whether the client is the employee. Source: VON, private ties; R1177 3.3 (own cases). */
export const isOwnRecord = ({ ownStarts, own }: Identities, account: number, client: number): boolean => {
  const end = startOf(ownStarts, account + 1);
  for (let place = startOf(ownStarts, account); place < end; place++) {
    if (own[place] === client) return true;
  }
  return false;
};

/** What the flag rests on. */
export const ownRecordEvidence = (): Evidence[] => [{ code: 'own-number', values: {} }];
