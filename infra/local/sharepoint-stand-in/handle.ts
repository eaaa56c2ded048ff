import { callerPrincipal, knownCallerPrincipal } from './operations/ensure-user.ts';
import { createEntities } from './resources/entities.ts';
import { walk } from './resources/root.ts';
import { judgeApp, judgePrincipals, judgeSiteAdministrator, type Judge } from './rights/judge.ts';
import { permission } from './rights/permission.ts';
import type { Store } from './store/store.ts';
import { readAddress, type Address } from './protocol/address.ts';
import { parseBody } from './protocol/body.ts';
import { callerOf, presentedToken, type Caller } from './protocol/caller.ts';
import type { Context } from './protocol/context.ts';
import { isValidDigest } from './protocol/digest.ts';
import { errorBody, errors, SharePointError } from './protocol/errors.ts';
import type { HttpRequest, HttpResponse } from './protocol/http.ts';
import { parseQuery } from './protocol/query.ts';
import { metadataOf, render } from './protocol/render.ts';
import { parseSegments } from './protocol/segments.ts';
import { isWrite, perform, verbOf } from './protocol/verbs.ts';

export interface HandleOptions {
  readonly store: Store;
  readonly origin: string;
  readonly listViewThreshold: number;
  readonly refusesWideFilters: boolean;
}

/** Who asks; nobody is let in without a token the directory knows. */
export function authenticate(store: Store, request: HttpRequest): Caller {
  const presented = presentedToken(request.headers);
  const caller = presented && callerOf(presented.token, store.directory);
  if (!caller) throw errors.unauthenticated();
  return caller;
}

/** A browser's own sign-in is not proof that the page meant to write: that takes a digest. */
function guardDigest(store: Store, request: HttpRequest, resource: string): void {
  if (!isWrite(verbOf(request)) || /^contextinfo\/?$/i.test(resource)) return;
  const digest = request.headers['x-requestdigest'];
  const needed = presentedToken(request.headers)?.byCookie === true;
  if (digest === undefined ? needed : !isValidDigest(digest, store.clock.milliseconds()))
    throw errors.digest();
}

function judgeOf(store: Store, siteId: number, caller: Caller): Judge {
  if (caller.kind === 'app') return judgeApp(store.directory.grantOf(caller.app.clientId, siteId));
  const { oid } = caller.person;
  if (store.principals.byOid(siteId, oid)?.isAdmin === true) return judgeSiteAdministrator();
  return judgePrincipals(siteId, store.principals.countingFor(siteId, oid), store.scopes, store.masks);
}

function contextFor(options: HandleOptions, request: HttpRequest, caller: Caller, address: Address): Context {
  const { store, origin } = options;
  const web = store.sites.webAt(address.webPath);
  if (!web) throw errors.webMissing(address.webPath);
  const site = store.sites.site(web.siteId);
  const judge = judgeOf(store, site.id, caller);
  judge.demand(web.scopeId, permission.open | permission.useRemoteApis);
  const context: Context = {
    store,
    site,
    web,
    origin,
    webUrl: `${origin}${web.path}`,
    caller,
    judge,
    query: parseQuery(address.query),
    entities: createEntities(() => context),
    bytes: request.body,
    ifMatch: request.headers['if-match'],
    url: address.url,
    listViewThreshold: options.listViewThreshold,
    refusesWideFilters: options.refusesWideFilters,
    body: () => parseBody(request.body),
    self: () => callerPrincipal(store, site.id, caller),
    knownSelf: () => knownCallerPrincipal(store, site.id, caller),
    now: () => store.clock.stamp(),
    fresh: (list) => store.lists.byId(list.id),
  };
  return context;
}

function answer(options: HandleOptions, request: HttpRequest): HttpResponse {
  const address = readAddress(request.url);
  if (!address) throw errors.webMissing(request.url);
  const caller = authenticate(options.store, request);
  guardDigest(options.store, request, address.resource);
  const context = contextFor(options, request, caller, address);
  const resource = walk(context, parseSegments(address.resource, context.query.aliases));
  return render(perform(resource, verbOf(request)), {
    metadata: metadataOf(request.headers.accept),
    webUrl: context.webUrl,
    select: context.query.select,
    expand: context.query.expand,
  });
}

const failure = (error: SharePointError): HttpResponse => ({
  status: error.status,
  headers: {
    'Content-Type': 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
    ...error.headers,
  },
  body: errorBody(error),
});

/** Answers one request, whole or part of a batch: all of it happens, or nothing and an error says why. */
export function handle(options: HandleOptions, request: HttpRequest): HttpResponse {
  try {
    return options.store.database.transaction(() => answer(options, request));
  } catch (error) {
    if (error instanceof SharePointError) return failure(error);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failure(errors.internal(text));
  }
}

export const refuse = failure;
