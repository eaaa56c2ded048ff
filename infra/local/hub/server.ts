import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseIsoInstant, type IsoInstant } from '@loggkontroll/core/calendar';
import { languageOf, type Language } from '@loggkontroll/ui/texts';
import { hubPage, type HubState } from './page.ts';
import { download, redirect, reply, type Reply } from './reply.ts';
import { sendFile } from './static-files.ts';

/** What the start page can do. */
export interface HubServices {
  readonly state: () => Promise<HubState>;
  readonly moveClock: (to: IsoInstant) => Promise<void>;
  /** The address of a person's Agents Playground, started if it is not running. */
  readonly openTeams: (personId: string) => Promise<string>;
  /** The built tab, and the settings it reads. */
  readonly tab: { readonly folder: string; readonly settings: unknown };
  /** One of the log administrator's files. */
  readonly demoFile: (month: string, name: string) => Uint8Array | undefined;
}

/** The start page's server. */
export interface Hub {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const languageIn = (url: URL, { headers }: IncomingMessage): Language => {
  const remembered = /(?:^|; )lang=(\w+)/.exec(headers.cookie ?? '')?.[1];
  return languageOf(url.searchParams.get('lang') ?? remembered ?? headers['accept-language']);
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
};

/** Nothing runs on the start page, and nothing is fetched but its icon. */
const startPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const startPage = async (language: Language, { state }: HubServices): Promise<Reply> =>
  reply(200, 'text/html', hubPage(await state(), language), {
    'content-security-policy': startPagePolicy,
    'set-cookie': `lang=${language}; Path=/; SameSite=Lax; Max-Age=31536000`,
  });

const moveClock = async (request: IncomingMessage, services: HubServices): Promise<Reply> => {
  const to = parseIsoInstant(new URLSearchParams(await bodyOf(request)).get('to') ?? '');
  if (to === undefined) return reply(400, 'text/plain', 'to: an instant, such as 2026-10-02T06:00:00Z');
  await services.moveClock(to);
  return redirect('/');
};

/** Serves start page, tab and demo files on this machine alone; port 0 takes a free one. */
export const startHub = async (port: number, services: HubServices): Promise<Hub> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Reply | 'sent'> => {
    const url = new URL(request.url ?? '/', `http://localhost:${port}`);
    const place = decodeURIComponent(url.pathname);
    if (request.method === 'POST' && place === '/clock') return moveClock(request, services);
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply(405, 'text/plain', '');
    if (place === '/') return startPage(languageIn(url, request), services);
    if (place === '/tab/settings.json') {
      return reply(200, 'application/json', JSON.stringify(services.tab.settings));
    }
    if (place.startsWith('/teams/')) return redirect(await services.openTeams(place.slice(7)));
    if (place.startsWith('/tab/') && (await sendFile(services.tab.folder, place.slice(5), response))) {
      return 'sent';
    }
    const [, month = '', name = ''] = /^\/demo\/([^/]+)\/([^/]+)$/.exec(place) ?? [];
    const file = services.demoFile(month, name);
    return file === undefined ? reply(404, 'text/plain', 'Not found') : download(name, file);
  };

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => reply(500, 'text/plain', String(error)))
      .then((answered) => {
        if (answered !== 'sent') response.writeHead(answered.status, answered.headers).end(answered.body);
      })
      .catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
