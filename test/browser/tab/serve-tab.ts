import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { staticSiteConfiguration } from '../../../infra/build/static-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/** What the host in production says of a file, of how long it may be kept among else. */
const headersOf = (name: string): Readonly<Record<string, string>> => {
  const { globalHeaders, routes } = staticSiteConfiguration;
  const own = routes.find(({ route }) =>
    route.endsWith('*') ? name.startsWith(route.slice(0, -1)) : name === route,
  );
  return { ...globalHeaders, ...own?.headers };
};

/** Serves the built tab as a static host does: compressed, on an origin of its own, with the organisation's settings. */
export const serveTab = async (
  folder: string,
  settings: unknown,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const packed = new Map<string, Buffer>();
  const bytesOf = async (name: string): Promise<Buffer> => {
    const known = packed.get(name);
    if (known) return known;
    const read =
      name === '/settings.json'
        ? Buffer.from(JSON.stringify(settings))
        : await readFile(path.join(folder, path.normalize(name)));
    const made = gzipSync(read);
    packed.set(name, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname === '/' ? '/index.html' : pathname;
    bytesOf(name).then(
      (bytes) =>
        response
          .writeHead(200, {
            ...headersOf(name),
            'content-type': types[path.extname(name)] ?? 'application/octet-stream',
            'content-encoding': 'gzip',
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
