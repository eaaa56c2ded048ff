import type { Refused } from '@loggkontroll/core/result';
import { disposeOf } from '../connection/dispose.ts';
import type { Disposed } from '../connection/dispose.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';

/** Takes an item away with all its versions, out of the recycle bins too, and says what came of it. */
export const destroy = <Kept extends AnyState, Command, Event extends AnyEvent, R extends Refused>(
  { site, schema }: Process<Kept, Command, Event, R>,
  itemId: number,
  now: string,
): Promise<Disposed> =>
  disposeOf(
    site,
    () => listAt(site, schema.list).items.getById(itemId).recycle(),
    { under: pathOf(site, schema.list), leaf: `${itemId}_.000` },
    now,
  );
