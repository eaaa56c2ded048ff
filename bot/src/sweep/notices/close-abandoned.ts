import { isQuiet, localOf, msOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { KeptNotice } from '@loggkontroll/sharepoint/messages';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { dueNotices } from './due-notices.ts';
import { noticeText } from './notice-text.ts';

/** By then whoever finds it due has long taken it over. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

const isAbandoned = ({ claimedAt }: KeptNotice, now: IsoInstant): boolean =>
  claimedAt !== undefined && msOf(now) - Date.parse(claimedAt) >= abandonedAfterMs;

/**
 * Closes what an instance took on a day ago or longer, left when it died, and nothing calls for any more: the record has gone
 * on, or a later reminder says it. In quiet hours nothing is called for, so that it is too early to tell. Once a day.
 */
export const closeAbandoned: Task = async (world, now) => {
  const { memory, messages, policies, log } = world;
  const today = localOf(now).date;
  if (memory.abandonedLookedFor.has(today)) return;
  if ((await policies()).some(({ workingTime }) => isQuiet(now, workingTime))) return;
  const claimed = await messages.notices({ state: 'claimed' });
  const abandoned = claimed.filter((kept) => isAbandoned(kept, now));
  const called = abandoned.length === 0 ? new Set() : await calledFor(world, now);
  const failed = await oneByOne(
    log,
    'close-abandoned',
    abandoned.filter(({ notice }) => !called.has(notice)),
    ({ recordId }) => recordId,
    async (kept) => {
      await messages.closeUnlessChanged(kept);
      return undefined;
    },
  );
  if (failed.length === 0) memory.abandonedLookedFor.add(today);
};

const calledFor = async (world: World, now: IsoInstant): Promise<ReadonlySet<string>> =>
  new Set((await dueNotices(world, now)).map(noticeText));
