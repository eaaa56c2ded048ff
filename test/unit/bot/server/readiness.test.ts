import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, createLog } from '@loggkontroll/bot/server';

let server: Server;
let url: string;
let isReady = false;

beforeAll(async () => {
  const neverSpokenTo = () => Promise.reject(new Error('not spoken to'));
  const app = createApp({
    adapter: { receive: neverSpokenTo, messenger: { send: neverSpokenTo, update: neverSpokenTo } },
    isReady: () => isReady,
    log: createLog('silent'),
    behindProxy: false,
  });
  server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const answerOf = async (path: string) => {
  const answer = await fetch(`${url}${path}`);
  return { status: answer.status, said: (await answer.json()) as unknown };
};

test('before its first sweep the bot lives and is not ready, so that nothing is sent to it', async () => {
  expect(await answerOf('/readyz')).toEqual({ status: 503, said: { status: 'starting' } });
  expect(await answerOf('/healthz')).toEqual({ status: 200, said: { status: 'ok' } });
});

test('once a sweep has gone through it is ready', async () => {
  isReady = true;
  expect(await answerOf('/readyz')).toEqual({ status: 200, said: { status: 'ready' } });
});
