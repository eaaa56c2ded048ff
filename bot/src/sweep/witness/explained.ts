import { refHash } from '@loggkontroll/core/retention';
import type { RecordRef } from '@loggkontroll/core/retention';
import type { World } from '../world.ts';
import type { Followed } from './followed.ts';
import type { Watch } from './watch.ts';

const destructionsKey = 'Destructions';

/** How sightings name a record. */
export const refOf = (kind: string, recordId: string): string => refHash(`${kind}/${recordId}` as RecordRef);

/** Where destructions are to be read from when something is missed. One request, once. */
export const followDestructions = async ({ destructions, memory: { watch } }: World): Promise<void> => {
  if (watch.progress.has(destructionsKey)) return;
  watch.progress.set(destructionsKey, (await destructions.changesSince()).token);
};

/**
 * Which records may be gone: those whose destruction is written down, and the second item of a record that has another. A
 * destruction is written down before anything goes. Two requests and more, asked only when something is gone.
 */
export const explainedBy = async (
  world: World,
  followed: readonly Followed[],
  watch: Watch,
): Promise<(ref: string) => boolean> => {
  const { destructions } = world;
  const token = watch.progress.get(destructionsKey);
  const changed = token === undefined ? [] : (await destructions.changesSince(token)).records;
  const begun = await destructions.list({ where: { Status: ['begun', 'held'] } });
  const explained = new Set([...changed, ...begun.records].flatMap(({ state }) => state.records));
  for (const { kind, shelf } of followed)
    for (const recordId of shelf.ids()) explained.add(refOf(kind, recordId));
  return (ref) => explained.has(ref);
};
