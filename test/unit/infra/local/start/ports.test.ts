import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { PortTaken, portsFrom, refuseTakenPorts, takenPort } from '../../../../../infra/local/start/ports.ts';

const open: Server[] = [];

const listening = async (port: number): Promise<number> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  return (server.address() as AddressInfo).port;
};

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

test('a port that somebody listens on is refused by its number', async () => {
  const port = await listening(0);
  await expect(refuseTakenPorts({ ...portsFrom(port), hub: port })).rejects.toEqual(new PortTaken(port));
});

test('a port that is taken after all were looked at is known as well', async () => {
  const port = await listening(0);
  const late = await listening(port).catch((error: unknown) => error);
  expect(takenPort(late)).toBe(port);
  expect(takenPort(new PortTaken(4601))).toBe(4601);
});

test('another failure is none of a port', () => {
  expect(takenPort(new Error('The folder cannot be written.'))).toBeUndefined();
  expect(takenPort('EADDRINUSE')).toBeUndefined();
});
