import { isoInstantOf, localOf } from '../calendar/index.ts';
import type { IsoDate } from '../calendar/index.ts';
import type { LogFate } from '../workflow/index.ts';

/** A record as it stands in its list. */
export interface StandingRecord<State> {
  readonly recordId: string;
  readonly state: State;
  readonly history: readonly { readonly at: string }[];
}

/** The day of a record's last entry, in Sweden. */
export const changedOnOf = ({ history, recordId }: StandingRecord<unknown>): IsoDate => {
  const last = history.at(-1);
  if (last === undefined) throw new Error(`${recordId} has no entry.`);
  return localOf(isoInstantOf(last.at)).date;
};

/** Whether a room was never opened, or is gone: what is held back for the organisation is not. */
export const isCleared = (room: string | undefined, fate: LogFate | undefined): boolean =>
  room === undefined || (fate !== undefined && fate.fate !== 'held');
