import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { destructionOf, isStillDue } from '@loggkontroll/core/retention';
import type { Disposal } from '@loggkontroll/core/retention';
import { accept } from '@loggkontroll/core/result';
import { readMatter } from '@loggkontroll/sharepoint/records';
import type { MatterNow } from '@loggkontroll/sharepoint/records';
import { asBot } from '../../services/index.ts';
import type { World } from '../world.ts';
import { destroyMatter } from './destroy-matter.ts';
import type { DueReading } from './due-reading.ts';

const mayGo = (
  disposal: Disposal,
  { records, damaged }: MatterNow,
  { means, signatures }: DueReading,
  now: IsoInstant,
): boolean =>
  isStillDue(
    disposal,
    [...records, ...signatures.filter(({ ref }) => records.every((record) => record.ref !== ref))],
    { ...means, damaged: new Set([...means.damaged, ...damaged]) },
    localOf(now).date,
  );

/** Writes down that it begins, takes it away, and writes down what came of it. */
const destroyNow = async (
  disposal: Disposal,
  matter: MatterNow,
  { begun, means, plans }: DueReading,
  world: World,
  now: IsoInstant,
): Promise<boolean> => {
  const { destructions, log } = world;
  const facts = destructionOf({ ...disposal, dueOn: disposal.dueOn ?? localOf(now).date });
  const earlier = begun.find(({ state }) => state.records.some((hash) => facts.records.includes(hash)));
  const written = earlier
    ? accept(earlier)
    : await destructions.ensure({ type: 'beginDestruction', ...facts }, asBot(now));
  if (!written.ok) throw new Error(written.refusal.code);
  const { recordId, state } = written.value;
  for (const hash of state.records) means.begun.add(hash);
  if (state.status === 'done') log.warn({ recordId }, 'records that were destroyed are back');
  const { fate, isThere } = await destroyMatter(disposal, matter, plans, world, now);
  if (state.status === 'done') return true;
  if (!isThere) {
    await destructions.act(recordId, { type: 'finishDestruction', fate }, asBot(now));
    return true;
  }
  const heldBy = fate.fate === 'held' ? fate.heldBy : 'retention-label';
  log.error({ recordId, heldBy }, 'records whose time is out are held back');
  await destructions.act(recordId, { type: 'holdDestruction', heldBy }, asBot(now));
  return false;
};

/**
 * Destroys one matter, if it may still go by what is asked anew of it alone right before: it may have been read hours ago,
 * and what is destroyed does not come back. `gone` too where another instance was first.
 */
export const destroyOne = async (
  disposal: Disposal,
  reading: DueReading,
  world: World,
  now: IsoInstant,
): Promise<'gone' | 'held-back' | 'kept'> => {
  const matter = await readMatter(world.register, world.cases, disposal.records);
  if (!mayGo(disposal, matter, reading, now)) return 'kept';
  const present = new Set(matter.records.map(({ ref }) => ref));
  if (disposal.records.every(({ ref }) => !present.has(ref))) return 'gone';
  return (await destroyNow(disposal, matter, reading, world, now)) ? 'gone' : 'held-back';
};

/** So many requests a matter takes, but for the notices about it: asked anew, written down, each record out of two bins. */
export const requestsFor = ({ records }: Pick<Disposal, 'records'>): number => 6 + 7 * records.length;
