import { signInCookie, tokenFor } from '../protocol/caller.ts';
import { parseBody, stringIn } from '../protocol/body.ts';
import { SharePointError } from '../protocol/errors.ts';
import type { HttpRequest, HttpResponse } from '../protocol/http.ts';
import { createSite } from '../operations/create-site.ts';
import { isRecord, type Json } from '../store/row.ts';
import type { SiteRole } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import type { Disturbances } from './disturbances.ts';
import type { FaultStorm } from './fault-storm.ts';
import type { RequestLog } from './request-log.ts';

export interface LocalApi {
  readonly store: Store;
  readonly log: RequestLog;
  readonly disturbances: Disturbances;
  readonly storm: FaultStorm;
  /** Forgets everything and makes the sites of the start again. */
  readonly reset: () => void;
}

const reply = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

const complaint = (status: number, message: string) => reply(status, { error: message });

function clockState({ store }: LocalApi): HttpResponse {
  return reply(200, {
    now: new Date(store.clock.milliseconds()).toISOString(),
    offsetMs: store.clock.offset(),
  });
}

function setClock(api: LocalApi, body: Json): HttpResponse {
  const { clock } = api.store;
  if (typeof body.offsetMs === 'number') clock.shift(body.offsetMs);
  else if (typeof body.now === 'string' && !Number.isNaN(Date.parse(body.now))) {
    clock.shift(Date.parse(body.now) - (clock.milliseconds() - clock.offset()));
  } else return complaint(400, 'Give offsetMs (milliseconds) or now (an ISO time).');
  return clockState(api);
}

const siteRoles: readonly SiteRole[] = ['read', 'write', 'manage', 'fullcontrol'];

function addPrincipal({ store }: LocalApi, body: Json): HttpResponse {
  const clientId = stringIn(body, 'clientId');
  if (clientId !== undefined) {
    store.directory.registerApp({ clientId, name: stringIn(body, 'name') ?? clientId });
    const grants = isRecord(body.grants) ? body.grants : {};
    for (const [path, role] of Object.entries(grants)) {
      const site = store.sites.siteAt(path);
      const known = siteRoles.find((one) => one === role);
      if (!site || !known) return complaint(400, `No site ${path} or no role ${String(role)}.`);
      store.directory.grant(clientId, site.id, known);
    }
    store.masks.forget();
    return reply(201, { token: tokenFor({ app: clientId }) });
  }
  const oid = stringIn(body, 'oid');
  const upn = stringIn(body, 'upn');
  const name = stringIn(body, 'name');
  if (oid === undefined || upn === undefined || name === undefined) {
    return complaint(400, 'Give oid, upn and name of a person, or clientId of an application.');
  }
  store.directory.registerPerson({ oid, upn, name, email: stringIn(body, 'email') ?? upn });
  return reply(201, { token: tokenFor({ oid }) });
}

function addSite({ store }: LocalApi, body: Json): HttpResponse {
  const path = stringIn(body, 'path') ?? stringIn(body, 'url')?.replace(/^https?:\/\/[^/]+/i, '');
  const title = stringIn(body, 'title');
  const owner = stringIn(body, 'owner');
  if (path === undefined || title === undefined || owner === undefined) {
    return complaint(400, 'Give path, title and owner (object id or user principal name).');
  }
  if (store.sites.webAt(path)) return complaint(409, `${path} is already there.`);
  const properties = isRecord(body.properties) ? body.properties : {};
  const webProperties = isRecord(body.webProperties) ? body.webProperties : {};
  const web = createSite(store, { path, title, owner, properties, webProperties });
  return reply(201, { path: web.path });
}

/** Signs a browser in by cookie, as a page of the web parts expects it. */
function signIn({ store }: LocalApi, url: string): HttpResponse {
  const parameters = new URLSearchParams(url.split('?')[1] ?? '');
  const person = store.directory.person(parameters.get('oid') ?? '');
  if (!person) return complaint(404, 'Nobody has that object id.');
  const cookie = `${signInCookie}=${tokenFor({ oid: person.oid })}; Path=/; HttpOnly; SameSite=Lax`;
  const to = parameters.get('to');
  const location = to?.startsWith('/') === true && !to.startsWith('//') ? to : undefined;
  return location === undefined
    ? reply(200, { name: person.name }, { 'Set-Cookie': cookie })
    : { status: 302, headers: { 'Set-Cookie': cookie, Location: location }, body: '' };
}

type Route = (api: LocalApi, request: HttpRequest) => HttpResponse;

const nothing: HttpResponse = { status: 204, headers: {}, body: '' };

const routes: Readonly<Record<string, Route>> = {
  'GET /_local/requests': ({ log }, { url }) => {
    const journey = new URLSearchParams(url.split('?')[1] ?? '').get('journey');
    return reply(200, log.all(journey ?? undefined));
  },
  'DELETE /_local/requests': ({ log }) => {
    log.clear();
    return nothing;
  },
  'POST /_local/throttle': ({ disturbances }, { body }) => {
    disturbances.throttle(parseBody(body));
    return nothing;
  },
  'POST /_local/fault': ({ disturbances }, { body }) => {
    disturbances.fault(parseBody(body));
    return nothing;
  },
  'DELETE /_local/throttle': ({ disturbances }) => {
    disturbances.clear();
    return nothing;
  },
  'DELETE /_local/fault': ({ disturbances }) => {
    disturbances.clear();
    return nothing;
  },
  'GET /_local/storm': ({ storm }) => reply(200, storm.caused()),
  'POST /_local/storm': ({ storm }, { body }) => {
    storm.begin(parseBody(body));
    return nothing;
  },
  'DELETE /_local/storm': ({ storm }) => {
    storm.end();
    return nothing;
  },
  'GET /_local/clock': clockState,
  'POST /_local/clock': (api, { body }) => setClock(api, parseBody(body)),
  'GET /_local/principals': ({ store }) => reply(200, store.directory.people()),
  'POST /_local/principals': (api, { body }) => addPrincipal(api, parseBody(body)),
  'GET /_local/sites': ({ store }) =>
    reply(
      200,
      store.sites.all().map(({ path, guid }) => ({ path, guid })),
    ),
  'POST /_local/sites': (api, { body }) => addSite(api, parseBody(body)),
  'GET /_local/sign-in': (api, { url }) => signIn(api, url),
};

export const isLocal = (url: string): boolean => url.startsWith('/_local/');

/** Answers the endpoints for tests and the demo; the caller has made sure that they are asked on loopback. */
export function handleLocal(api: LocalApi, request: HttpRequest): HttpResponse {
  const path = request.url.split('?')[0] ?? '';
  if (path === '/_local/reset' && request.method === 'POST') {
    api.reset();
    return nothing;
  }
  const route = routes[`${request.method} ${path}`];
  if (!route) return complaint(404, `Nothing answers ${request.method} ${path}.`);
  try {
    return api.store.database.transaction(() => route(api, request));
  } catch (error) {
    if (error instanceof SharePointError) return complaint(400, error.message);
    throw error;
  }
}
