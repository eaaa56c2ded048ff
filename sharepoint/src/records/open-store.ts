import type { Refused } from '@loggkontroll/core/result';
import type { Projection, RecordKey } from '../schema/index.ts';
import { act } from './act.ts';
import { changesSince } from './changes.ts';
import { create } from './create.ts';
import { destroy } from './destroy.ts';
import { ensure } from './ensure.ts';
import { find } from './find.ts';
import { list, summaries } from './list.ts';
import type { AnyEvent, AnyState, Process } from './process.ts';
import type { RecordStore } from './record-store.ts';
import { removeRepeated } from './remove-repeated.ts';
import { savedAfter } from './saved.ts';
import { versions } from './versions.ts';

/** The store of one process's records. */
export const openStore = <
  Kept extends AnyState,
  Command,
  Event extends AnyEvent,
  R extends Refused,
  P extends Readonly<Record<string, Projection<Kept>>>,
>(
  process: Process<Kept, Command, Event, R, P>,
): RecordStore<Kept, Command, Event, R, RecordKey<P>, keyof P & string> => ({
  find: (recordId) => find(process, recordId),
  list: (query) => list(process, query),
  summaries: (query) => summaries<Kept, Command, Event, R, P>(process, query),
  create: (command, context) => create(process, command, context),
  ensure: (command, context) => ensure(process, command, context),
  act: (record, command, context) => act(process, record, command, context),
  removeRepeated: (second) => removeRepeated(process, second),
  destroy: (itemId, now) => destroy(process, itemId, now),
  versions: (itemId) => versions(process, itemId),
  savedAfter: (itemId, atMost) => savedAfter(process, itemId, atMost),
  changesSince: (token) => changesSince(process, token),
});
