import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Claim } from '@loggkontroll/sharepoint/messages';

/** That a notice was sent, when, and as which activity, where that could not be noted yet. */
export interface UnnotedNotice {
  readonly claim: Claim;
  readonly at: IsoInstant;
  readonly activityId: string;
  readonly recordId: string;
}
