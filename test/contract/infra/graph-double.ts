import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A user as the double has them. */
export interface DoubleUser {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly accountEnabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  readonly managerId?: string | undefined;
}

/** What a double of the directory holds. A member that is no user is a group or a device. */
export interface DoubleDirectory {
  readonly users: readonly DoubleUser[];
  /** By the group's id, its members' ids. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** How the double misbehaves, until it is told otherwise. */
export interface Mood {
  /** So many requests are answered 429 with this many seconds to wait. */
  busy?: { times: number; readonly retryAfter: string };
  /** So many answers within batches are 429. */
  busyWithin?: { times: number; readonly retryAfter: string };
  /** Answers this status instead of the page of members that is asked for as this one in order, 1 for the first. */
  failsAtPage?: { readonly page: number; readonly status: number };
  /** As without User.Read.All: ids alone. */
  hidesPeople?: boolean;
  /** As without User.Read.All, for managers. */
  refusesManagers?: boolean;
  /** Where it says the next page is. */
  nextAt?: string;
}

type Answer = { readonly status: number; readonly body: object; readonly headers?: Record<string, string> };

const fault = (code: string): object => ({ error: { code, message: 'A double says so.' } });

/** Of which the documentation says that a batch holds no more. */
const mostInBatch = 20;

/**
 * A DOUBLE of Microsoft Graph, and no more than that: it answers the four addresses that the command line asks, as the
 * public documentation of Graph 1.0 describes them (`groups/{id}/members` in pages with `$select`, `users/{id}/manager`,
 * `$batch` with answers out of order). Nothing here has been held against Microsoft's own service.
 */
export const openGraphDouble = async (directory: DoubleDirectory, pageSize = 2) => {
  const asked: string[] = [];
  let mood: Mood = {};
  let pages = 0;
  const users = new Map(directory.users.map((user) => [user.id, user]));
  const selected = (query: URLSearchParams, object: Readonly<Record<string, unknown>>): object => {
    const names = query.get('$select')?.split(',') ?? ['id', 'displayName', 'userPrincipalName'];
    return Object.fromEntries(names.map((name) => [name, object[name] ?? null]));
  };
  const show = (id: string, query: URLSearchParams): object => {
    const user = users.get(id);
    if (user === undefined)
      return {
        '@odata.type': id.startsWith('device') ? '#microsoft.graph.device' : '#microsoft.graph.group',
        id,
      };
    const { managerId: _, ...fields } = { accountEnabled: true, userType: 'Member', ...user };
    const shown = mood.hidesPeople === true ? { id } : fields;
    return { '@odata.type': '#microsoft.graph.user', ...selected(query, shown) };
  };
  const membersOf = (groupId: string, url: URL): Answer => {
    pages += 1;
    if (mood.failsAtPage?.page === pages) return { status: mood.failsAtPage.status, body: fault('Failed') };
    const members = directory.groups[groupId];
    if (members === undefined) return { status: 404, body: fault('Request_ResourceNotFound') };
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + pageSize));
    const nextLink = mood.nextAt ?? next.href;
    return {
      status: 200,
      body: {
        value: members.slice(from, from + pageSize).map((id) => show(id, url.searchParams)),
        ...(from + pageSize < members.length ? { '@odata.nextLink': nextLink } : {}),
      },
    };
  };
  const managerOf = (userId: string, url: URL): Answer => {
    if (mood.refusesManagers === true) return { status: 403, body: fault('Authorization_RequestDenied') };
    const managerId = users.get(userId)?.managerId;
    if (managerId === undefined) return { status: 404, body: fault('Request_ResourceNotFound') };
    return { status: 200, body: show(managerId, url.searchParams) };
  };
  const answerTo = (url: URL): Answer => {
    const [, group] = /^\/v1\.0\/groups\/([^/]+)\/members$/.exec(url.pathname) ?? [];
    if (group !== undefined) return membersOf(group, url);
    const [, user] = /^\/v1\.0\/users\/([^/]+)\/manager$/.exec(url.pathname) ?? [];
    if (user !== undefined) return managerOf(user, url);
    return { status: 400, body: fault('BadRequest') };
  };
  const batched = (text: string, origin: string): Answer => {
    const { requests } = JSON.parse(text) as {
      readonly requests: readonly { readonly id: string; readonly url: string; readonly method: string }[];
    };
    if (requests.length > mostInBatch) return { status: 400, body: fault('BadRequest') };
    const responses = requests.map(({ id, url }) => {
      if (mood.busyWithin !== undefined && mood.busyWithin.times > 0) {
        mood.busyWithin.times -= 1;
        const headers = { 'Retry-After': mood.busyWithin.retryAfter };
        return { id, status: 429, headers, body: fault('TooManyRequests') };
      }
      const { status, body } = answerTo(new URL(`${origin}/v1.0${url}`));
      return { id, status, headers: { 'Content-Type': 'application/json' }, body };
    });
    return { status: 200, body: { responses: responses.reverse() } };
  };
  const read = async (request: IncomingMessage): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  const handle = async (request: IncomingMessage): Promise<Answer> => {
    const text = await read(request);
    const origin = `http://${request.headers.host ?? ''}`;
    const url = new URL(request.url ?? '', origin);
    asked.push(`${request.method ?? ''} ${url.pathname}`);
    if (!/^Bearer \S+$/.test(request.headers.authorization ?? ''))
      return { status: 401, body: fault('InvalidAuthenticationToken') };
    if (mood.busy !== undefined && mood.busy.times > 0) {
      mood.busy.times -= 1;
      const headers = { 'Retry-After': mood.busy.retryAfter };
      return { status: 429, headers, body: fault('TooManyRequests') };
    }
    return url.pathname === '/v1.0/$batch' ? batched(text, origin) : answerTo(url);
  };
  const reply = ({ status, body, headers }: Answer, response: ServerResponse): void => {
    const double = { 'X-Double': 'This is a double of Microsoft Graph, for tests.' };
    response.writeHead(status, { 'Content-Type': 'application/json', ...double, ...headers });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    handle(request).then(
      (answer) => reply(answer, response),
      () => reply({ status: 500, body: fault('InternalServerError') }, response),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** Method and path of every request since it was last told how to be. */
    asked: asked as readonly string[],
    be: (now: Mood): void => {
      mood = now;
      pages = 0;
      asked.length = 0;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
