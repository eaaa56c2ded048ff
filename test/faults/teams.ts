import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came. */
export interface Message {
  /** Whose conversation. */
  readonly personId: string;
  readonly text: string;
  /** Milliseconds of the quarter's own time. */
  readonly at: number;
}

/** Takes messages as Teams does, remembers each, and is never killed. */
export interface Teams {
  readonly url: string;
  readonly messages: readonly Message[];
  readonly close: () => Promise<void>;
}

const conversationIn = /\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/;

/** Starts it; `now` is the quarter's own time. */
export const startTeams = async (now: () => number): Promise<Teams> => {
  const messages: Message[] = [];
  let ids = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => void chunks.push(chunk))
      .on('end', () => {
        const found = conversationIn.exec(request.url ?? '');
        // A card that takes another's place is no message of its own.
        if (found !== null && request.method === 'POST') {
          const { attachments, text } = JSON.parse(Buffer.concat(chunks).toString()) as {
            readonly attachments?: unknown;
            readonly text?: string;
          };
          messages.push({
            personId: decodeURIComponent(found[1] ?? ''),
            text: JSON.stringify({ attachments, text }),
            at: now(),
          });
        }
        ids += 1;
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ id: `m${ids}` }));
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messages,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
