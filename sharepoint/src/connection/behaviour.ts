import type { Queryable } from '@pnp/queryable';

/** A cross-cutting concern of requests, in PnPjs's sense: it hooks into one or two moments of a request. */
export type Behaviour = (request: Queryable) => Queryable;

/** Makes a behaviour of what is to be hooked in. */
export const behaviour =
  (hook: (request: Queryable) => void): Behaviour =>
  (request) => {
    hook(request);
    return request;
  };

/** Adds headers to a request that PnPjs prepares (it keeps them as a plain object). */
export const addHeaders = (init: RequestInit, headers: Readonly<Record<string, string>>): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Readonly<Record<string, string>> | undefined), ...headers },
});
