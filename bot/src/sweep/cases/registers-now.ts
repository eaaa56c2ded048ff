import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { World } from '../world.ts';
import type { Registers } from './case-parties.ts';

/** The registers as they stand today. */
export const registersNow = async (
  { directory }: Pick<World, 'directory'>,
  now: IsoInstant,
): Promise<Registers> => {
  const [people, units, departments, functions] = await Promise.all([
    directory.people(),
    directory.units(),
    directory.departments(),
    directory.functions(),
  ]);
  return { people, units, departments, functions, on: localOf(now).date };
};
