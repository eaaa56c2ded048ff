import { InjectHeaders, RejectOnError, ResolveOnData } from '@pnp/queryable';
import { behaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';

/** What every request carries: JSON, no stale cache, the same origin's cookies. */
export const basics = (): Behaviour =>
  behaviour((request) => {
    request.using(
      InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }),
      RejectOnError(),
      ResolveOnData(),
    );
    request.on.pre((url, init, result) =>
      Promise.resolve([url, { ...init, cache: 'no-cache', credentials: 'same-origin' }, result]),
    );
  });
