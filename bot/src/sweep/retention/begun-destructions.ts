import type { IsoInstant } from '@loggkontroll/core/calendar';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { World } from '../world.ts';
import type { Begun } from './begun.ts';
import { unseenFate } from './destroy-matter.ts';

const patienceMs = 10 * 60 * 1000;

/** Those that are under way or held back. One request for 200 of them. */
export const begunDestructions = async ({
  destructions,
}: Pick<World, 'destructions'>): Promise<readonly Begun[]> => {
  const found: Begun[] = [];
  let page = await destructions.list({ where: { Status: ['begun', 'held'] } });
  for (;;) {
    found.push(...page.records);
    if (page.more === undefined) return found;
    page = await page.more();
  }
};

/** Destructions that were begun, and of whose records none is there: an instance has died before it wrote that down. */
export const finishUnseen = async (
  begun: readonly Begun[],
  present: ReadonlySet<string>,
  world: World,
  now: IsoInstant,
): Promise<void> => {
  await oneByOne(
    world.log,
    'finish-destructions',
    begun.filter(
      ({ state }) =>
        state.records.every((hash) => !present.has(hash)) &&
        Date.parse(now) - Date.parse(state.begunAt) >= patienceMs,
    ),
    ({ recordId }) => recordId,
    (record) =>
      world.destructions.act(
        record,
        { type: 'finishDestruction', fate: unseenFate(record.state, now) },
        asBot(now),
      ),
  );
};
