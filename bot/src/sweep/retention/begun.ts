import { addDays, isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Destruction, DestructionEvent } from '@loggkontroll/core/retention';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';

/** What the organisation holds back is tried again after so many days. */
const daysUntilAnotherTry = 30;

/** A destruction that is not through. */
export type Begun = StoredRecord<Destruction, DestructionEvent>;

/** The day from which something that is held back is tried again. */
export const retryOf = ({ state: { heldAt } }: Begun): IsoDate | undefined =>
  heldAt === undefined ? undefined : addDays(localOf(isoInstantOf(heldAt)).date, daysUntilAnotherTry);

/** Whether it is left as it is for the time being. */
export const isRestingOn = (today: IsoDate, each: Begun): boolean => (retryOf(each) ?? today) > today;
