import type { Case } from '@loggkontroll/core/workflow';
import { readSalt } from '../../cases/index.ts';
import type { World } from '../world.ts';

/** The salt of a case, read once. */
export const saltOf = async (held: Case, world: World): Promise<string> => {
  const known = world.memory.salts.get(held.caseId);
  if (known !== undefined) return known;
  const salt = await readSalt(held, world);
  world.memory.salts.set(held.caseId, salt);
  return salt;
};
