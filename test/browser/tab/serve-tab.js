import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};
/** Serves the built tab as a static host does: compressed, on an origin of its own, with the organisation's settings. */
export const serveTab = async (folder, settings) => {
  const packed = new Map();
  const bytesOf = async (name) => {
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
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
