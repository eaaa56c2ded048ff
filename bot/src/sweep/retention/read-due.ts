import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { refHash } from '@loggkontroll/core/retention';
import { readKept } from '@loggkontroll/sharepoint/records';
import type { World } from '../world.ts';
import { finishUnseen } from './begun-destructions.ts';
import type { Begun } from './begun.ts';
import { keepReading } from './due-reading.ts';
import type { DueReading } from './due-reading.ts';
import { policiesOf } from './policies-of.ts';

/** Reads everything once, and finishes what was begun and is gone. */
export const readDue = async (
  world: World,
  begun: readonly Begun[],
  when: { readonly key: string; readonly today: IsoDate },
  now: IsoInstant,
): Promise<DueReading> => {
  const kept = await readKept(world.register, world.cases);
  if (begun.length > 0)
    await finishUnseen(begun, new Set(kept.records.map(({ ref }) => refHash(ref))), world, now);
  return keepReading(kept, await policiesOf(kept.records, world), begun, when);
};
