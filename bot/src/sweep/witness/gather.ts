import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { chainOf } from '@loggkontroll/core/witness';
import type { SavedItem } from '@loggkontroll/sharepoint/records';
import type { Followed } from './followed.ts';
import type { Watch } from './watch.ts';

/** So many items are gone through in a sweep that has nothing else to look at. */
const gonePastAtOnce = 50;

/** How far a list has been gone through, by the number of its last item; absent once that is done. */
const placeKey = (list: string): string => `past/${list}`;

const put = (
  { pending }: Watch,
  list: string,
  { saved, deleted }: { readonly saved: readonly SavedItem[]; readonly deleted: readonly number[] },
  isOfThePast = false,
): void => {
  for (const item of saved)
    pending.set(chainOf(list, item.itemId), { list, itemId: item.itemId, saved: item, isOfThePast });
  for (const itemId of deleted)
    pending.set(chainOf(list, itemId), { list, itemId, saved: undefined, isOfThePast });
};

const beginAnew = ({ progress }: Watch, list: string, token: string): void => {
  progress.set(list, token);
  progress.set(placeKey(list), '0');
};

/**
 * Takes in what has been saved in a list since it was followed last. What the board has read is not read again; where that
 * does not join on, it is read from where the witness was. A list that is new to the witness, or whose changes SharePoint no
 * longer has, is gone through from its beginning.
 */
export const gather = async (followed: Followed, watch: Watch): Promise<void> => {
  const { list, shelf, store } = followed;
  const readings = shelf.takeReadings();
  const now = shelf.token();
  const since = watch.progress.get(list);
  if (now === undefined) return;
  if (since === undefined) {
    beginAnew(watch, list, now);
    return;
  }
  if (since === now) return;
  if (readings[0]?.since === since) {
    for (const reading of readings) put(watch, list, reading);
    watch.progress.set(list, now);
    return;
  }
  try {
    put(watch, list, await store.changesSince(since));
    watch.progress.set(list, now);
  } catch (error) {
    if (!isSharePointFailure(error, 'rejected')) throw error;
    beginAnew(watch, list, now);
  }
};

/** Goes on through a list that is not gone through yet; true where there was something to go through. One request. */
export const goThrough = async ({ list, store }: Followed, watch: Watch): Promise<boolean> => {
  const place = watch.progress.get(placeKey(list));
  if (place === undefined) return false;
  const { saved, upTo } = await store.savedAfter(Number(place), gonePastAtOnce);
  put(watch, list, { saved, deleted: [] }, true);
  if (upTo === undefined) watch.progress.delete(placeKey(list));
  else watch.progress.set(placeKey(list), String(upTo));
  return true;
};
