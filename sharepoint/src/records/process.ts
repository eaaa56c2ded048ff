import type { Refused } from '@loggkontroll/core/result';
import type { Decider } from '@loggkontroll/core/workflow';
import type { Site } from '../connection/index.ts';
import type { Projection, RecordList } from '../schema/index.ts';
import type { StateOf } from './item.ts';
import type { StoreOptions } from './record-store.ts';

/** Everything that makes a store: the list, the process that decides, the site, and how entries are sealed. */
export interface Process<
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
  P extends Readonly<Record<string, Projection<Kept>>> = Readonly<Record<string, Projection<Kept>>>,
> {
  readonly site: Site;
  readonly schema: RecordList<Kept, P>;
  readonly decider: Decider<StateOf<Kept>, Command, Event, R>;
  readonly options: StoreOptions;
}

/** A kind of event: it has a type. */
export interface AnyEvent {
  readonly type: string;
}

/** A record's state: it has a status. */
export interface AnyState {
  readonly status: string;
}
