import { countGone, isWhole } from '@loggkontroll/core/retention';
import type { Destruction, GoneTotals } from '@loggkontroll/core/retention';
import type { World } from '../world.ts';
import { begunDestructions } from './begun-destructions.ts';

/** The first time everything is counted. */
const largestPage = 5_000;
const someAtOnce = 100;

/** Counts what has gone on from where it was counted before: two requests, and one for each 100 that have gone since. */
export const countedOn = async (
  world: Pick<World, 'destructions'>,
  before: GoneTotals | undefined,
): Promise<GoneTotals> => {
  const upTo = isWhole(before) ? before.upTo : 0;
  const after: { readonly itemId: number; readonly state: Destruction }[] = [];
  let page = await world.destructions.list({
    ...{ where: {}, newestFirst: true, pageSize: upTo === 0 ? largestPage : someAtOnce },
  });
  for (;;) {
    after.push(...page.records.filter(({ itemId }) => itemId > upTo));
    if (page.more === undefined || page.records.some(({ itemId }) => itemId <= upTo)) break;
    page = await page.more();
  }
  const notThrough = (await begunDestructions(world)).map(({ state }) => state);
  return countGone(before, after, notThrough);
};
