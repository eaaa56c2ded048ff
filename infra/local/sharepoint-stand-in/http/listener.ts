import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpRequest, HttpResponse } from '../protocol/http.ts';
import { verbOf } from '../protocol/verbs.ts';
import { corsHeaders } from './cors.ts';
import { handleLocal, isLocal, type LocalApi } from './local-api.ts';
import { partsOf, serve, type ServiceOptions } from './service.ts';
import { serveStatic, type Mount } from './static-files.ts';

export interface ListenerOptions {
  /** Asked per request: the origin is known only once the server listens, and a reset replaces the store. */
  readonly service: () => ServiceOptions;
  readonly local: () => LocalApi;
  readonly mounts: readonly Mount[];
}

/** More than any list item or log of the suite; SharePoint's own limit for one upload is 250 MB. */
const largestBody = 250 * 1024 * 1024;

async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plainHeaders(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

const isLoopback = (incoming: IncomingMessage): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(incoming.socket.remoteAddress ?? '');

/** A page from elsewhere that the developer happens to have open has no business with the local endpoints. */
const isForeign = (origin: string | undefined): boolean =>
  origin !== undefined && !/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(origin);

function send(
  outgoing: ServerResponse,
  response: HttpResponse,
  cors: Readonly<Record<string, string>>,
): void {
  const body = typeof response.body === 'string' ? Buffer.from(response.body) : response.body;
  outgoing.writeHead(response.status, {
    ...response.headers,
    ...cors,
    ...(response.status === 204 ? {} : { 'Content-Length': body.length }),
  });
  outgoing.end(body);
}

async function respond(
  options: ListenerOptions,
  request: HttpRequest,
  incoming: IncomingMessage,
): Promise<HttpResponse | 'drop'> {
  if (isLocal(request.url)) {
    if (!isLoopback(incoming) || isForeign(request.headers.origin))
      return { status: 403, headers: {}, body: '' };
    return handleLocal(options.local(), request);
  }
  const mounted = await serveStatic(options.mounts, request.url);
  if (mounted) return mounted;
  const service = options.service();
  const fault = service.disturbances.next(verbOf(request), request.url, ['drop', 'delay']);
  if (fault?.kind === 'delay') await wait(fault.milliseconds);
  if (fault?.kind === 'drop' && fault.when === 'before') return 'drop';
  const response = await service.storm.through(
    request,
    () => partsOf(request),
    (fails) => serve(service, request, fails),
  );
  return fault?.kind === 'drop' ? 'drop' : response;
}

async function listen(
  options: ListenerOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = plainHeaders(incoming);
  const cors = corsHeaders(headers.origin, headers['access-control-request-headers']);
  if (incoming.method === 'OPTIONS') {
    send(outgoing, { status: 200, headers: {}, body: '' }, cors);
    return;
  }
  const body = await readBody(incoming);
  if (!body) {
    send(outgoing, { status: 413, headers: {}, body: '' }, cors);
    return;
  }
  const request = { method: incoming.method ?? 'GET', url: incoming.url ?? '/', headers, body };
  const response = await respond(options, request, incoming);
  if (response === 'drop') incoming.socket.destroy();
  else send(outgoing, response, cors);
}

/** node:http in front of the pure parts: bodies read whole, whatever their label; one answer each. */
export const createListener = (options: ListenerOptions): Server =>
  createServer((incoming, outgoing) => {
    listen(options, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) incoming.socket.destroy();
      else send(outgoing, { status: 500, headers: {}, body: String(error) }, {});
    });
  });
