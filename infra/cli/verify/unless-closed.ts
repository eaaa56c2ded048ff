import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { WitnessList } from '@loggkontroll/sharepoint/witness';

/** No rows where the site has no such list yet, or whoever asks may not read it. */
export const unlessClosed = (list: Pick<WitnessList, 'all'>): Pick<WitnessList, 'all'> => ({
  async *all() {
    try {
      yield* list.all();
    } catch (error) {
      const isClosed = isSharePointFailure(error, 'not-found') || isSharePointFailure(error, 'forbidden');
      if (!isClosed) throw error;
    }
  },
});
