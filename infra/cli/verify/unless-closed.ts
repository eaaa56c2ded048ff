import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { WitnessList } from '@loggkontroll/sharepoint/witness';

/** The witness's list as far as it is read here. */
export type WitnessRows = Pick<WitnessList, 'rows' | 'newest'>;

const isClosed = (error: unknown): boolean =>
  isSharePointFailure(error, 'not-found') || isSharePointFailure(error, 'forbidden');

/** No rows where the site has no such list yet, or whoever asks may not read it. */
export const unlessClosed = (list: WitnessRows): WitnessRows => ({
  async *rows(which) {
    try {
      yield* list.rows(which);
    } catch (error) {
      if (!isClosed(error)) throw error;
    }
  },
  newest: async () => {
    try {
      return await list.newest();
    } catch (error) {
      if (!isClosed(error)) throw error;
      return 0;
    }
  },
});
