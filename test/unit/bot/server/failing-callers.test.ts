import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, createLog, failuresPerMinute } from '@loggkontroll/bot/server';

let server: Server;
let url: string;
/** What the adapter answers: 401 as to a bad token, or 200. */
let status = 401;

const listen = async (behindProxy: boolean): Promise<void> => {
  const app = createApp({
    adapter: {
      receive: (_request, response) => {
        response.status(status);
        response.end();
        return Promise.resolve();
      },
      messenger: {
        send: () => Promise.reject(new Error('not spoken to')),
        update: () => Promise.reject(new Error('not spoken to')),
      },
    },
    isReady: () => true,
    log: createLog('silent'),
    behindProxy,
  });
  server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeEach(() => {
  status = 401;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const call = async (from?: string): Promise<Response> =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(from && { 'x-forwarded-for': from }) },
    body: '{"type":"message"}',
  });

const callOften = async (times: number, from?: string): Promise<void> => {
  for (let n = 0; n < times; n += 1) await call(from);
};

test('an address whose calls are refused too often is turned away, and told when to come again', async () => {
  await listen(false);
  await callOften(failuresPerMinute - 1);
  expect((await call()).status).toBe(401);
  const turnedAway = await call();
  expect(turnedAway.status).toBe(429);
  expect(Number(turnedAway.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(turnedAway.headers.get('retry-after'))).toBeLessThanOrEqual(60);
});

test('calls that are heard never count', async () => {
  await listen(false);
  status = 200;
  await callOften(failuresPerMinute + 5);
  expect((await call()).status).toBe(200);
});

test('what is no activity counts as refused', async () => {
  await listen(false);
  const nonsense = () => fetch(`${url}/api/messages`, { method: 'POST', body: 'nonsense' });
  for (let n = 0; n < failuresPerMinute; n += 1) expect((await nonsense()).status).toBe(400);
  expect((await nonsense()).status).toBe(429);
});

test('behind a proxy each caller counts for itself; without one, nobody can call themselves another', async () => {
  await listen(true);
  await callOften(failuresPerMinute, '192.0.2.1');
  expect((await call('192.0.2.1')).status).toBe(429);
  expect((await call('192.0.2.2')).status).toBe(401);
  server.close();
  server.closeAllConnections();
  await listen(false);
  await callOften(failuresPerMinute, '192.0.2.1');
  expect((await call('192.0.2.2')).status).toBe(429);
});

test('whether it lives can be asked however often', async () => {
  await listen(false);
  await callOften(failuresPerMinute + 1);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
