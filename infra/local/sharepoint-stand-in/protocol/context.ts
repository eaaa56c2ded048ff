import type { Judge } from '../rights/judge.ts';
import type { List } from '../store/lists.ts';
import type { Principal } from '../store/principals.ts';
import type { Json } from '../store/row.ts';
import type { Site, Web } from '../store/sites.ts';
import type { Store } from '../store/store.ts';
import type { Caller } from './caller.ts';
import type { Entities } from './entities.ts';
import type { Query } from './query.ts';

/** One request as the resources see it: where, who, and what was asked. */
export interface Context {
  readonly store: Store;
  readonly site: Site;
  readonly web: Web;
  /** `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly webUrl: string;
  readonly caller: Caller;
  readonly judge: Judge;
  readonly query: Query;
  readonly entities: Entities;
  readonly bytes: Uint8Array;
  readonly ifMatch: string | undefined;
  /** URL as sent, for links to the next page. */
  readonly url: string;
  /** How many items a query may touch before it is refused. */
  readonly listViewThreshold: number;
  /** Whether a filter that matches more than that is refused in pages too. */
  readonly refusesWideFilters: boolean;
  /** The JSON object sent. */
  body(): Json;
  /** The caller as a user of this site, added to it at the first write. */
  self(): Principal;
  /** The caller as a user of this site, if it is one already. */
  knownSelf(): Principal | undefined;
  now(): string;
  /** The list as it is now; resources hold the one of when the path was walked. */
  fresh(list: List): List;
}
